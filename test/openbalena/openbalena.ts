import { App, type Finding, SynthError } from 'stackwright';
import { type OpenBalenaSettings, OpenBalenaStack, settingsFromEnv } from 'stackwright/openbalena';
import { Template } from 'stackwright/testing';
import { synthesize } from '../../lib/synth/synthesize.js';

/** openBalena with typed settings, in an app of its own. */
export function openBalena(settings: OpenBalenaSettings = {}): OpenBalenaStack {
  return new OpenBalenaStack(new App(), 'openbalena', settings);
}

/** openBalena as apps/openbalena/main.ts makes it from the variables of an `.env` file. */
export function openBalenaFromEnv(parameters: Readonly<Record<string, string>>): OpenBalenaStack {
  const app = new App({ parameters });
  return new OpenBalenaStack(app, 'openbalena', settingsFromEnv(app.parameters));
}

/** The spec of the active deploy set. */
export function templateOf(settings: OpenBalenaSettings = {}): Template {
  return Template.from(openBalena(settings));
}

/** The text of every file of the assembly. */
export function filesOf(stack: OpenBalenaStack): Map<string, string> {
  const { files } = synthesize(stack.node.root);
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('utf8')]));
}

/** What stops or accompanies the synthesis, warnings too. */
export function findingsOf(stack: OpenBalenaStack): readonly Finding[] {
  try {
    return synthesize(stack.node.root).findings;
  } catch (error) {
    if (SynthError.isSynthError(error)) return error.findings;
    throw error;
  }
}

/** The environment of one service, by variable. */
export function environmentOf({ services }: Template, name: string): Record<string, unknown> {
  return { ...services[name]?.environment } as Record<string, unknown>;
}
