/** One look of a picture. */
interface Scheme {
  readonly back: string;
  readonly frame: string;
  readonly card: string;
  readonly edge: string;
  readonly text: string;
  readonly dim: string;
  /** For networks and rails, distinct beside each other; text never has them. */
  readonly colours: readonly string[];
}

export const LIGHT: Scheme = {
  back: '#ffffff',
  frame: '#f3f5f8',
  card: '#ffffff',
  edge: '#c4ccd6',
  text: '#1b2330',
  dim: '#525d6b',
  colours: ['#2166c4', '#c2410c', '#15803d', '#9333a8', '#b45309', '#0e7490', '#be185d', '#4d5b6b'],
};

export const DARK: Scheme = {
  back: '#0f141b',
  frame: '#171e28',
  card: '#202936',
  edge: '#3d4a5b',
  text: '#e8edf4',
  dim: '#a9b5c4',
  colours: ['#6ea8fe', '#fb923c', '#4ade80', '#d38bf0', '#fbbf24', '#38c8e8', '#f472b6', '#a3b3c6'],
};

/** The style sheet of a picture: what it says works without variables too, which not every viewer knows. */
export function styleSheet(): string {
  return [
    '.picture text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"DejaVu Sans",sans-serif;font-size:11px}',
    '.picture .title{font-size:20px;font-weight:700}.picture .name{font-size:14px;font-weight:700}',
    '.picture .count{font-size:12px;font-weight:700}.picture .dim{font-size:11.5px}.picture .small{font-size:11px}',
    '.picture .mark,.picture .head{font-size:11px;font-weight:700}.picture .head{font-size:12px}',
    '.picture .sign,.picture .rail{fill:none;stroke-width:1.5;stroke-linejoin:round;stroke-linecap:round}',
    '.picture .rail{stroke-width:2}.picture .full,.picture .dot{stroke-width:0}',
    colours(LIGHT),
    `@media (prefers-color-scheme:dark){${colours(DARK)}}`,
  ].join('\n');
}

function colours({ back, frame, card, edge, text, dim, colours: hues }: Scheme): string {
  return [
    `.picture text{fill:${text}}.picture .dim,.picture .small.dim{fill:${dim}}`,
    `.picture .back{fill:${back}}.picture .frame{fill:${frame};stroke:${edge}}`,
    `.picture .card,.picture .drum,.picture .outside{fill:${card};stroke:${edge}}.picture .chip{fill:${frame};stroke:${edge}}`,
    `.picture .sign{stroke:${dim}}`,
    ...hues.map(
      (hue, index) =>
        `.picture .c${index}{stroke:${hue}}.picture .c${index}.full,.picture .c${index}.dot{fill:${hue}}`,
    ),
  ].join('');
}
