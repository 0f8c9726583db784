import type { Drawing, Figure, Row } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { type Element, el, type Tree } from '#calculators/tree.ts';
import { canvas, text, WIDTH } from './canvas.ts';
import { mark } from './mark.ts';
import { numberSaid, rangeSaid } from './said.ts';
import { scaleOf } from './scale.ts';

const [LINE, PAIR, EDGE] = [22, 92, 8];

/** Two shares that face each other: every two rows are a pair on one scale from none to all, with what chance allows. */
export const dumbbells: Drawing = (figure, id, format) => {
  const { rows } = figure;
  const scale = scaleOf([0, 1], [EDGE, WIDTH - EDGE]);
  const pairs = rows.flatMap((row, i) => (i % 2 === 0 ? [[row, rows[i + 1]] as const] : []));
  return canvas(
    figure,
    id,
    pairs.length * PAIR,
    pairs.flatMap(([first, second], i) => {
      const y = i * PAIR;
      const middle = y + 2 * LINE + 20;
      const [from, to] = [first, second].map((row) => scale(row?.values[0] ?? 0));
      return [
        el('path', { d: `M${EDGE} ${middle}H${WIDTH - EDGE}`, class: 'grid' }),
        el('path', { d: `M${from} ${middle}H${to}`, class: 'between' }),
        ...[first, second].flatMap((row, side) =>
          row ? [end(figure, row, format, { y: y + side * LINE, middle, scale, side })] : [],
        ),
      ];
    }),
  );
};

interface End {
  y: number;
  middle: number;
  scale: (value: number) => number;
  side: number;
}

/** One end: its words, its range, and its dot, round or square. */
function end(figure: Figure, row: Row, format: Format, { y, middle, scale, side }: End): Element {
  const [at = null, low = null, high = null] = row.values;
  const said = `${numberSaid(figure, row, format)} (${rangeSaid(figure, row, format)})`;
  return mark(figure, row, format, { x: 0, y, width: WIDTH, height: LINE }, [
    shape(side, 8, y + 11),
    text(22, y + 16, row.label),
    text(WIDTH, y + 16, said, 'value', 'end'),
    el('path', {
      d: `M${scale(low ?? 0)} ${middle - 8}v16M${scale(high ?? 0)} ${middle - 8}v16`,
      class: `range-${side}`,
    }),
    shape(side, scale(at ?? 0), middle),
  ]);
}

const shape = (side: number, x: number, y: number): Tree =>
  side === 0
    ? el('circle', { cx: x, cy: y, r: 7, class: 'series-0' })
    : el('rect', { x: x - 6, y: y - 6, width: 12, height: 12, class: 'series-1' });
