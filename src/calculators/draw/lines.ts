import type { Figure } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { type Element, el, type Tree } from '#calculators/tree.ts';
import { canvas, text, WIDTH } from './canvas.ts';
import { rangeWithZero, round, scaleOf, ticksOf } from './scale.ts';

const [LEFT, RIGHT, LEGEND, PLOT, BOTTOM] = [78, 10, 20, 200, 40];

/** A picture with a line for each column. Dashes tell the lines apart without colour. */
export function drawLines(figure: Figure, id: string, format: Format): Element {
  const { rows, columns } = figure;
  const top = columns.length * LEGEND + 12;
  const foot = top + PLOT;
  const range = rangeWithZero(rows.flatMap(({ values }) => values));
  const y = scaleOf(range, [foot, top]);
  const x = scaleOf([0, Math.max(1, rows.length - 1)], [LEFT, WIDTH - RIGHT]);
  const unit = columns[0]?.unit ?? 'count';
  const every = Math.ceil(rows.length / 10);
  return canvas(figure, id, foot + BOTTOM, [
    ...columns.flatMap(({ label }, i) => [
      el('path', { d: `M0 ${i * LEGEND + 9}H26`, class: `line line-${i}` }),
      text(34, i * LEGEND + 14, label),
    ]),
    ...ticksOf(range).flatMap((tick) => [
      el('path', {
        d: `M${LEFT} ${y(tick)}H${WIDTH - RIGHT}`,
        class: tick === 0 ? 'axis' : 'grid',
      }),
      text(LEFT - 6, y(tick) + 4, format.shown(tick, unit), 'tick', 'end'),
    ]),
    ...rows.flatMap(({ label }, i) =>
      i % every === 0 ? [text(x(i), foot + 17, label, 'tick', 'middle')] : [],
    ),
    text((LEFT + WIDTH - RIGHT) / 2, foot + 36, figure.rowsAre.toLowerCase(), 'tick', 'middle'),
    ...markOf(figure, x, top, foot),
    ...columns.flatMap((_, series) => lineOf(figure, series, x, y)),
  ]);
}

function markOf({ here }: Figure, x: (i: number) => number, top: number, foot: number): Tree[] {
  if (here === undefined || here < 0) return [];
  return [el('path', { d: `M${x(here)} ${top}V${foot}`, class: 'here' })];
}

type Scale = (value: number) => number;

function lineOf({ rows }: Figure, series: number, x: Scale, y: Scale): Tree[] {
  let pen = 'M';
  const path = rows
    .map(({ values }, i) => {
      const value = values[series] ?? null;
      if (value === null) {
        pen = 'M';
        return '';
      }
      const step = `${pen}${x(i)} ${round(y(value))}`;
      pen = 'L';
      return step;
    })
    .join('');
  const dots = rows.flatMap(({ values }, i) => {
    const value = values[series] ?? null;
    return value === null
      ? []
      : [el('circle', { cx: x(i), cy: y(value), r: 3, class: `point-${series}` })];
  });
  return path === '' ? [] : [el('path', { d: path, class: `line line-${series}` }), ...dots];
}
