import type { Shown } from './format.ts';

/** A line of a table and what is drawn of it. */
export interface Row {
  label: string;
  values: readonly (number | null)[];
  /** In a waterfall: a level that is reached, not a step. */
  total?: boolean;
}

export interface Column {
  label: string;
  unit: Shown;
}

/**
 * Numbers to be seen and read. The picture and the table are made from the same rows, so they cannot disagree.
 *
 * - `bars` draws the first column; `stack` draws all columns end to end; `lines` draws a line for each column
 * - `waterfall` adds the first column up from row to row
 * - `intervals` takes estimate, low and high
 * - `table` draws nothing
 */
export interface Figure {
  kind: 'bars' | 'stack' | 'lines' | 'waterfall' | 'intervals' | 'table';
  title: string;
  /** What there is to see, in one sentence. */
  point: string;
  /** What the rows are. */
  rowsAre: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The row that the reader's own numbers lead to. */
  here?: number;
}
