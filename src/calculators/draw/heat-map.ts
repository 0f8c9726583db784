import type { Drawing } from '#calculators/figure.ts';
import { el } from '#calculators/tree.ts';
import { canvas, text, WIDTH } from './canvas.ts';
import { mark } from './mark.ts';
import { numberSaid } from './said.ts';

const [LEFT, HEAD, CELL] = [64, 40, 38];
/** Tints from the lowest to the highest number. */
const TINTS = 5;

/** The table as tinted cells: the darker, the more. The reader's own cell has a frame. */
export const heatMap: Drawing = (figure, id, format) => {
  const { rows, columns, here, hereColumn } = figure;
  const known = rows.flatMap(({ values }) => values.filter((value) => value !== null));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const tintOf = (value: number) =>
    Math.min(TINTS - 1, Math.floor(((value - least) / (most - least || 1)) * TINTS));
  const width = (WIDTH - LEFT - 2) / columns.length;
  return canvas(figure, id, HEAD + rows.length * CELL + 2, [
    text(0, 14, figure.rowsAre, 'tick'),
    ...columns.map(({ label }, column) =>
      text(LEFT + (column + 0.5) * width, 32, label, 'tick', 'middle'),
    ),
    ...rows.map((row, i) => {
      const y = HEAD + i * CELL;
      return mark(figure, row, format, { x: 0, y, width: WIDTH, height: CELL }, [
        text(0, y + 24, row.label, 'tick'),
        ...row.values.flatMap((value, column) => {
          const x = LEFT + column * width;
          const own = i === here && column === hereColumn;
          const shown = numberSaid(figure, row, format, column);
          return [
            el('rect', {
              ...{ x: x + 1, y: y + 1, width: width - 2, height: CELL - 2 },
              class: `heat-${value === null ? 0 : tintOf(value)}${own ? ' own-cell' : ''}`,
            }),
            text(x + width / 2, y + 24, shown, own ? 'strong' : '', 'middle'),
          ];
        }),
      ]);
    }),
  ]);
};
