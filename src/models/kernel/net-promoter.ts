import type { Interval } from './proportion-intervals.ts';

/** Answers by group, whole numbers ≥ 0. */
export interface AnswerCounts {
  promoters: number;
  passives: number;
  detractors: number;
}

/** The score −1 … 1 and the variance of one answer, 0 … 1. */
export interface Score {
  nps: number;
  variance: number;
}

/**
 * Meaning: the Net Promoter score of shares, and how much one answer varies around it.
 *
 * Example: `scoreOf(0.5, 0.25)` is { nps: 0.25, variance: 0.6875 }.
 *
 * Equation: s = P − D; variance = P + D − s².
 *
 * Reference: B. Rocks, American Statistician 70 (2016) 365–372.
 */
export function scoreOf(promoterShare: number, detractorShare: number): Score {
  const nps = promoterShare - detractorShare;
  return { nps, variance: Math.max(0, promoterShare + detractorShare - nps * nps) };
}

/**
 * Meaning: the score of counted answers (at least one) with its standard error.
 *
 * Example: `scoreOfCounts({ promoters: 3, passives: 2, detractors: 1 }).standardError` is
 * 0.3042903097250923.
 *
 * Equation: √(variance/n).
 *
 * Reference: as for `scoreOf`.
 */
export function scoreOfCounts(counts: AnswerCounts): Score & { standardError: number } {
  const n = answersIn(counts);
  const score = scoreOf(counts.promoters / n, counts.detractors / n);
  return { ...score, standardError: Math.sqrt(score.variance / n) };
}

/**
 * Meaning: a range for the true score that also holds for few or one-sided answers; z is the critical
 * value of its confidence.
 *
 * Example: `adjustedWald({ promoters: 162, passives: 108, detractors: 54 }, 1.959963984540054)` is
 * { centre: 0.3302752293577982, low: 0.24945251413033576, high: 0.4110979445852606 }.
 *
 * Equation: add ¾ to promoters and detractors and 3 to n, then centre ± z·√(variance/n), within −1 … 1.
 *
 * Reference: Rocks (2016); Lewis & Sauro, measuringu.com/nps-confidence-intervals (2021).
 */
export function adjustedWald(counts: AnswerCounts, z: number): Interval & { centre: number } {
  const n = answersIn(counts) + 3;
  const { nps, variance } = scoreOf((counts.promoters + 0.75) / n, (counts.detractors + 0.75) / n);
  const half = z * Math.sqrt(variance / n);
  return { centre: nps, low: Math.max(-1, nps - half), high: Math.min(1, nps + half) };
}

/**
 * Meaning: how many people answered.
 *
 * Example: `answersIn({ promoters: 3, passives: 2, detractors: 1 })` is 6.
 *
 * Equation: promoters + passives + detractors.
 *
 * Reference: none.
 */
export function answersIn({ promoters, passives, detractors }: AnswerCounts): number {
  return promoters + passives + detractors;
}
