import { type Simulation, summaryOf } from '#models/business-case/simulation.ts';
import { quantileOfSorted } from '#models/kernel/quantile.ts';

/** What came of a simulation, small enough to be sent from a worker. */
export interface Simulated {
  summary: Simulation;
  quantiles: [share: number, value: number][];
}

export function simulatedOf(outcomes: Float64Array): Simulated {
  const sorted = outcomes.toSorted();
  const shares = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
  return {
    summary: summaryOf(outcomes),
    quantiles: shares.map((share) => [share, quantileOfSorted(sorted, share)]),
  };
}
