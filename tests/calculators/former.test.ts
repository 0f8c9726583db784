// Needs: english-content
/** An old link keeps its answer: whatever a default was when it was made, a record holds it. */
import { describe, expect, test } from 'vitest';
import { decode, encode } from '#calculators/address.ts';
import { type DefaultSet, formerDefaults, formerOf } from '#calculators/former.ts';
import { stampOf } from '#calculators/stamp.ts';
import playbook from '#config';
import { languageOf } from '#schemas/build-languages.ts';
import { calculatorIds } from '#schemas/calculators.ts';
import { assumptionsIn, calculatorOf } from './content-defaults.ts';
import { recordedOf } from './recorded.ts';

describe.each(calculatorIds)('the defaults of %s', async (id) => {
  const { model } = await calculatorOf(id);
  const sets = recordedOf(id);

  test('are recorded as they stand', () => {
    expect(
      sets.map(({ stamp }) => stamp),
      'a default has changed: run "npm run record-defaults" and commit what it writes',
    ).toContain(stampOf(model));
  });

  test('are recorded as each language calls them', async () => {
    for (const language of playbook.languages.map(languageOf)) {
      const { model: translated } = await calculatorOf(id, assumptionsIn(language));
      const set = sets.find(({ stamp }) => stamp === stampOf(translated));
      expect(set, `${language}: run "npm run record-defaults" and commit it`).toBeDefined();
      if (set)
        expect(formerOf(model, set)).toMatchObject({ defaults: model.defaults, changed: [] });
    }
  });

  test('are recorded under the stamps that links hold', () => {
    for (const { stamp, defaults } of sets)
      expect(stampOf({ version: Number.parseInt(stamp, 10), defaults })).toBe(stamp);
    expect(new Set(sets.map(({ stamp }) => stamp)).size).toBe(sets.length);
  });

  test('that stood once are still taken, input by input', () => {
    for (const set of sets) expect(model.run(formerOf(model, set).defaults).ok).toBe(true);
  });

  test('are found by stamp, and nothing else is', async () => {
    expect((await formerDefaults(model, stampOf(model)))?.defaults).toEqual(model.defaults);
    for (const stamp of ['', '1-x', '../turnover', '__proto__', '1-x'.repeat(999)])
      expect(await formerDefaults(model, stamp)).toBeNull();
  });
});

test('a stamp does not depend on the order of names', () => {
  const [a, b] = [
    { x: 1, y: { p: 1, q: 2 } },
    { y: { q: 2, p: 1 }, x: 1 },
  ];
  expect(stampOf({ version: 1, defaults: a })).toBe(stampOf({ version: 1, defaults: b }));
  expect(stampOf({ version: 1, defaults: { ...a, x: 2 } })).not.toBe(
    stampOf({ version: 1, defaults: a }),
  );
});

const { calculator, model } = await calculatorOf('turnover');

describe('a link made before defaults changed', () => {
  const then = { ...model.defaults, pay: 40_000, recruiting: 900 };
  const old = calculator.model(then);
  const keys = calculator.keys;
  const link = encode({ model: old, keys }, { ...then, headcount: 70 });
  const set: DefaultSet = { stamp: stampOf(old), since: '2020-01-01', defaults: then };

  test('gives the answer it gave', () => {
    const former = formerOf(model, set);
    const { input } = decode({ model, keys }, link, former.defaults);
    expect(input).toEqual({ ...then, headcount: 70 });
    expect(model.run(input)).toEqual(old.run({ ...then, headcount: 70 }));
    expect(former.changed.toSorted()).toEqual(['pay', 'recruiting']);
  });

  test('gives it again from the address that follows', () => {
    const { input } = decode({ model, keys }, link, formerOf(model, set).defaults);
    const next = encode({ model, keys }, input);
    expect(decode({ model, keys }, next)).toMatchObject({ input, formerStamp: null });
  });

  test('has the default of today for what was no input then, or is refused now', () => {
    const { pay: _, ...without } = then;
    const former = formerOf(model, { ...set, defaults: { ...without, recruiting: -1, x: 5 } });
    expect(former.defaults).toEqual(model.defaults);
    expect(former.changed).toEqual([]);
  });

  test('says so when the arithmetic is another one', () => {
    expect(formerOf(model, set).otherArithmetic).toBe(false);
    expect(formerOf(model, { ...set, stamp: '0-abc' }).otherArithmetic).toBe(true);
  });
});
