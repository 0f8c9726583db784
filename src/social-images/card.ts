import { hex } from '#theme/srgb.ts';
import { linesOf, outlines } from './lettering.ts';

/** What a picture says of a page. */
export interface Card {
  /** The kind of page, for example "Guideline". */
  label: string;
  title: string;
  /** One sentence. */
  text: string;
  /** The name of the playbook. */
  name: string;
  /** Hue of the page's kind in degrees. */
  hue: number;
}

/** In pixels: the proportion that readers of Open Graph show uncut. */
const WIDTH = 1200;
const HEIGHT = 630;

const MARGIN = 88;
const TITLE = { size: 74, leading: 84, lines: 3 };
const TEXT = { size: 34, leading: 46, lines: 3 };
/** The light theme of tokens.css. */
const paper = hex([0.99, 0.005, 85]);
const ink = hex([0.23, 0.018, 260]);
const quiet = hex([0.47, 0.016, 260]);

/** A picture of a page in our type and colours, as an SVG without text: 1200 × 630 pixels. */
export function cardSvg({ label, title, text, name, hue }: Card): string {
  const kind = hex([0.44, 0.105, hue]);
  const width = WIDTH - 2 * MARGIN;
  const titles = linesOf('title', title, TITLE.size, width, TITLE.lines);
  const texts = linesOf('text', text, TEXT.size, width, TEXT.lines);
  const titleTop = 200;
  const textTop = titleTop + titles.length * TITLE.leading + 4;
  const draw = (
    face: 'title' | 'text',
    lines: readonly string[],
    { size, leading }: { size: number; leading: number },
    top: number,
  ) => lines.map((line, row) => outlines(face, line, size, MARGIN, top + row * leading)).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}"/>`,
    `<rect width="24" height="${HEIGHT}" fill="${kind}"/>`,
    `<g fill="${kind}">${outlines('text', label, 30, MARGIN, 108)}</g>`,
    `<g fill="${ink}">${draw('title', titles, TITLE, titleTop)}</g>`,
    `<g fill="${quiet}">${draw('text', texts, TEXT, textTop)}</g>`,
    `<g fill="${kind}">${outlines('title', name, 30, MARGIN, HEIGHT - 56)}</g>`,
    '</svg>',
  ].join('');
}
