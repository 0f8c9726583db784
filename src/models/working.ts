import type { Step, Unit } from './outcome.ts';

/**
 * One line of visible working: the formula with names, and the same with numbers in their place.
 *
 * `working('margin', 'money', 96, 'price × share', { price: 120, share: 0.8 }).substituted` is
 * `120 × 0.8`.
 */
export function working(
  label: string,
  unit: Unit,
  value: number | null,
  formula: string,
  symbols: Readonly<Record<string, number | null>>,
): Step {
  const substituted = formula.replace(/\p{L}[\p{L}\d]*/gu, (name) => {
    const number = Object.hasOwn(symbols, name) ? symbols[name] : undefined;
    return number === undefined ? name : short(number);
  });
  return { label, formula, substituted, value, unit };
}

function short(number: number | null): string {
  if (number === null) return '–';
  const text = String(Number(number.toPrecision(6)));
  return number < 0 ? `(${text})` : text;
}
