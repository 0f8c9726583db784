import { seats } from '#calculators/draw/seats.ts';
import type { Figure } from '#calculators/figure.ts';
import type { TurnoverInput } from '#models/turnover/input.ts';
import { turnoverCalculator as words } from '#words';

/** Who holds the seats at any time; those who learn are in training or learn on the job. */
export function floor(
  headsInRamp: number,
  { headcount, trainWeeks, rampWeeks }: TurnoverInput,
): Figure {
  const training = headsInRamp * (trainWeeks / (trainWeeks + rampWeeks || 1));
  return {
    draw: seats,
    title: words.floor.title,
    point: words.floor.point,
    rowsAre: words.floor.rowsAre,
    columns: [{ label: words.floor.seats, unit: 'count' }],
    rows: [
      { label: words.floor.full, values: [headcount - headsInRamp] },
      { label: words.floor.ramp, values: [headsInRamp - training] },
      { label: words.floor.training, values: [training] },
    ],
  };
}
