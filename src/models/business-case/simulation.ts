import { uniforms } from '#models/kernel/mersenne-twister.ts';
import { normalCdf, normalQuantile } from '#models/kernel/normal.ts';
import { pertQuantile } from '#models/kernel/pert.ts';
import { quantileOfSorted } from '#models/kernel/quantile.ts';
import { neumaierSum } from '#models/kernel/sum.ts';
import { presentValuesOf } from './cash-flow.ts';
import type { BusinessCaseInput, Spread } from './input.ts';

/** What repeated draws of the uncertain amounts do to the net present value. */
export interface Simulation {
  mean: number;
  sd: number;
  /** The values that 5 %, 50 % and 95 % of the draws stay below. */
  p5: number;
  p50: number;
  p95: number;
  /** Share of draws that lose money. */
  pLoss: number;
  /** Standard error of the mean. */
  se: number;
}

/** The weight of the planned value in every spread. */
const lambda = 4;
/** Half a step of a 53-bit uniform: chances of exactly 0 or 1 have no quantile. */
const halfStep = 2 ** -54;

/** All draws at once. */
export function simulate(input: BusinessCaseInput): Simulation {
  return summaryOf(Float64Array.from({ length: input.draws }, drawing(input)));
}

/**
 * Multiplies every benefit line, the initial cost and the run-cost row by a PERT(low, 1, high) factor
 * of its own, once each time it is called. Benefit factors share a common normal part when `rho` > 0.
 * Lines are taken in an order of their own, so that the order of the input changes nothing.
 */
export function drawing(input: BusinessCaseInput): () => number {
  const values = presentValuesOf(input);
  const benefits = input.benefits
    .map((line, k) => ({ ...line, value: values.benefits[k] ?? 0 }))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const lines = benefits.map(({ value, ...spread }) => ({ value, factor: factorOf(spread) }));
  const initialFactor = factorOf(input.initialCostSpread);
  const runFactor = factorOf(input.runCostSpread);
  const uniform = uniforms(input.seed);
  const draw = () => Math.max(uniform(), halfStep);
  return () => {
    const shared = draw();
    const costs = initialFactor(draw()) * values.initialCost + runFactor(draw()) * values.runCost;
    return lines.reduce(
      (total, { value, factor }) => total + value * factor(joined(draw(), shared, input.rho)),
      -costs,
    );
  };
}

function factorOf({ low, high }: Spread): (probability: number) => number {
  return pertQuantile({ min: low, mode: 1, max: high, lambda });
}

function sortKey({ label, value, low, high }: Spread & { label: string; value: number }): string {
  return JSON.stringify([label, value, low, high]);
}

/** One-factor Gaussian copula: a uniform that leans on a shared one with correlation rho. */
function joined(own: number, shared: number, rho: number): number {
  if (rho === 0) return own;
  const normal = Math.sqrt(rho) * normalQuantile(shared) + Math.sqrt(1 - rho) * normalQuantile(own);
  return Math.min(Math.max(normalCdf(normal), halfStep), 1 - halfStep);
}

/** What draws have in common. */
export function summaryOf(outcomes: Float64Array): Simulation {
  const sorted = outcomes.toSorted();
  const draws = sorted.length;
  const mean = neumaierSum(sorted) / draws;
  const squares = neumaierSum(sorted.map((value) => (value - mean) ** 2));
  const sd = Math.sqrt(squares / (draws - 1));
  const firstGain = sorted.findIndex((value) => value >= 0);
  return {
    mean,
    sd,
    p5: quantileOfSorted(sorted, 0.05),
    p50: quantileOfSorted(sorted, 0.5),
    p95: quantileOfSorted(sorted, 0.95),
    pLoss: (firstGain === -1 ? draws : firstGain) / draws,
    se: sd / Math.sqrt(draws),
  };
}
