import type { Drawing, Row } from '#calculators/figure.ts';
import { el } from '#calculators/tree.ts';
import { canvas, ground, hatching, text, WIDTH } from './canvas.ts';
import { mark } from './mark.ts';
import { numberSaid } from './said.ts';

const SEATS = 100;
const [EACH_LINE, STEP, LINE] = [20, 21, 24];

/** A hundred seats, shared out among the rows, whole seats only. */
export const seats: Drawing = (figure, id, format) => {
  const shares = sharedOut(figure.rows);
  let taken = 0;
  let y = 0;
  const marks = figure.rows.map((row, series) => {
    const places = Array.from({ length: shares[series] ?? 0 }, (_, i) => taken + i);
    taken += places.length;
    const hit = { x: 0, y, width: WIDTH, height: LINE };
    y += LINE;
    return mark(figure, row, format, hit, [
      el('circle', { cx: 8, cy: hit.y + 11, r: 7, fill: ground(id, series), class: 'seat' }),
      text(24, hit.y + 16, row.label),
      text(WIDTH, hit.y + 16, numberSaid(figure, row, format), 'value', 'end'),
      ...places.map((place) =>
        el('circle', {
          cx: 10 + (place % EACH_LINE) * STEP,
          cy: figure.rows.length * LINE + 20 + Math.floor(place / EACH_LINE) * STEP,
          r: 8,
          fill: ground(id, series),
          class: 'seat',
        }),
      ),
    ]);
  });
  const height = y + 10 + (SEATS / EACH_LINE) * STEP;
  return canvas(figure, id, height, [hatching(id), ...marks]);
};

/** Seats of each row by the largest remainder. */
function sharedOut(rows: readonly Row[]): number[] {
  const values = rows.map(({ values: [value] }) => Math.max(0, value ?? 0));
  const sum = values.reduce((total, value) => total + value, 0) || 1;
  const exact = values.map((value) => (value / sum) * SEATS);
  const shares = exact.map(Math.floor);
  const left = SEATS - shares.reduce((total, share) => total + share, 0);
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value % 1 }))
    .sort((a, b) => b.remainder - a.remainder);
  for (const { i } of byRemainder.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}
