/**
 * Meaning: the sum of many numbers, with the rounding errors carried along instead of lost.
 *
 * Example: `neumaierSum([1, 1e100, 1, -1e100])` is 2, which a plain loop makes 0.
 *
 * Equation: Σ xᵢ, with a second accumulator for what each addition rounds away.
 *
 * Reference: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen",
 * ZAMM 54 (1974) 39–51.
 */
export function neumaierSum(terms: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const term of terms) {
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
