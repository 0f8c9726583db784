// Needs: english-content
/** One number is told alike wherever a page tells it. */
import { expect, test } from 'vitest';
import type { Inputs } from '#calculators/definition.ts';
import { textOf } from '#calculators/tree.ts';
import { partsOf } from '#calculators/view/answer.ts';
import { calculatorOf, english } from './content-defaults.ts';

async function answered(id: string, changed: Inputs = {}) {
  const { calculator, model, defaults, labels } = await calculatorOf(id);
  const input = { ...defaults, ...changed };
  const outcome = model.run(input);
  if (!outcome.ok) throw new Error(id);
  const parts = partsOf(calculator, input, outcome, labels, english);
  const figures = calculator.figures(outcome.value, input, english);
  const texts = (name: keyof typeof parts) => parts[name].map(textOf).join('\n');
  return { figures, facts: texts('facts'), working: texts('working'), output: outcome.value };
}

test('a pilot is as large in the table as in the numbers', async () => {
  const { figures, output } = await answered('evidence-strength');
  const { rows, here = -1 } = figures.at(-1) ?? { rows: [] };
  expect(rows[here]?.values).toEqual([output.pilotNPerGroup]);
  for (const { values } of rows) expect(values.every((n) => n === null || n % 1 === 0)).toBe(true);
});

test('contacts for an issue have as many digits in the working as in the numbers', async () => {
  const { facts, working } = await answered('contact-resolution');
  const [, number = '?'] = /Contacts for each issue([\d.]+)/.exec(facts) ?? [];
  expect(working).toContain(`= ${number}\n`);
});

test('sums of the working are grouped, and not cut off', async () => {
  const { working } = await answered('business-case', { initialCost: 1_234_567 });
  expect(working).toMatch(/[\d,]+ − 1,\d{3},\d{3} = /);
  expect(working).not.toMatch(/\d{5}/);
});

test('answers are grouped in the table of the margin', async () => {
  const { figures } = await answered('survey-precision');
  expect(figures[1]?.rows.map(({ label }) => label)).toContain('1,658');
});

test('differences of shares are points, and shares are per cent', async () => {
  const evidence = await answered('evidence-strength');
  expect(evidence.working.match(/ = −?[\d.]+ points?$/gm)?.length).toBe(3);
  const survey = await answered('survey-precision');
  expect(survey.working).toMatch(/score of wave 1.* = 25 points/);
  expect(survey.figures[2]?.rows[2]?.units).toEqual(['fraction', 'fraction']);
});
