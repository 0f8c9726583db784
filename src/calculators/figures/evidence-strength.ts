import { dumbbells } from '#calculators/draw/dumbbells.ts';
import { intervals } from '#calculators/draw/intervals.ts';
import { lines } from '#calculators/draw/lines.ts';
import type { Figure } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import type { EvidenceStrengthInput } from '#models/evidence-strength/input.ts';
import type { EvidenceStrengthOutput } from '#models/evidence-strength/output.ts';
import { nPerGroup } from '#models/kernel/power.ts';
import { wilson } from '#models/kernel/proportion-intervals.ts';
import { wholeUp } from '#models/kernel/whole.ts';
import { evidenceStrengthCalculator as words } from '#words';
import { followed, pointsIn } from './break-evens.ts';

/** As the model's own intervals. */
const CONFIDENCE = 0.95;

const intervalColumns = [
  { label: words.interval.share, unit: 'fraction' },
  { label: words.interval.lowest, unit: 'fraction' },
  { label: words.interval.highest, unit: 'fraction' },
] as const;

/** Four shares with what chance allows. */
export function shares(input: EvidenceStrengthInput): Figure {
  const row = (label: string, yes: number, of: number) => {
    const { low, high } = wilson(yes, of, CONFIDENCE);
    return { label, values: [yes / of, low, high] };
  };
  return {
    draw: dumbbells,
    title: words.shares.title,
    point: words.shares.point,
    rowsAre: words.shares.rowsAre,
    columns: intervalColumns,
    rows: [
      row(words.shares.satisfied, input.satisfiedRetained, input.satisfiedN),
      row(words.shares.dissatisfied, input.dissatisfiedRetained, input.dissatisfiedN),
      row(words.shares.managers, input.managersYes, input.managersN),
      row(words.shares.customers, input.customersYes, input.customersN),
    ],
  };
}

/** The two differences. */
export function gaps({ gap, riskDifference }: EvidenceStrengthOutput): Figure {
  return {
    draw: intervals,
    title: words.gaps.title,
    point: words.gaps.point,
    rowsAre: words.gaps.rowsAre,
    columns: intervalColumns.map(({ label }) => ({ label, unit: 'points' as const })),
    rows: [
      {
        label: words.gaps.satisfaction,
        values: [riskDifference.estimate, riskDifference.low, riskDifference.high],
      },
      { label: words.gaps.belief, values: [gap.estimate, gap.low, gap.high] },
    ],
  };
}

/** Where the contour is drawn: steps from the risk ratio (0) over the E-value (1) upwards. */
const CONTOUR = [0.25, 0.5, 0.75, 1, 1.5, 2, 3] as const;

/**
 * Pairs of strengths with which a hidden cause explains the whole difference: RR·(x − 1)/(x − RR), the bounding factor of
 * VanderWeele & Ding (2017) solved for its other side. Nothing is drawn where there is no difference to explain.
 */
export function contour(
  { riskRatio: { estimate }, eValue }: EvidenceStrengthOutput,
  { plain }: Format,
): Figure[] {
  const ratio = Math.max(estimate, 1 / estimate);
  if (eValue.estimate - ratio < 1e-9) return [];
  const strengths = CONTOUR.map((step) => ratio + (eValue.estimate - ratio) * step);
  return [
    {
      draw: lines,
      title: words.contour.title,
      point: words.contour.point,
      rowsAre: words.contour.rowsAre,
      columns: [{ label: words.contour.value, unit: 'multiple' }],
      rows: strengths.map((strength) => ({
        label: plain(Number(strength.toFixed(2))),
        values: [(ratio * (strength - 1)) / (strength - ratio)],
      })),
      here: CONTOUR.indexOf(1),
    },
  ];
}

/** How large a pilot has to be for each gain it should notice. */
export function pilot({ p1, p2, alpha, power }: EvidenceStrengthInput, format: Format): Figure {
  return followed({
    title: words.pilot.title,
    point: words.pilot.point,
    rowsAre: words.pilot.rowsAre,
    value: Math.abs(p2 - p1),
    most: p2 > p1 ? 0.999 - p1 : p1 - 0.001,
    label: pointsIn(format),
    column: { label: words.pilot.value, unit: 'count' },
    result: (difference) => {
      const people = nPerGroup(p1, p2 > p1 ? p1 + difference : p1 - difference, alpha, power);
      return people === null ? null : wholeUp(people);
    },
  });
}
