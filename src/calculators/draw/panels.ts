import type { Drawing } from '#calculators/figure.ts';
import { el } from '#calculators/tree.ts';
import { canvas, ground, hatching, text, WIDTH } from './canvas.ts';
import { mark } from './mark.ts';
import { BAR } from './rows.ts';
import { numberSaid } from './said.ts';
import { rangeWithZero, scaleOf } from './scale.ts';

const [LINE, GAP, NAME, VALUE] = [22, 12, 110, 90];

/**
 * A small picture for each row, to a scale of its own: a bar for each number but the last, which says what became of
 * the first.
 */
export const panels: Drawing = (figure, id, format) => {
  const { rows, columns } = figure;
  const bars = columns.slice(0, -1);
  const height = (bars.length + 1) * LINE;
  return canvas(figure, id, rows.length * (height + GAP), [
    hatching(id),
    ...rows.map((row, i) => {
      const y = i * (height + GAP);
      const range = rangeWithZero(row.values.slice(0, -1));
      const x = scaleOf(range, [NAME, WIDTH - VALUE]);
      return mark(figure, row, format, { x: 0, y, width: WIDTH, height }, [
        text(0, y + 16, row.label, 'strong'),
        text(WIDTH, y + 16, numberSaid(figure, row, format, bars.length), 'value', 'end'),
        ...bars.flatMap(({ label }, series) => {
          const top = y + (series + 1) * LINE;
          const [from, to] = [0, row.values[series] ?? 0].map(x).sort((a, b) => a - b) as [
            number,
            number,
          ];
          const place = { x: from, y: top + 4, width: Math.max(to - from, 1), height: BAR };
          return [
            text(0, top + 16, label, 'tick'),
            el('rect', { ...place, fill: ground(id, series) }),
            text(WIDTH, top + 16, numberSaid(figure, row, format, series), '', 'end'),
          ];
        }),
      ]);
    }),
  ]);
};
