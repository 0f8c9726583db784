import { lines } from '#calculators/draw/lines.ts';
import type { Figure } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import type { Unit } from '#models/outcome.ts';

/** From nothing to twice what the reader has entered, or wants to reach. */
const STEPS = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** How a result follows one input, with the reader's own number in the middle of the picture. */
export function followed(about: {
  title: string;
  point: string;
  /** What the input is called, and the number the reader has entered. */
  rowsAre: string;
  value: number;
  most: number;
  /** How its values are written. */
  label(value: number): string;
  column: { label: string; unit: Unit };
  result(value: number): number | null;
}): Figure {
  const { title, point, rowsAre, value, most, column } = about;
  const steps = STEPS.filter((step) => step * value <= most);
  return {
    draw: lines,
    title,
    point,
    rowsAre,
    columns: [column],
    rows: steps.map((step) => ({
      label: about.label(step * value),
      values: [about.result(step * value)],
    })),
    here: steps.indexOf(1),
  };
}

/** Writes a share as points of a hundred. */
export const pointsIn =
  ({ plain }: Format) =>
  (share: number): string =>
    plain(Number((share * 100).toFixed(2)));
