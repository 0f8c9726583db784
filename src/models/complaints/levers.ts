import { type Levers, lostTotalOf, newLevers, presentLevers } from './branches.ts';
import type { ComplaintsInput } from './input.ts';

/** Money that each lever adds, averaged over every order in which they can be pulled. */
export interface LeverValues {
  problemRate: number;
  complaintRate: number;
  split: number;
}

/**
 * Meaning: how much of the joint gain each lever deserves; what one lever adds depends on which were
 * pulled before it, so the average over all orders is taken, and the three sum to the joint gain.
 *
 * Example: when only the split changes, all of the gain is the split's.
 *
 * Equation: φ_k = Σ over subsets without k of |S|!(2 − |S|)!/3! · (v(S ∪ k) − v(S)).
 *
 * Reference: L. S. Shapley, "A Value for n-Person Games" (1953).
 */
export function leverValuesOf(input: ComplaintsInput): LeverValues {
  const present = presentLevers(input);
  const changed = newLevers(input);
  const worth = (pulled: Partial<Levers>) =>
    -lostTotalOf(input, { ...present, ...pulled }) * input.valuePerCustomer;
  const { problemRate, complaintRate, split } = changed;
  return {
    problemRate: shapley(worth, { problemRate }, { complaintRate }, { split }),
    complaintRate: shapley(worth, { complaintRate }, { problemRate }, { split }),
    split: shapley(worth, { split }, { problemRate }, { complaintRate }),
  };
}

function shapley(
  worth: (pulled: Partial<Levers>) => number,
  own: Partial<Levers>,
  a: Partial<Levers>,
  b: Partial<Levers>,
): number {
  const added = (others: Partial<Levers>) => worth({ ...others, ...own }) - worth(others);
  return (2 * added({}) + added(a) + added(b) + 2 * added({ ...a, ...b })) / 6;
}
