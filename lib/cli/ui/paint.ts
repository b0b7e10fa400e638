import { styleText } from 'node:util';
import { takesColour } from '../findings-text.js';

type Format = Parameters<typeof styleText>[0];

/** Colours a text for a stream, or leaves it as it is where the stream takes none. */
export type Paint = (format: Format, text: string) => string;

/** How to colour for a stream. */
export function paintFor(stream: { readonly isTTY?: boolean }): Paint {
  return takesColour(stream) ? (format, text) => styleText(format, text) : (_, text) => text;
}
