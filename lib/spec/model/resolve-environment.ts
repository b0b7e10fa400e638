import { mapOf } from '../yaml/values.js';
import { lookup, type Place, type TransformContext } from './context.js';
import { type GoMap, type GoValue, listOf, textOf } from './go-type.js';
import { absolutePath } from './resolve-paths.js';
import { readServiceEnvFile } from './service-env-file.js';

/**
 * The variables of a service: those of its env files, then its own. A variable without a value, or with an empty one,
 * takes the value that the `docker` CLI has for it in its own environment, if any.
 */
export function resolveEnvironment(envFiles: GoValue, own: GoValue, place: Place): GoMap {
  if (own instanceof Map && listOf(envFiles).length === 0 && !hasOpen(own)) return own;
  const environment: GoMap = new Map();
  const fromFiles: GoMap = new Map();
  for (const [index, file] of listOf(envFiles).entries()) {
    const isList = listOf(envFiles).length > 1;
    const at = isList ? place.at('env_file').at(index) : place.at('env_file');
    for (const [name, value] of readFile(textOf(file), at)) fromFiles.set(name, value);
  }
  addVariables(environment, fromFiles, place.context);
  addVariables(environment, mapOf(own), place.context);
  return environment;
}

function hasOpen(variables: GoMap): boolean {
  let found = false;
  variables.forEach((value) => {
    if (isOpen(value)) found = true;
  });
  return found;
}

/** Whether the environment of the CLI has a say in the value. */
function isOpen(value: GoValue): boolean {
  return value === null || value === '';
}

function addVariables(
  environment: GoMap,
  variables: ReadonlyMap<string, GoValue>,
  context: TransformContext,
): void {
  for (const [name, value] of variables) {
    const outer = isOpen(value) ? lookup(context, name) : undefined;
    environment.set(name, outer ?? value);
  }
}

function readFile(file: string, place: Place): readonly (readonly [string, string])[] {
  const { context } = place;
  if (context.readFile === undefined) return [];
  const content = context.readFile(absolutePath(context.workingDir, file));
  const shown = JSON.stringify(file);
  if (content === undefined) {
    place.refuse(
      'swarm/env-file',
      `names ${shown}, which is not there; Docker reads env files when it deploys`,
      'Create the file, correct its path (relative to the first stack file), or write the variables under environment.',
    );
    return [];
  }
  const reading = readServiceEnvFile(content, (name) => lookup(context, name));
  if ('variables' in reading) return reading.variables;
  place.refuse(
    'swarm/env-file',
    `names ${shown}, whose line ${reading.line} ${reading.problem}`,
    'Write NAME=value lines, with # only at the start of a line.',
  );
  return [];
}
