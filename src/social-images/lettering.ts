import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

const { resolve } = createRequire(import.meta.url);
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const;

const files = {
  title: '@fontsource/source-serif-4/files/source-serif-4-{subset}-600-normal.woff2',
  text: '@fontsource/source-sans-3/files/source-sans-3-{subset}-400-normal.woff2',
} as const;

export type Face = keyof typeof files;

const read = new Map<string, Font>();

function fontOf(face: Face, subset: string): Font {
  const file = files[face].replace('{subset}', subset);
  let font = read.get(file);
  if (!font) {
    font = create(readFileSync(resolve(file))) as Font;
    read.set(file, font);
  }
  return font;
}

/** A letter, drawn in units of which `em` make its size. */
interface Letter {
  path: string;
  width: number;
  em: number;
}

const drawn = new Map<string, Letter | undefined>();

/** A letter of our type, drawn once: pictures have few letters many times. */
function letterOf(face: Face, character: string): Letter | undefined {
  const key = face + character;
  if (!drawn.has(key)) drawn.set(key, draw(face, character));
  return drawn.get(key);
}

/** A character of a script that our type does not have is left out; its title still stands on the page. */
function draw(face: Face, character: string): Letter | undefined {
  const code = character.codePointAt(0) as number;
  for (const subset of SUBSETS) {
    const font = fontOf(face, subset);
    if (!font.hasGlyphForCodePoint(code)) continue;
    const { path, advanceWidth } = font.glyphForCodePoint(code);
    return { path: path.toSVG(), width: advanceWidth, em: font.unitsPerEm };
  }
  return undefined;
}

/** How wide a text is in our type, in the unit of its size. */
function widthOf(face: Face, text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    const letter = letterOf(face, character);
    if (letter) width += (letter.width * size) / letter.em;
  }
  return width;
}

/** Breaks a text between words into lines no wider than a width; what is left after the last line ends in "…". */
export function linesOf(face: Face, text: string, size: number, width: number, most: number) {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(face, longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

/** A line as outlines, so that the picture needs no font: SVG paths from a point on its base line. */
export function outlines(face: Face, text: string, size: number, x: number, y: number): string {
  let left = x;
  let paths = '';
  for (const character of text) {
    const letter = letterOf(face, character);
    if (!letter) continue;
    const scale = size / letter.em;
    paths += `<path transform="translate(${left.toFixed(1)} ${y}) scale(${scale} ${-scale})" d="${letter.path}"/>`;
    left += letter.width * scale;
  }
  return paths;
}
