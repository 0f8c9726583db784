/** Least, likeliest and greatest value, min ≤ mode ≤ max. */
export interface Triangle {
  min: number;
  mode: number;
  max: number;
}

/**
 * Meaning: mean and variance of the triangular distribution.
 *
 * Example: `triangularMoments({ min: 0, mode: 3, max: 6 })` is { mean: 3, variance: 1.5 }.
 *
 * Equation: mean (min + mode + max)/3; variance (u² + uv + v²)/18 with u = mode − min, v = max − mode.
 *
 * Reference: Kotz & van Dorp, *Beyond Beta* (2004), ch. 1.
 */
export function triangularMoments({ min, mode, max }: Triangle): {
  mean: number;
  variance: number;
} {
  const [left, right] = [mode - min, max - mode];
  return {
    mean: min + (2 * left + right) / 3,
    variance: (left * left + left * right + right * right) / 18,
  };
}

/**
 * Meaning: the value below which a triangular distribution falls with chance `probability`, 0 to 1.
 *
 * Example: `triangularQuantile({ min: 0, mode: 3, max: 6 }, 0.5)` is 3.
 *
 * Equation: min + √(p·w·u) up to p = u/w, above it max − √((1 − p)·w·v); w = max − min.
 *
 * Reference: Kotz & van Dorp, *Beyond Beta* (2004), ch. 1.
 */
export function triangularQuantile({ min, mode, max }: Triangle, probability: number): number {
  const width = max - min;
  const left = mode - min;
  if (probability * width <= left) return min + Math.sqrt(probability * width * left);
  return max - Math.sqrt((1 - probability) * width * (max - mode));
}
