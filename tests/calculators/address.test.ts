import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decode,
  decodeScenarios,
  encode,
  encodeScenarios,
  MOST_SCENARIOS,
  placeOf,
  settle,
  stamped,
} from '#calculators/address.ts';
import type { Inputs } from '#calculators/definition.ts';
import { bars } from '#calculators/draw/bars.ts';
import { figureTree } from '#calculators/draw/figure.ts';
import { namesIn, withNames } from '#calculators/line-names.ts';
import { toHtml } from '#calculators/tree.ts';
import { partsOf } from '#calculators/view/answer.ts';
import type { Basis } from '#calculators/view/form.ts';
import { checkFields } from '#models/check-fields.ts';
import { calculatorIds } from '#schemas/calculators.ts';
import { inputsOf } from './arbitrary-input.ts';
import { calculatorOf, english } from './content-defaults.ts';

const ADDRESSES = 100_000;
const perCalculator = ADDRESSES / calculatorIds.length;
const hole = /NaN|undefined|Infinity|\[object/;

describe.each(calculatorIds)('the address of %s', async (id) => {
  const { calculator, defaults, labels, model } = await calculatorOf(id);
  const saved = { model, keys: calculator.keys };

  test('is empty for the defaults', () => {
    expect(encode(saved, defaults)).toBe('');
    expect(decode(saved, '')).toEqual(clean(defaults));
    expect(decode(saved, `?${stamped(saved)}`)).toEqual(clean(defaults));
  });

  test('gives back every input', () => {
    fc.assert(
      fc.property(inputsOf(model.schema, defaults), (input) => {
        const query = encode(saved, input);
        expect(query).toMatch(/^[\w=&.~!%-]*$/);
        expect(decode(saved, `?${query}`)).toEqual(clean(input));
      }),
      { numRuns: 1000 },
    );
  });

  test('gives back scenarios, up to four', () => {
    const inputs = fc.array(inputsOf(model.schema, defaults), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(inputs, (kept) => {
        const read = decodeScenarios(saved, `#${encodeScenarios(saved, kept)}`);
        expect(read.map((each) => each?.input)).toEqual(kept);
      }),
      { numRuns: 1000 },
    );
    expect(decodeScenarios(saved, `#s=${'/'.repeat(50)}`)).toHaveLength(MOST_SCENARIOS);
    expect(decodeScenarios(saved, '')).toEqual([]);
  });

  test('made with other defaults says with which', () => {
    const [name = ''] = Object.values(calculator.keys);
    expect(decode(saved, `v=0-x&${name}=1`).formerStamp).toBe('0-x');
    expect(decode(saved, `${stamped(saved)}&${name}=1`).formerStamp).toBeNull();
  });

  test('carries how the reader knows each number', () => {
    const names = Object.keys(calculator.keys);
    const some = fc.dictionary(
      fc.constantFrom(...names),
      fc.constantFrom<Basis>('mine', 'benchmark', 'guess'),
    );
    fc.assert(
      fc.property(some, (tags) => {
        expect(decode(saved, encode(saved, defaults, tags)).tags).toEqual({ ...tags });
      }),
      { numRuns: 1000 },
    );
  });

  test(`harms nothing, whatever stands in it (${perCalculator} times)`, () => {
    const names = [...Object.values(calculator.keys), 'v', 'by', 'k', '__proto__', 'constructor'];
    let unsound = 0;
    let settled = 0;
    fc.assert(
      fc.property(hostileQuery(names), (query) => {
        const { input } = decode(saved, query);
        if (checkFields(model.schema, input).length > 0) unsound++;
        // Reckoning and drawing takes longer than reading: one in 25 is followed to the page.
        if (settled++ % 25 > 0) return;
        const { input: usable } = settle(model, input);
        const outcome = model.run(usable);
        if (!outcome.ok) throw new Error(`not settled: ${query}`);
        const parts = partsOf(calculator, usable, outcome, labels, english);
        const html = Object.values(parts).flat().map(toHtml).join('');
        if (hole.test(html) || /<script|<img|onerror=/i.test(html)) throw new Error(html);
      }),
      { numRuns: perCalculator, endOnFailure: true },
    );
    expect(unsound).toBe(0);
  }, 120_000);
});

const businessCase = await calculatorOf('business-case');

describe('the address of a case with other benefits', () => {
  const { calculator, defaults, model } = businessCase;
  const saved = { model, keys: calculator.keys };
  const benefits = defaults.benefits as { label: string; annual: number }[];
  const labelsAfter = (changed: Partial<(typeof benefits)[number]>) => {
    const lines = benefits.map((line, i) => (i === 0 ? { ...line, ...changed } : line));
    const { input } = decode(saved, encode(saved, { ...defaults, benefits: lines }));
    return (input.benefits as typeof benefits).map(({ label }) => label);
  };
  const [, second, third] = benefits.map(({ label }) => label);

  test('gives no sum the name of a default that it never had', () => {
    const renamed = { label: 'Leavers avoided', annual: 235_636 };
    expect(labelsAfter(renamed)).toEqual(['line 1', second, third]);
    expect(labelsAfter({ label: 'Leavers avoided' })).toEqual(['line 1', second, third]);
  });

  test('keeps the name of a default with another sum', () => {
    expect(labelsAfter({ annual: 1 })).toEqual(benefits.map(({ label }) => label));
  });

  test('has its names beside it, in the browser', () => {
    const named = { ...defaults, benefits: [{ ...benefits[0], label: 'Leavers avoided' }] };
    const { input } = decode(saved, encode(saved, named));
    expect(withNames(input, namesIn(named))).toEqual(named);
    for (const kept of [null, 7, {}, { benefits: 'x' }, { benefits: [1] }, { benefits: [] }])
      expect(withNames(input, kept)).toEqual(input);
  });
});

test('a scenario of which nothing can be read is none, and one that is there is found', () => {
  const { calculator, model, defaults } = businessCase;
  const saved = { model, keys: calculator.keys };
  const read = decodeScenarios(saved, '#s=x/c=x/c=7/');
  expect(read.map((each) => each?.input.initialCost ?? null)).toEqual([
    null,
    null,
    7,
    defaults.initialCost,
  ]);
  expect(decodeScenarios(saved, '#s=x/x/x/x/x/x/x')).toEqual([null, null, null, null]);
  const again = structuredClone(defaults);
  expect(placeOf(saved, [{ ...defaults, initialCost: 7 }, defaults], again)).toBe(1);
  expect(placeOf(saved, [], again)).toBe(-1);
});

test('text that looks like markup is shown as text', () => {
  const evil = '"><img src=x onerror=alert(1)>';
  const figure = { draw: bars, title: evil, point: evil, rowsAre: evil } as const;
  const rows = [{ label: evil, values: [1] }];
  const tree = figureTree(
    { ...figure, columns: [{ label: evil, unit: 'count' }], rows },
    'f',
    english,
  );
  expect(toHtml(tree)).not.toContain('<img');
  expect(toHtml(tree)).toContain('&lt;img');
});

/** What comes of an address with nothing wrong in it. */
const clean = (input: Inputs) => ({ input, damaged: [], tags: {}, formerStamp: null });

/** Pairs of names that mean something and values that do not. */
function hostileQuery(names: readonly string[]) {
  const nasty = fc.constantFrom(
    '',
    '-',
    '--',
    '~',
    '!',
    '~~~',
    '1~2',
    '1e999',
    '-1e999',
    '1e-400',
    'NaN',
    'Infinity',
    'null',
    'undefined',
    '0x10',
    '9'.repeat(400),
    '1.7976931348623157e308',
    '5e-324',
    '-0',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '%',
    '%zz',
    '%00',
    '＝1',
    '=cmd()',
    '../..',
    '1,5',
    '١',
    '\u202e',
    '🙂',
    '1!2!3',
    '1~1~1~1~1',
    '[object Object]',
  );
  const value = fc.oneof(
    nasty,
    fc.string(),
    fc.double().map(String),
    fc.integer().map(String),
    fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 })
      .map((all) => all.join('~')),
  );
  const name = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.string() },
  );
  const encoded = fc
    .tuple(name, value, fc.boolean())
    .map(([key, text, raw]) =>
      raw
        ? `${key}=${text}`
        : `${encodeURIComponent(key.toWellFormed())}=${encodeURIComponent(text.toWellFormed())}`,
    );
  return fc.array(encoded, { maxLength: 6 }).map((pairs) => pairs.join('&'));
}
