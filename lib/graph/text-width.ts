// Widths of the characters U+0020 to U+007E in hundredths of the font size. They are those of DejaVu Sans, the widest of
// the fonts that a browser takes for sans-serif, so that a text fits its box with every one of them.
const NORMAL =
  '32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 53 100 68 69 70 77 63 58 77 75 29 29 66 56 86 75 79 60 79 69 63 61 73 68 99 69 61 69 39 34 39 84 50 50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63 59 82 59 59 52 64 34 64 84';
const BOLD =
  '35 46 52 84 70 100 87 31 46 46 52 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 58 100 77 76 73 83 68 68 82 84 37 37 77 64 100 84 85 73 85 77 72 68 81 77 110 77 72 73 46 37 46 84 50 50 67 72 59 72 68 44 72 71 34 34 67 34 104 71 69 72 72 49 60 48 71 65 92 65 65 58 71 37 71 84';
const ELSE = 110;

const widths = { normal: NORMAL.split(' ').map(Number), bold: BOLD.split(' ').map(Number) };

/** How wide a text is at most, in the units of the font size: a browser with another font needs less. */
export function textWidth(text: string, size: number, weight: keyof typeof widths = 'normal'): number {
  let sum = 0;
  for (const character of text) sum += widths[weight][baseOf(character).charCodeAt(0) - 0x20] ?? ELSE;
  return Math.ceil((sum * size) / 100);
}

/** Whether the width of every character is known; other text is told how wide it has to be. */
export function isMeasured(text: string): boolean {
  return Array.from(text).every((character) => /^[\x20-\x7E…→–≤≠×·]/.test(baseOf(character)));
}

/** The letter without its accents, which is as wide as with them. */
function baseOf(character: string): string {
  return character.normalize('NFD');
}

/** A text that is no wider than asked, with `…` for its middle where it is cut. */
export function cutTo(
  text: string,
  width: number,
  size: number,
  weight: keyof typeof widths = 'normal',
): string {
  if (textWidth(text, size, weight) <= width) return text;
  const characters = Array.from(text);
  for (let kept = characters.length - 1; kept > 1; kept--) {
    // The end tells more than the beginning: the tag of an image, the last folder of a path.
    const head = Math.floor(kept * 0.4);
    const cut = `${characters.slice(0, head).join('')}…${characters.slice(characters.length - kept + head).join('')}`;
    if (textWidth(cut, size, weight) <= width) return cut;
  }
  return '…';
}
