import { criticalValue } from '#models/kernel/normal.ts';
import { wholeUp } from '#models/kernel/whole.ts';

/** What decides how many answers are needed. */
export interface SamplePlan {
  /** Variance of one answer. */
  variance: number;
  /** Wanted half-width, in the unit of the answers. */
  margin: number;
  confidence: number;
  /** People, or null for endless. */
  population: number | null;
  designEffect: number;
  responseRate: number;
}

export interface Sample {
  /** Answers for an endless population, unrounded. */
  n0: number;
  /** Answers needed. */
  n: number;
  invitations: number;
}

/**
 * Meaning: how many answers, and how many invitations, a margin of error takes.
 *
 * Example: ±5 points on a share near one half at 95 % from 10,000 people take 370 answers.
 *
 * Equation: n₀ = z²·variance/margin²·deff; n = ⌈n₀/(1 + (n₀ − 1)/N)⌉; invitations = ⌈n/rate⌉.
 *
 * Reference: W. G. Cochran, *Sampling Techniques*, 3rd ed. (1977), ch. 4.
 */
export function sampleOf(plan: SamplePlan): Sample {
  const z = criticalValue(plan.confidence);
  const n0 = (z / plan.margin) ** 2 * plan.variance * plan.designEffect;
  const n = wholeUp(correctedFor(plan.population, n0));
  return { n0, n, invitations: wholeUp(n / plan.responseRate) };
}

/** Fewer answers do for a small population; none are needed where none differ. */
function correctedFor(population: number | null, n0: number): number {
  return population === null || n0 === 0 ? n0 : n0 / (1 + (n0 - 1) / population);
}

/** The half-width that exactly n answers reach; null without answers. A census leaves none. */
export function marginReached(plan: SamplePlan, n: number): number | null {
  if (n === 0) return null;
  const { variance, designEffect, population } = plan;
  const standard = criticalValue(plan.confidence) * Math.sqrt((variance * designEffect) / n);
  if (population === null) return standard;
  if (n >= population) return 0;
  return standard * Math.sqrt((population - n) / (population - 1));
}

/**
 * Meaning: the sample size of Krejcie and Morgan's table, rounded to the nearest as printed there.
 *
 * Example: 80 of 100 people at χ² 3.841, margin 0.05 and proportion 0.5.
 *
 * Equation: χ²·N·P(1 − P)/(d²(N − 1) + χ²·P(1 − P)).
 *
 * Reference: Krejcie & Morgan, Educational and Psychological Measurement 30 (1970) 607–610.
 */
export function krejcieMorgan(args: {
  population: number;
  chiSquare: number;
  margin: number;
  proportion: number;
}): number {
  const spread = args.chiSquare * args.proportion * (1 - args.proportion);
  return Math.round(
    (spread * args.population) / (args.margin ** 2 * (args.population - 1) + spread),
  );
}
