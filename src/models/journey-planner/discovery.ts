import { neumaierSum } from '#models/kernel/sum.ts';

/**
 * Meaning: the chance that at least one of `interviews` people mentions an issue which a share
 * `prevalence` of all people has.
 *
 * Example: `discoveryProbability(0.31, 5)` is 0.8436, the "five users" rule of thumb.
 *
 * Equation: 1 − (1 − p)ⁿ.
 *
 * Reference: Nielsen & Landauer, INTERCHI (1993) 206–213.
 */
export function discoveryProbability(prevalence: number, interviews: number): number {
  return interviews === 0 ? 0 : -Math.expm1(interviews * Math.log1p(-prevalence));
}

/**
 * Meaning: interviews needed to hear such an issue with chance `goal`, 0 ≤ goal < 1; null when nobody
 * has the issue.
 *
 * Example: a prevalence of 0.1 and a goal of 0.9 take 21.85, that is 22.
 *
 * Equation: ln(1 − g)/ln(1 − p), rounded up; one interview does when everybody has the issue.
 *
 * Reference: measuringu.com/qualitative_sidebar.
 */
export function interviewsForGoal(
  prevalence: number,
  goal: number,
): { nExact: number | null; n: number | null } {
  if (prevalence === 0) return { nExact: null, n: null };
  const nExact = Math.log1p(-goal) / Math.log1p(-prevalence) + 0;
  const leastForAny = goal > 0 ? 1 : 0;
  return { nExact, n: Math.max(leastForAny, Math.ceil(nExact - 1e-12)) };
}

/**
 * Meaning: the share of issues heard at least once when prevalence differs between issues as a
 * Beta(alpha, beta) distribution, both > 0.
 *
 * Example: `discoveryBetaBinomial(1, 1, 1)` is 0.5.
 *
 * Equation: 1 − Π_{j<n} (β + j)/(α + β + j).
 *
 * Reference: Schmettow, "Heterogeneity in the Usability Evaluation Process" (HCI 2008).
 */
export function discoveryBetaBinomial(alpha: number, beta: number, interviews: number): number {
  const logs = Array.from({ length: interviews }, (_, j) =>
    Math.log1p(-alpha / (alpha + beta + j)),
  );
  return -Math.expm1(neumaierSum(logs)) + 0;
}

/** The largest prevalence that `interviews` (≥ 1) still miss with a chance: 1 − chance^(1/n). */
export function largestMissedPrevalence(interviews: number, chance: number): number {
  return -Math.expm1(Math.log(chance) / interviews);
}
