import { type AnswerCounts, scoreOfCounts } from '#models/kernel/net-promoter.ts';
import { criticalValue, normalCdf, normalQuantile } from '#models/kernel/normal.ts';
import type { Interval } from '#models/kernel/proportion-intervals.ts';

export interface WaveChange extends Interval {
  /** Wave 2 − wave 1, fraction. */
  difference: number;
  standardError: number;
  /** Two-sided. */
  pValue: number;
  /** The change that this confidence would notice with the wanted power. */
  minimumDetectableChange: number;
}

/**
 * Meaning: whether a score has changed between two surveys, and what change they could have noticed.
 *
 * Example: 180/140/80 and then 200/130/70 promoters, passives and detractors differ by 0.075 with a
 * standard error of 0.0533.
 *
 * Equation: se = √(se₁² + se₂²); interval difference ± z·se; p = 2Φ(−|difference|/se);
 * minimum = (z_{α/2} + z_power)·se.
 *
 * Reference: Rocks, American Statistician 70 (2016) 365–372; any textbook on two-sample tests.
 */
export function waveChangeOf(
  wave1: AnswerCounts,
  wave2: AnswerCounts,
  confidence: number,
  power: number,
): WaveChange {
  const [first, second] = [scoreOfCounts(wave1), scoreOfCounts(wave2)];
  const difference = second.nps - first.nps;
  const standardError = Math.hypot(first.standardError, second.standardError);
  const z = criticalValue(confidence);
  return {
    difference,
    standardError,
    low: difference - z * standardError,
    high: difference + z * standardError,
    pValue: pValueOf(difference, standardError),
    minimumDetectableChange: (z + normalQuantile(power)) * standardError,
  };
}

/** Without any spread in either wave, any difference at all is certain. */
function pValueOf(difference: number, standardError: number): number {
  if (standardError === 0) return difference === 0 ? 1 : 0;
  return 2 * normalCdf(-Math.abs(difference) / standardError);
}
