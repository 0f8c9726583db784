import { ticks } from 'd3-array';
import type { Figure } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { el, type Tree } from '#calculators/tree.ts';
import { text } from './canvas.ts';

/** Lines across a picture at round numbers, each named to its left in the unit of the first column. */
export function gridOf(
  { columns }: Figure,
  format: Format,
  range: readonly [number, number],
  y: (value: number) => number,
  [left, right]: readonly [number, number],
): Tree[] {
  const unit = columns[0]?.unit ?? 'count';
  return ticks(...range, 4).flatMap((tick) => [
    el('path', { d: `M${left} ${y(tick)}H${right}`, class: tick === 0 ? 'axis' : 'grid' }),
    text(left - 6, y(tick) + 4, format.shown(tick, unit), 'tick', 'end'),
  ]);
}
