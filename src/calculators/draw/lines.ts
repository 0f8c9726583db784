import { line } from 'd3-shape';
import type { Drawing, Figure, Row } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { type Element, el, type Tree } from '#calculators/tree.ts';
import { canvas, text, WIDTH } from './canvas.ts';
import { gridOf } from './grid.ts';
import { mark } from './mark.ts';
import { numberSaid } from './said.ts';
import { rangeWithZero, scaleOf } from './scale.ts';

const [LEFT, RIGHT, LEGEND, PLOT, BOTTOM] = [78, 10, 20, 200, 40];

/** A line for each column. Dashes tell them apart without colour; a row pointed at shows its numbers in the legend. */
export const lines: Drawing = (figure, id, format) => {
  const { rows, columns } = figure;
  const top = columns.length * LEGEND + 12;
  const foot = top + PLOT;
  const range = rangeWithZero(rows.flatMap(({ values }) => values));
  const y = scaleOf(range, [foot, top]);
  const x = scaleOf([0, Math.max(1, rows.length - 1)], [LEFT, WIDTH - RIGHT]);
  const plot = { figure, format, x, y, top, foot };
  return canvas(figure, id, foot + BOTTOM, [
    ...columns.flatMap(({ label }, i) => [
      el('path', { d: `M0 ${i * LEGEND + 9}H26`, class: `line line-${i}` }),
      text(34, i * LEGEND + 14, label),
    ]),
    ...gridOf(figure, format, range, y, [LEFT, WIDTH - RIGHT]),
    ...namesOf(plot),
    text((LEFT + WIDTH - RIGHT) / 2, foot + 36, figure.rowsAre.toLowerCase(), 'tick', 'middle'),
    ...ownOf(plot),
    ...columns.flatMap((_, series) => lineOf(rows, series, x, y)),
    ...rows.map((row, i) => markOf(plot, row, i)),
  ]);
};

type Scale = (value: number) => number;

interface Plot {
  figure: Figure;
  format: Format;
  x: Scale;
  y: Scale;
  top: number;
  foot: number;
}

/** Names of rows below the axis, as many as there is room for; never without the reader's own. */
function namesOf({ figure: { rows, here = 0 }, x, foot }: Plot): Tree[] {
  const longest = Math.max(...rows.map(({ label }) => label.length));
  const every = Math.ceil((rows.length * (longest + 1.5) * 7) / (WIDTH - LEFT));
  const start = Math.max(0, here) % every;
  return rows.flatMap(({ label }, i) =>
    i % every === start ? [text(x(i), foot + 17, label, 'tick', 'middle')] : [],
  );
}

function ownOf({ figure: { here }, x, top, foot }: Plot): Tree[] {
  if (here === undefined || here < 0) return [];
  return [el('path', { d: `M${x(here)} ${top}V${foot}`, class: 'here' })];
}

function lineOf(rows: readonly Row[], series: number, x: Scale, y: Scale): Tree[] {
  const numberOf = ({ values }: Row) => values[series] ?? null;
  const path = line<Row>()
    .defined((row) => numberOf(row) !== null)
    .x((_, i) => x(i))
    .y((row) => y(numberOf(row) ?? 0))
    .digits(2)(rows as Row[]);
  return path ? [el('path', { d: path, class: `line line-${series}` })] : [];
}

/** The points of a row, and its numbers at the end of the legend. */
function markOf({ figure, format, x, y, top, foot }: Plot, row: Row, i: number): Element {
  const step = x(1) - x(0);
  const area = { x: x(i) - step / 2, y: top, width: step, height: foot - top };
  const points = figure.columns.flatMap((_, series) => {
    const value = row.values[series] ?? null;
    return [
      ...(value === null
        ? []
        : [el('circle', { cx: x(i), cy: y(value), r: 3, class: `point-${series}` })]),
      text(WIDTH, series * LEGEND + 14, numberSaid(figure, row, format, series), 'read', 'end'),
    ];
  });
  const name = text(x(i), foot + 17, row.label, 'read', 'middle');
  return mark(figure, row, format, area, [...points, name]);
}
