/**
 * Meaning: a requirement rounded up to whole people, agents, answers or days; a surplus below one
 * thousand-millionth is rounding and does not cost a whole one.
 *
 * Example: `wholeUp(20.0000000001)` is 20.
 *
 * Equation: ⌈x − 10⁻⁹⌉.
 *
 * Reference: none; a convention of these models.
 */
export function wholeUp(x: number): number {
  return Math.ceil(x - 1e-9) + 0;
}
