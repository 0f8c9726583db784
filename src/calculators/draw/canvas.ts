import type { Figure } from '#calculators/figure.ts';
import { type Element, el, type Tree } from '#calculators/tree.ts';

/** Narrow, so that words stay readable on a phone: the picture is scaled to the width of the page. */
export const WIDTH = 420;

/** Hatching for each series, so that colour is not needed to tell them apart. */
const hatches = ['', 'M0 8L8 0M-2 2L2 -2M6 10L10 6', 'M4 0V8M0 4H8'] as const;

/** The frame of a picture with its title and description for those who do not see it. */
export function canvas(
  figure: Figure,
  id: string,
  height: number,
  content: readonly Tree[],
): Element {
  return el(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
      role: 'group',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
      class: 'cx-chart',
    },
    el('title', { id: `${id}-title` }, figure.title),
    el('desc', { id: `${id}-desc` }, figure.point),
    ...content,
  );
}

/** The hatchings, named for one picture. */
export function hatching(id: string): Element {
  return el(
    'defs',
    {},
    ...hatches.map((path, series) =>
      el(
        'pattern',
        { id: `${id}-hatch-${series}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
        el('rect', { width: 8, height: 8, class: `series-${series}` }),
        ...(path ? [el('path', { d: path, class: 'hatch' })] : []),
      ),
    ),
  );
}

/** The ground of a series: its colour and its hatching. */
export const ground = (id: string, series: number) => `url(#${id}-hatch-${series})`;

const LEGEND = 20;

/** A line for each series: its ground, and its name. */
export const legendOf = (names: readonly string[], id: string): Element[] =>
  names.flatMap((name, i) => [
    el('rect', { x: 0, y: i * LEGEND + 2, width: 14, height: 14, fill: ground(id, i) }),
    text(22, i * LEGEND + 14, name),
  ]);

/** How far down a legend reaches, with the space below it. */
export const legendHeight = (names: readonly string[]) =>
  names.length === 0 ? 0 : names.length * LEGEND + 6;

export const text = (x: number, y: number, words: string, name = '', anchor?: string): Element =>
  el('text', { x, y, class: name || undefined, 'text-anchor': anchor }, words);
