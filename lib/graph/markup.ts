import { cutTo, isMeasured, textWidth } from './text-width.js';

/** A text for XML and HTML, in an attribute or between tags. What XML cannot hold at all becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** How a text looks: its size in pixels, its weight and the classes of the style sheet. */
export interface TextLook {
  readonly size: number;
  readonly weight?: 'normal' | 'bold';
  readonly className: string;
  /** The room it has; it is cut to it. @default as much as it needs */
  readonly room?: number;
  /** @default 'start' */
  readonly anchor?: 'start' | 'end';
}

/** One line of text, its baseline at `y`. */
export function textAt(x: number, y: number, content: string, look: TextLook): string {
  const weight = look.weight ?? 'normal';
  const line = oneLine(content);
  const shown = look.room === undefined ? line : cutTo(line, look.room, look.size, weight);
  // A text whose width nobody knows is pressed into the room that was kept for it.
  const length = isMeasured(shown)
    ? ''
    : ` textLength="${textWidth(shown, look.size, weight)}" lengthAdjust="spacingAndGlyphs"`;
  const anchor = look.anchor === 'end' ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${y}" class="${look.className}"${anchor}${length}>${escapeMarkup(shown)}</text>`;
}

/** A box. */
export function boxAt(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  className: string,
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" class="${className}"/>`;
}

/** A group with a tooltip that holds everything uncut. */
export function group(className: string, title: string, content: readonly string[]): string {
  return `<g class="${className}"><title>${escapeMarkup(oneLine(title))}</title>${content.join('')}</g>`;
}

/** Line breaks and tabs are drawn as spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}
