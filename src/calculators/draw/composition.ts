import type { Row } from '#calculators/figure.ts';
import { inRows, type Piece } from './rows.ts';

/** As many grounds take turns, so that neighbours can be told apart. */
const GROUNDS = 3;

/** A whole and its parts: the bar of the total is the parts end to end, each below its own. No part is a loss. */
export const composition = inRows({ cut });

function cut(rows: readonly Row[]): Piece[][] {
  let level = 0;
  const parts = rows.map(({ values: [value], total }, i) => {
    const from = level;
    level += total ? 0 : (value ?? 0);
    return { from, to: level, series: i % GROUNDS };
  });
  return rows.map(({ total }, i) => (total ? parts.slice(0, i) : parts.slice(i, i + 1)));
}
