import { guarded } from '#models/define.ts';
import { type Field, fraction, number, whole } from '#models/fields.ts';
import { eValue } from '#models/kernel/confounding.ts';
import { nPerGroup } from '#models/kernel/power.ts';
import { type EstimateInterval, newcombe } from '#models/kernel/proportion-intervals.ts';
import { wholeUp } from '#models/kernel/whole.ts';
import { inconsistent } from '#models/outcome.ts';
import { atMost } from './input.ts';

const openShare: Field = fraction({ above: 0, below: 1 });

interface TwoGroups {
  successes1: number;
  n1: number;
  successes2: number;
  n2: number;
  confidence: number;
}

interface Pilot {
  p1: number;
  p2: number;
  alpha: number;
  power: number;
}

/** Single questions about two groups. */
export const functions = {
  newcombe: guarded<TwoGroups, EstimateInterval>(
    {
      successes1: whole({ min: 0 }),
      n1: whole({ min: 1 }),
      successes2: whole({ min: 0 }),
      n2: whole({ min: 1 }),
      confidence: openShare,
    },
    ({ successes1, n1, successes2, n2, confidence }) =>
      newcombe(successes1, n1, successes2, n2, confidence),
    (args) => [
      ...atMost('successes1', args.successes1, args.n1),
      ...atMost('successes2', args.successes2, args.n2),
    ],
  ),
  eValue: guarded({ riskRatio: number('multiple', { above: 0 }) }, (args: { riskRatio: number }) =>
    eValue(args.riskRatio),
  ),
  nPerGroup: guarded<Pilot, { nExact: number | null; n: number | null }>(
    { p1: fraction(), p2: fraction(), alpha: openShare, power: openShare },
    ({ p1, p2, alpha, power }) => {
      const nExact = nPerGroup(p1, p2, alpha, power);
      return { nExact, n: nExact === null ? null : wholeUp(nExact) };
    },
    ({ alpha, power }) =>
      power > alpha
        ? []
        : [inconsistent('power', 'power must exceed alpha, which chance alone gives')],
  ),
};
