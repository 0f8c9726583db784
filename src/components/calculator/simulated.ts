import { bin } from 'd3-array';
import { type Simulation, summaryOf } from '#models/business-case/simulation.ts';

/** About as many steps has the histogram. */
const STEPS = 20;

/** A step of the histogram: where it begins, the share of draws in it, and the share of draws from there on. */
export interface Step {
  from: number;
  share: number;
  atLeast: number;
}

/** What came of a simulation. The first `losing` steps begin below nought. */
export interface Simulated {
  summary: Simulation;
  steps: Step[];
  losing: number;
}

export function simulatedOf(outcomes: Float64Array): Simulated {
  let left = outcomes.length;
  const steps = bin()
    .thresholds(STEPS)(outcomes)
    .map(({ length, x0 = 0 }) => {
      const atLeast = left / outcomes.length;
      left -= length;
      return { from: x0, share: length / outcomes.length, atLeast };
    });
  const losing = steps.filter(({ from }) => from < 0).length;
  return { summary: summaryOf(outcomes), steps, losing };
}
