// Needs: english-content
import { expect, test } from 'vitest';
import { formatFor } from '#calculators/format.ts';
import { messageOf } from '#calculators/messages.ts';
import { shownInput } from '#calculators/view/shown-input.ts';
import { readWritten, written } from '#calculators/written.ts';
import { fieldAmong } from '#models/fields.ts';
import { calculatorOf, english } from './content-defaults.ts';

const survey = await calculatorOf('survey-precision');
const businessCase = await calculatorOf('business-case');
const turnover = await calculatorOf('turnover');

/** What stands in the field of a margin, and what is read from it. */
function margin(mode: string, text: string) {
  const { margin: field } = survey.model.schema as Record<string, Parameters<typeof fieldAmong>[0]>;
  if (!field) throw new Error('no margin');
  const own = fieldAmong(field, { mode });
  return {
    shows: written(own, survey.defaults.margin, 'margin', english).margin,
    reads: readWritten(own, 'margin', { margin: text }, english),
  };
}

test('a margin is in points, and that of a mean in units of its score', () => {
  expect(margin('nps', '5')).toEqual({ shows: '5', reads: 0.05 });
  expect(margin('proportion', '2.5')).toEqual({ shows: '5', reads: 0.025 });
  expect(margin('mean', '5')).toEqual({ shows: '0.05', reads: 5 });
  const { model, defaults, labels } = survey;
  expect(shownInput(model, 'margin', defaults, english)).toBe('5 points');
  expect(shownInput(model, 'margin', { ...defaults, mode: 'mean' }, english)).toBe('0.05');
  const outcome = model.run({ ...defaults, margin: 0.6 });
  if (outcome.ok) throw new Error('taken');
  const [error] = outcome.errors;
  if (!error) throw new Error('no reason');
  expect(messageOf(error, undefined, labels, english)).toBe(
    '“Margin of error wanted” must be at most 50 points, but is 60.',
  );
});

test('an input is told in its unit: money as money, points as points, shares each in per cent', () => {
  const { model, defaults } = businessCase;
  const [line] = defaults.benefits as { annual: number }[];
  const shown = (name: string, value: unknown) =>
    shownInput(model, name, { ...defaults, [name]: value }, english);
  expect(shown('benefits', [{ ...line, annual: 151_330.103365385 }, line])).toBe(
    '$151,330; $420,000',
  );
  expect(shown('benefits', [line])).toBe('$420,000');
  expect(shown('runCost', [90_000, 12.5])).toBe('$90,000; $12.50');
  expect(shown('ramp', [0.25, 1])).toBe('25%; 100%');
  expect(shown('financeRate', null)).toBe('none');
  expect(shownInput(turnover.model, 'turnoverReduction', turnover.defaults, english)).toBe(
    '5 points',
  );
});

test('what is wrong with shares is told in the unit of their fields', () => {
  const { model, defaults, labels } = turnover;
  const outcome = model.run({ ...defaults, turnoverReduction: 0.5 });
  const [error] = outcome.ok ? [] : outcome.errors;
  expect(error && messageOf(error, undefined, labels, english)).toBe(
    '“Turnover avoided” must be at most the turnover (35%), but is 50 points.',
  );
});

test('one point is one point', () => {
  expect(english.shown(0.01, 'points')).toBe('1 point');
  expect(formatFor('fr', 'EUR').shown(0.01, 'points')).toMatch(/^1\spoint$/);
});
