const central = {
  top: [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ],
  bottom: [
    -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
    -13.28068155288572, 1,
  ],
};
const tail = {
  top: [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
    4.374664141464968, 2.938163982698783,
  ],
  bottom: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
};

/**
 * Meaning: the chance that a standard normal number is at most x.
 *
 * Example: `normalCdf(1.959963984540054)` is 0.975.
 *
 * Equation: Φ(x) = ½·erfc(−x/√2), by a power series near zero and a continued fraction in the tails,
 * so that small tail chances keep their digits.
 *
 * Reference: *NIST Digital Library of Mathematical Functions* 7.6.2 and 7.9.1.
 */
export function normalCdf(x: number): number {
  if (x > 0) return 1 - normalCdf(-x);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x > -2.5) {
    let term = x;
    let series = x;
    for (let n = 1; Math.abs(term) > 1e-18 * Math.abs(series); n++) {
      term *= (x * x) / (2 * n + 1);
      series += term;
    }
    return 0.5 + density * series;
  }
  let fraction = -x;
  for (let k = 120; k >= 1; k--) fraction = -x + k / fraction;
  return density / fraction;
}

/**
 * Meaning: the point below which a standard normal number falls with chance p, 0 < p < 1.
 *
 * Example: `normalQuantile(0.975)` is 1.959963984540054.
 *
 * Equation: Φ⁻¹(p): Acklam's rational approximation, then one step of Halley's method.
 *
 * Reference: P. J. Acklam, "An algorithm for computing the inverse normal cumulative distribution
 * function" (2003).
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  const guess = acklam(p);
  const error = normalCdf(guess) - p;
  const newton = error * Math.sqrt(2 * Math.PI) * Math.exp((guess * guess) / 2);
  return guess - newton / (1 + (guess * newton) / 2);
}

/**
 * Meaning: how many standard errors a two-sided interval with this confidence reaches either way.
 *
 * Example: `criticalValue(0.95)` is 1.959963984540054.
 *
 * Equation: Φ⁻¹((1 + confidence)/2).
 *
 * Reference: any textbook of statistics.
 */
export function criticalValue(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}

function acklam(p: number): number {
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(tail.top, q) / polynomial(tail.bottom, q);
  }
  const q = p - 0.5;
  return (polynomial(central.top, q * q) * q) / polynomial(central.bottom, q * q);
}

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((value, coefficient) => value * x + coefficient, 0);
}
