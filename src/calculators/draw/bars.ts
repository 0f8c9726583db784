import { inRows } from './rows.ts';

/** A bar for the first number of each row. */
export const bars = inRows({
  cut: (rows) => rows.map(({ values: [value] }) => [{ from: 0, to: value ?? 0, series: 0 }]),
});
