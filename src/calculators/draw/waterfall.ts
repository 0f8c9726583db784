import type { Row } from '#calculators/figure.ts';
import { inRows, type Piece } from './rows.ts';

/** Bars that add the first number up from row to row; losses have a ground of their own. */
export const waterfall = inRows({ cut });

function cut(rows: readonly Row[]): Piece[][] {
  let level = 0;
  return rows.map(({ values: [value], total }) => {
    if (total) return [{ from: 0, to: value ?? 0, series: 0 }];
    const from = level;
    level += value ?? 0;
    return [{ from, to: level, series: (value ?? 0) < 0 ? 1 : 0 }];
  });
}
