import type { Unit } from '#models/outcome.ts';
import type { Format } from './format.ts';
import type { Element } from './tree.ts';

/** A line of a table and what is drawn of it. */
export interface Row {
  label: string;
  values: readonly (number | null)[];
  /** The units of its numbers, where they are not those of the columns. */
  units?: readonly Unit[];
  /** In a waterfall: a level that is reached, not a step. */
  total?: boolean;
  /** In a branching: the place of the row that this one is a part of. */
  within?: number;
  /** In a branching: the series whose colour and hatching it has; the first unless it says so. */
  series?: number;
  /** In a move: the groups it leaves and reaches, by their place. */
  ends?: readonly [number, number];
}

export interface Column {
  label: string;
  unit: Unit;
}

/** Makes the picture of a figure. Ids in it begin with `id`. */
export type Drawing = (figure: Figure, id: string, format: Format) => Element;

/**
 * Numbers to be seen and read. The picture and the table are made from the same rows, so they cannot disagree.
 * The drawings are in `draw/`: a calculator loads those it uses.
 */
export interface Figure {
  /** Null when the table says it best. */
  draw: Drawing | null;
  title: string;
  /** What there is to see, in one sentence. */
  point: string;
  /** What the rows are. */
  rowsAre: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The row that the reader's own numbers lead to. */
  here?: number;
  /** In a heat map: the column that the reader's own numbers lead to. */
  hereColumn?: number;
  /** In a move: the names of the groups. */
  groups?: readonly string[];
}
