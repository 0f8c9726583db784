import type { Figure } from '#calculators/figure.ts';
import type { EvidenceStrengthInput } from '#models/evidence-strength/input.ts';
import type { EvidenceStrengthOutput } from '#models/evidence-strength/output.ts';
import { nPerGroup } from '#models/kernel/power.ts';
import { wilson } from '#models/kernel/proportion-intervals.ts';
import { followed, points } from './break-evens.ts';

/** As the model's own intervals. */
const CONFIDENCE = 0.95;

const intervalColumns = [
  { label: 'Share', unit: 'fraction' },
  { label: 'Lowest', unit: 'fraction' },
  { label: 'Highest', unit: 'fraction' },
] as const;

/** Four shares with what chance allows. */
export function shares(input: EvidenceStrengthInput): Figure {
  const row = (label: string, yes: number, of: number) => {
    const { low, high } = wilson(yes, of, CONFIDENCE);
    return { label, values: [yes / of, low, high] };
  };
  return {
    kind: 'intervals',
    title: 'Four shares and what chance allows',
    point: 'Ranges that do not touch are unlikely to be chance alone.',
    rowsAre: 'Who',
    columns: intervalColumns,
    rows: [
      row('satisfied who stayed', input.satisfiedRetained, input.satisfiedN),
      row('dissatisfied who stayed', input.dissatisfiedRetained, input.dissatisfiedN),
      row('managers who say yes', input.managersYes, input.managersN),
      row('customers who say yes', input.customersYes, input.customersN),
    ],
  };
}

/** The two differences. */
export function gaps({ gap, riskDifference }: EvidenceStrengthOutput): Figure {
  return {
    kind: 'intervals',
    title: 'The two gaps',
    point: 'A range that holds zero leaves open whether there is a gap at all.',
    rowsAre: 'Gap',
    columns: intervalColumns.map(({ label }) => ({ label, unit: 'points' as const })),
    rows: [
      {
        label: 'satisfied less dissatisfied',
        values: [riskDifference.estimate, riskDifference.low, riskDifference.high],
      },
      { label: 'managers less customers', values: [gap.estimate, gap.low, gap.high] },
    ],
  };
}

/** How large a pilot has to be for each gain it should notice. */
export function pilot({ p1, p2, alpha, power }: EvidenceStrengthInput): Figure {
  return followed({
    title: 'How large a pilot has to be',
    point: 'Half the difference takes about four times the people.',
    rowsAre: 'Points of difference to notice',
    value: Math.abs(p2 - p1),
    most: p2 > p1 ? 0.999 - p1 : p1 - 0.001,
    label: points,
    column: { label: 'People in each group', unit: 'count' },
    result: (difference) =>
      nPerGroup(p1, p2 > p1 ? p1 + difference : p1 - difference, alpha, power),
  });
}
