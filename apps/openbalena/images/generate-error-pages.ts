// Writes error-pages/pages/*.html from one template. Run it after a change here: npx tsx apps/openbalena/images/generate-error-pages.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a page says. */
interface Page {
  readonly status: number;
  readonly title: string;
  /** What happened. */
  readonly text: string;
  /** What the reader can do. */
  readonly hint: string;
  /** Where the one link leads: here again, or to the start. */
  readonly link: 'again' | 'start';
}

export const pages: readonly Page[] = [
  {
    status: 400,
    title: 'That request was not clear',
    text: 'Something in the address or in what your browser sent could not be read.',
    hint: 'Check the address for odd characters. If you came here from a link, the link may be broken.',
    link: 'start',
  },
  {
    status: 401,
    title: 'Please sign in',
    text: 'This page is for people who have said who they are.',
    hint: 'Load it again and enter your name and password when your browser asks for them.',
    link: 'again',
  },
  {
    status: 403,
    title: 'This door is closed',
    text: 'You may not see this page.',
    hint: 'If you think you should, ask whoever runs this openBalena to let you in.',
    link: 'start',
  },
  {
    status: 404,
    title: 'Nothing lives here',
    text: 'There is no page at this address.',
    hint: 'It may have moved, or a letter may have slipped. Check the address, or begin again at the start.',
    link: 'start',
  },
  {
    status: 500,
    title: 'Something broke on our side',
    text: 'It was not your doing, and nothing you sent was wrong.',
    hint: 'Try again in a moment. If it stays like this, tell whoever runs this openBalena when it happened.',
    link: 'again',
  },
  {
    status: 502,
    title: 'No answer yet',
    text: 'The service behind this page does not answer. It may just be starting.',
    hint: 'Give it a minute, then try again.',
    link: 'again',
  },
  {
    status: 503,
    title: 'Back in a moment',
    text: 'The service is busy or being looked after.',
    hint: 'Give it a few minutes, then try again.',
    link: 'again',
  },
];

const links = { again: { href: '', text: 'Try again' }, start: { href: '/', text: 'Go to the start' } };

// A page is shown at the address that failed, on any host: it can load nothing, so its style is in it.
const style = `
:root { color-scheme: light dark; --paper: #f6f7fb; --card: #fff; --ink: #1b2136; --soft: #545d7a; --line: #dde1ee; --accent: #2f54c9; --on-accent: #fff; --wave: #c9d4fb; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #11141f; --card: #1a1f2f; --ink: #eef1fa; --soft: #a9b2cd; --line: #2d3550; --accent: #9db3ff; --on-accent: #11141f; --wave: #2a3766; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.25rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { width: 100%; max-width: 34rem; padding: clamp(1.5rem, 6vw, 3rem); background: var(--card); border: 1px solid var(--line); border-radius: 1.25rem; overflow-wrap: break-word; }
svg { display: block; width: 5.5rem; height: auto; margin: 0 0 1.5rem -.25rem; }
.status { margin: 0; color: var(--soft); font-weight: 600; letter-spacing: .04em; font-variant-numeric: tabular-nums; }
h1 { margin: .25rem 0 1rem; font-size: clamp(1.6rem, 6.5vw, 2.25rem); line-height: 1.15; letter-spacing: -.01em; text-wrap: balance; }
p { margin: 0 0 .75rem; }
.hint { color: var(--soft); }
a { display: inline-block; margin-top: 1rem; padding: .7rem 1.3rem; border-radius: .75rem; background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none; }
a:hover { text-decoration: underline; text-underline-offset: .2em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
@media print { a { display: none; } }
`.trim();

const drawing = `<svg viewBox="0 0 88 56" aria-hidden="true" focusable="false" fill="none" stroke-linecap="round" stroke-width="5">
<path stroke="var(--wave)" d="M4 46c9 0 9-7 18-7s9 7 18 7 9-7 18-7 9 7 18 7"/>
<path stroke="var(--accent)" d="M14 32c8 0 8-6 16-6s8 6 16 6 8-6 16-6 8 6 16 6"/>
<circle cx="64" cy="11" r="6" fill="var(--accent)"/>
</svg>`;

/** One page, whole. */
export function render({ status, title, text, hint, link }: Page): string {
  const { href, text: linkText } = links[link];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} (${status})</title>
<style>
${style}
</style>
</head>
<body>
<main>
${drawing}
<p class="status">Error ${status}</p>
<h1>${title}</h1>
<p>${text}</p>
<p class="hint">${hint}</p>
<a href="${href}">${linkText}</a>
</main>
</body>
</html>
`;
}

/** The directory that the image serves. */
export const directory: string = fileURLToPath(new URL('error-pages/pages/', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(directory, { recursive: true });
  for (const page of pages) writeFileSync(`${directory}${page.status}.html`, render(page));
}
