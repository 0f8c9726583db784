/**
 * Meaning: the logarithm of the gamma function for x > 0; (x − 1)! is e to this number.
 *
 * Example: `logGamma(5)` is 3.1780538303479458, which is ln 24.
 *
 * Equation: Stirling's series from 15 on; below, Γ(x) = Γ(x + n)/(x(x + 1)…(x + n − 1)).
 *
 * Reference: Abramowitz & Stegun, *Handbook of Mathematical Functions*, 6.1.15 and 6.1.41.
 */
function logGamma(x: number): number {
  let [shifted, product] = [x, 1];
  for (; shifted < 15; shifted++) product *= shifted;
  return stirling(shifted) + stirlingError(shifted) - Math.log(product);
}

/**
 * Meaning: what Stirling's formula misses of ln Γ(x), x > 0. Densities built on it keep their digits
 * where differences of large logarithms would lose them.
 *
 * Example: `stirlingError(100)` is 0.000833330555634905.
 *
 * Equation: ln Γ(x) − [(x − ½)·ln x − x + ½·ln 2π].
 *
 * Reference: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000).
 */
export function stirlingError(x: number): number {
  if (x < 15) return logGamma(x) - stirling(x);
  const y = 1 / (x * x);
  return (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y / 1188)))) / x;
}

function stirling(x: number): number {
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI);
}
