import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the browser is here. */
export const hasChromium = spawnSync('chromium', ['--version']).status === 0;

/** The title of a suite that needs the browser: it says why it is skipped and how to change that. */
export const needsChromium = (title: string): string =>
  hasChromium ? title : `${title} [skipped: no chromium here; apt-get install chromium]`;

/** How a page is opened. */
export interface BrowseOptions {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** The directory that the page's own links start from. @default it has none */
  readonly base?: string;
}

/**
 * Opens a page in a real browser, runs a script in it and answers what its promise gives.
 *
 * @param script an expression; what it gives must survive JSON
 */
export function evaluateInPage<Result>(page: string, script: string, options: BrowseOptions = {}): Result {
  const scratch = mkdtempSync(join(tmpdir(), 'page-'));
  try {
    const file = join(scratch, 'page.html');
    const tell = `Promise.resolve().then(() => ${script}).then(
      (answer) => { document.documentElement.dataset.answer = encodeURIComponent(JSON.stringify(answer)); },
      (error) => { document.documentElement.dataset.failure = String(error); },
    );`;
    const base = options.base === undefined ? '' : `<base href="file://${options.base}/">`;
    writeFileSync(
      file,
      page
        .replace('<head>', () => `<head>${base}`)
        .replace('</body>', () => `<script>${tell}</script></body>`),
    );
    const { stdout } = spawnSync(
      'chromium',
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run'],
        ...[`--user-data-dir=${scratch}/profile`, `--window-size=${options.width ?? 1280},900`],
        ...['--virtual-time-budget=20000', '--allow-file-access-from-files'],
        ...(options.scheme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : []),
        ...['--dump-dom', `file://${file}`],
      ],
      { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
    );
    const answer = /<html[^>]* data-answer="([^"]*)"/.exec(stdout)?.[1];
    if (answer === undefined) throw new Error(`the page did not answer: ${stdout.slice(0, 500)}`);
    return JSON.parse(decodeURIComponent(answer)) as Result;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
