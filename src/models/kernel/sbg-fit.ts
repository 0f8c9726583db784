import { nelderMead } from './nelder-mead.ts';
import { type Sbg, sbgSurvival } from './sbg-survival.ts';
import { neumaierSum } from './sum.ts';

/** Logarithms of alpha and beta beyond this stand for "no end in sight". */
const reach = 18;
const starts = [
  [0, 0],
  [-0.7, 1.4],
  [2, 3.5],
] as const;

/**
 * Meaning: how well the model explains cohorts; each starts with its size at acquisition and goes on
 * with the survivors of each renewal, and the numbers given are the weights.
 *
 * Example: `sbgLogLik([[1, 0.869, 0.743]], { alpha: 1, beta: 1 })` is -1.1328329042564933.
 *
 * Equation: Σ (nₜ₋₁ − nₜ)·ln(S(t − 1) − S(t)) + n_T·ln S(T), summed over cohorts.
 *
 * Reference: Fader & Hardie, Journal of Interactive Marketing 21 (2007) 76–90, appendix B.
 */
export function sbgLogLik(cohorts: readonly (readonly number[])[], sbg: Sbg): number {
  return neumaierSum(cohorts.flatMap((cohort) => logLikTerms(cohort, sbg)));
}

/**
 * Meaning: the alpha and beta that explain the cohorts best. Some customers must leave and some renew.
 *
 * Example: `sbgFit([[1000, 631, 468, 382, 326]]).alpha.toFixed(4)` is '0.7637'.
 *
 * Equation: arg max of `sbgLogLik` over (ln α, ln β), from three starts.
 *
 * Reference: as for `sbgLogLik`.
 */
export function sbgFit(cohorts: readonly (readonly number[])[]): Sbg {
  const acquired = neumaierSum(cohorts.map((cohort) => cohort[0] ?? 0));
  const shares = cohorts.map((cohort) => cohort.map((count) => count / acquired));
  const misfit = ([logAlpha, logBeta]: readonly [number, number]) =>
    Math.max(Math.abs(logAlpha), Math.abs(logBeta)) > reach
      ? Number.MAX_VALUE
      : -sbgLogLik(shares, { alpha: Math.exp(logAlpha), beta: Math.exp(logBeta) });
  const ends = starts.map((start) => nelderMead(misfit, start));
  const best = ends.reduce((least, end) => (end.value < least.value ? end : least));
  return { alpha: Math.exp(best.point[0]), beta: Math.exp(best.point[1]) };
}

function logLikTerms(cohort: readonly number[], sbg: Sbg): number[] {
  const survival = sbgSurvival(sbg, cohort.length - 1);
  const terms = cohort.slice(1).map((left, t) => {
    const gone = (cohort[t] ?? 0) - left;
    const leavingShare = sbg.alpha / (sbg.alpha + sbg.beta + t);
    return gone === 0 ? 0 : gone * Math.log((survival[t] ?? 0) * leavingShare);
  });
  const remaining = cohort.at(-1) ?? 0;
  return [...terms, remaining === 0 ? 0 : remaining * Math.log(survival.at(-1) ?? 0)];
}
