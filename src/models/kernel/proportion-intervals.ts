import { criticalValue } from './normal.ts';

/** Two limits, low ≤ high. */
export interface Interval {
  low: number;
  high: number;
}

/** An estimate with its two limits. */
export interface EstimateInterval extends Interval {
  estimate: number;
}

/**
 * Meaning: the range of true shares that fit `successes` out of `n` (whole, 0 ≤ successes ≤ n, n ≥ 1)
 * at a confidence in (0, 1).
 *
 * Example: `wilson(18, 20, 0.95)` is { low: 0.6989663547715128, high: 0.972133518786232 }.
 *
 * Equation: (p̂ + z²/2n ± z√(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n).
 *
 * Reference: E. B. Wilson, JASA 22 (1927) 209–212.
 */
export function wilson(successes: number, n: number, confidence: number): Interval {
  const z = criticalValue(confidence);
  const share = successes / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  };
}

/**
 * Meaning: how far the first share exceeds the second, with a range that behaves at 0 and at 1.
 *
 * Example: `newcombe(56, 70, 48, 80, 0.95)` is
 * { estimate: 0.2, low: 0.05243147240236809, high: 0.33387265403690575 }.
 *
 * Equation: d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²), l and u from `wilson`.
 *
 * Reference: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.
 */
export function newcombe(
  successes1: number,
  n1: number,
  successes2: number,
  n2: number,
  confidence: number,
): EstimateInterval {
  const [p1, p2] = [successes1 / n1, successes2 / n2];
  const [first, second] = [wilson(successes1, n1, confidence), wilson(successes2, n2, confidence)];
  const estimate = p1 - p2;
  return {
    estimate,
    low: Math.max(-1, estimate - Math.hypot(p1 - first.low, second.high - p2)),
    high: Math.min(1, estimate + Math.hypot(first.high - p1, p2 - second.low)),
  };
}
