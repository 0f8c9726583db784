import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFor } from '#calculators/format.ts';
import { readWritten, written } from '#calculators/written.ts';
import { fraction, listOf, number, orNull } from '#models/fields.ts';
import { calculatorIds } from '#schemas/calculators.ts';
import { inputsOf } from './arbitrary-input.ts';
import { calculatorOf, english } from './content-defaults.ts';

const german = formatFor('de-DE', 'EUR');
const read = (field: Parameters<typeof readWritten>[0], text: string, format = english) =>
  readWritten(field, 'x', { x: text }, format);

describe.each(calculatorIds)('the fields of %s', async (id) => {
  const { defaults, model } = await calculatorOf(id);

  test.each([english, german])('give back the defaults exactly', (format) => {
    for (const [name, field] of Object.entries(model.schema)) {
      const texts = written(field, defaults[name], name, format);
      expect(readWritten(field, name, texts, format), name).toEqual(defaults[name]);
    }
  });

  test('give back every number to fifteen digits', () => {
    fc.assert(
      fc.property(inputsOf(model.schema, defaults), (input) => {
        for (const [name, field] of Object.entries(model.schema)) {
          const texts = written(field, input[name], name, english);
          const back = numbersIn(readWritten(field, name, texts, english));
          const sent = numbersIn(input[name]);
          expect(back.length).toBe(sent.length);
          for (const [i, value] of sent.entries())
            expect(Math.abs((back[i] ?? 0) - value)).toBeLessThanOrEqual(
              1e-11 * Math.abs(value) + 1e-300,
            );
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('numbers are read in the language of the playbook', () => {
  const money = number('money');
  expect(read(money, '1,234.5')).toBe(1234.5);
  expect(read(money, '1.234,5', german)).toBe(1234.5);
  expect(read(money, ' −3 ')).toBe(-3);
  expect(read(fraction(), '7 %')).toBe(0.07);
  expect(read(fraction(), '66.67')).toBe(0.6667);
});

test.each([
  ['1,5', english],
  ['2,75', english],
  ['12,34,5', english],
  ['1,2345', english],
  [',500', english],
  ['1,000,00', english],
  ['1.5', german],
  ['1.234.5', german],
])('%s, which may have been meant otherwise, is not guessed at', (text, format) => {
  expect(read(number('money'), text, format)).toBe(text);
  expect(read(fraction(), text, format)).toBe(text);
});

test.each([
  ['12,34,567', english, 1_234_567],
  ['-1,234,567.25', english, -1_234_567.25],
  ['1 234,5', formatFor('fr-FR', 'EUR'), 1234.5],
  ['1.5', formatFor('fr-FR', 'EUR'), 1.5],
  ['1.234.567', german, 1_234_567],
])('%s is what it says', (text, format, value) => {
  expect(read(number('money'), text, format)).toBe(value);
});

test('what is no number stays as typed, for the model to refuse', () => {
  for (const text of ['', 'abc', '1e999', '--1', '1.2.3', 'NaN', 'Infinity'])
    expect(typeof read(number('money'), text), text).toBe('string');
});

test('an empty field is none where that has a meaning, and a list has semicolons', () => {
  expect(read(orNull(number('money')), ' ')).toBeNull();
  expect(read(listOf(number('money'), 0, 9), '1,000; 2; x')).toEqual([1000, 2, ' x']);
  expect(read(listOf(number('money'), 0, 9), '')).toEqual([]);
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
