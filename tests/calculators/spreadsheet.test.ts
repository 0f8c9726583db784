// Needs: english-content
import { describe, expect, test } from 'vitest';
import { csvOf } from '#calculators/csv.ts';
import type { Inputs } from '#calculators/definition.ts';
import { spreadsheetOf } from '#calculators/spreadsheet.ts';
import { calculatorIds } from '#schemas/calculators.ts';
import { calculatorOf, english } from './content-defaults.ts';

/** The rows of an answer, by what stands in their first cell. */
async function rowsOf(id: string, changed: Inputs = {}) {
  const { calculator, model, defaults, labels, assumptions } = await calculatorOf(id);
  const input = { ...defaults, ...changed };
  const outcome = model.run(input);
  if (!outcome.ok) throw new Error(id);
  const abouts = Object.fromEntries(
    assumptions.map(({ input: name, label, help, unit }) => [
      name,
      { label, help, unit: unit.replace('money', 'USD'), basis: 'guess' as const },
    ]),
  );
  const rows = spreadsheetOf({
    calculator,
    schema: model.schema,
    input,
    output: outcome.value,
    labels,
    abouts,
    basisOf: () => 'guess',
    format: english,
    currency: 'USD',
    address: 'https://playbook.example.com/',
  });
  return { rows, row: (first: string) => rows.find(([cell]) => cell === first)?.slice(1) };
}

describe.each(calculatorIds)('%s as a spreadsheet', async (id) => {
  const { rows } = await rowsOf(id);

  test('holds numbers as numbers, to at most fifteen digits', () => {
    const numbers = rows.flat().filter((cell) => typeof cell === 'number');
    expect(numbers.length).toBeGreaterThan(20);
    for (const number of numbers) expect(Number(number.toPrecision(15))).toBe(number);
    expect(csvOf(rows)).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object/);
  });
});

test('every number has its unit beside it', async () => {
  const { row } = await rowsOf('turnover', { pay: 42_830.5 });
  expect(row('Pay')).toEqual([42_830.5, 'USD a year', 'guess']);
  expect(row('Turnover avoided')).toEqual([5, 'points', 'guess']);
  expect(row('Payback')?.[1]).toBe('months');
  expect(row('Return on investment')?.[1]).toBe('%');
  const saving = row('Saving a year')?.[0];
  expect(saving).toBe(Number(Number(saving).toFixed(2)));
});

test('the parts of an input have rows of their own', async () => {
  const { row } = await rowsOf('business-case');
  expect(row('Benefits, retained margin, money a year')).toEqual([420_000, 'USD', 'guess']);
  expect(row('Benefits, retained margin, share caused')).toEqual([50, '%', 'guess']);
  expect(row('Running cost, 3')).toEqual([90_000, 'USD each year', 'guess']);
  expect(row('Treatment of risk')?.slice(0, 2)).toEqual(['factors', '']);
});
