import type { Drawing } from '#calculators/figure.ts';
import { el } from '#calculators/tree.ts';
import { canvas, ground, hatching, text, WIDTH } from './canvas.ts';
import { gridOf } from './grid.ts';
import { mark } from './mark.ts';
import { rowSaid } from './said.ts';
import { rangeWithZero, round, scaleOf } from './scale.ts';

const [LEFT, TOP, PLOT, BOTTOM] = [50, 24, 180, 40];

/** A column for the first number of each row, side by side; the second series is the rows before `here`. */
export const histogram: Drawing = (figure, id, format) => {
  const { rows, here = 0 } = figure;
  const foot = TOP + PLOT;
  const range = rangeWithZero(rows.map(({ values: [value = null] }) => value));
  const y = scaleOf(range, [foot, TOP]);
  const width = (WIDTH - LEFT) / rows.length;
  const every = Math.ceil(rows.length / 4);
  return canvas(figure, id, foot + BOTTOM, [
    hatching(id),
    ...gridOf(figure, format, range, y, [LEFT, WIDTH]),
    text(WIDTH, foot + 36, figure.rowsAre, 'tick', 'end'),
    ...rows.flatMap(({ label }, i) =>
      i % every === 0 ? [text(LEFT + i * width, foot + 17, label, 'tick')] : [],
    ),
    ...rows.map((row, i) => {
      const [value = null] = row.values;
      const x = round(LEFT + i * width);
      const hit = { x, y: TOP, width: round(width), height: PLOT };
      const bar = { x: x + 1, y: y(value ?? 0), width: round(width - 2) };
      return mark(figure, row, format, hit, [
        el('rect', { ...bar, height: round(foot - bar.y), fill: ground(id, i < here ? 1 : 0) }),
        text(WIDTH, 14, rowSaid(figure, row, format), 'read', 'end'),
      ]);
    }),
  ]);
};
