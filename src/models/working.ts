import type { Step, Unit, Values } from './outcome.ts';

/**
 * One line of visible working: the formula with names, and the numbers of these names.
 *
 * @param what its code, or its code with what belongs into its words
 */
export function working(
  what: string | { code: string; values: Values },
  unit: Unit,
  value: number | null,
  formula: string,
  symbols: Readonly<Record<string, number | null>>,
): Step {
  const { code, values } = typeof what === 'string' ? { code: what, values: {} } : what;
  return { code, values, formula, symbols, value, unit };
}

/**
 * The formula with numbers in the place of names: `price × share` of 120 and 0.8 is `120 × 0.8`.
 *
 * @param write writes a number as the reader's language does
 */
export function substituted(
  { formula, symbols }: Step,
  write: (number: number) => string = String,
): string {
  return formula.replace(/\p{L}[\p{L}\d]*/gu, (name) => {
    const number = Object.hasOwn(symbols, name) ? symbols[name] : undefined;
    return number === undefined ? name : short(number, write);
  });
}

/** Six digits, and more only where whole units have them: a sum is not cut off. */
function short(number: number | null, write: (number: number) => string): string {
  if (number === null) return '–';
  const text = write(Math.abs(number) < 1e6 ? Number(number.toPrecision(6)) : Math.round(number));
  return number < 0 ? `(${text})` : text;
}
