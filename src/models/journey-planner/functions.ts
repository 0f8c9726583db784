import { guarded } from '#models/define.ts';
import { fraction, number, whole } from '#models/fields.ts';
import { discoveryBetaBinomial, discoveryProbability, interviewsForGoal } from './discovery.ts';

const interviews = whole({ min: 0, max: 1e6 });
const shape = number('multiple', { above: 0 });

/** Single questions about what interviews find. */
export const functions = {
  discoveryProbability: guarded(
    { prevalence: fraction(), interviews },
    (args: { prevalence: number; interviews: number }) =>
      discoveryProbability(args.prevalence, args.interviews),
  ),
  interviewsForGoal: guarded(
    { prevalence: fraction(), goal: fraction({ below: 1 }) },
    (args: { prevalence: number; goal: number }) => interviewsForGoal(args.prevalence, args.goal),
  ),
  discoveryBetaBinomial: guarded(
    { alpha: shape, beta: shape, interviews },
    (args: { alpha: number; beta: number; interviews: number }) =>
      discoveryBetaBinomial(args.alpha, args.beta, args.interviews),
  ),
};
