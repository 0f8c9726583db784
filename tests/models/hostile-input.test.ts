/** Whatever comes in, a model answers with numbers or with reasons, and a function refuses by name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RefusedInput } from '#models/define.ts';
import type { Field } from '#models/fields.ts';
import type { Outcome } from '#models/outcome.ts';
import { always, real } from './always.ts';
import { notFinite } from './compare.ts';
import { argumentDefaults } from './contract-defaults.ts';
import { anyModels } from './models-with-defaults.ts';
import { call, functions } from './vectors-adapter.ts';

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
    0,
    1,
    -1,
    0.5,
    Number.MIN_VALUE,
    Number.MAX_VALUE,
    Number.EPSILON,
    1e308,
    -1e308,
    null,
    undefined,
    '',
    '12',
    'after',
    true,
    [],
    {},
    [Number.NaN],
    [null],
    { promoter: 'x' },
  ),
  fc.double(),
  fc.anything(),
);

function expectSound(outcome: Outcome<unknown>) {
  expect(notFinite(outcome, 'outcome')).toEqual([]);
  if (outcome.ok) return;
  expect(outcome.errors.length).toBeGreaterThan(0);
  for (const { text } of outcome.errors) expect(text).not.toBe('');
}

/** Values inside a field's limits, and at them; but not so near 0 that a division by them overflows. */
function within(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'number': {
      const low = field.min ?? field.above ?? -1e6;
      const high = field.max ?? field.below ?? 1e6;
      const edges = fc.constantFrom(low, high);
      const inside = real(low, high).map((number) => (Math.abs(number) < 1e-9 ? 0 : number));
      const value = fc.oneof(edges, inside);
      return field.whole ? value.map((number) => Math.round(Math.min(number, low + 2000))) : value;
    }
    case 'nullable':
      return fc.option(within(field.field), { nil: null });
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'text':
      return fc.string({ maxLength: field.longest });
    case 'list':
      return fc.array(within(field.item), {
        minLength: field.least,
        maxLength: Math.min(field.most, 12),
      });
    case 'group':
      return fc.record(
        Object.fromEntries(Object.entries(field.fields).map(([key, each]) => [key, within(each)])),
      );
  }
}

describe.each(Object.entries(anyModels))('%s', (id, model) => {
  test('survives anything in place of its input', () => {
    always(fc.anything(), (input) => expectSound(model.run(input as Record<string, unknown>)));
  });
  test('survives anything in place of one input', () => {
    const keys = fc.constantFrom(...Object.keys(model.defaults));
    always(fc.tuple(keys, nasty), ([key, value]) => {
      expectSound(model.run({ ...model.defaults, [key]: value }));
    });
  });
  test('has an answer anywhere within its limits, or says which inputs do not go together', () => {
    const some = Object.entries(model.schema).map(([key, field]) =>
      fc.tuple(fc.constant(key), within(field as Field)),
    );
    const heavy = ['calls', 'intervalMinutes', 'ahtSeconds', 'draws'];
    always(fc.tuple(fc.oneof(...some), fc.oneof(...some)), ([[a, one], [b, two]]) => {
      const input = { ...model.defaults, [a]: one, [b]: two };
      if (id === 'service-staffing' && heavy.includes(a) && heavy.includes(b)) return;
      const outcome = model.run(input);
      expectSound(outcome);
      if (!outcome.ok) {
        expect(outcome.errors.map(({ code }) => code)).not.toContain('tooLarge');
      }
    });
  });
  test('refuses an input it does not know and one that is missing, by name', () => {
    const unknown = model.run({ ...model.defaults, retenton: 1 });
    expect(unknown).toMatchObject({ ok: false, errors: [{ field: 'retenton', code: 'unknown' }] });
    for (const key of Object.keys(model.defaults)) {
      const { [key]: _, ...rest } = model.defaults;
      expect(model.run(rest)).toMatchObject({
        ok: false,
        errors: [{ field: key, code: 'missing' }],
      });
    }
  });
  test('does not change what it is given', () => {
    const input = structuredClone(model.defaults);
    model.run(input);
    expect(input).toEqual(model.defaults);
  });
});

describe.each(Object.keys(functions))('%s', (fn) => {
  test('refuses by name, or gives a finite answer', () => {
    always(fc.oneof(fc.dictionary(fc.string(), nasty), fc.constant({})), (args) => {
      try {
        expect(notFinite(call(fn, { ...argumentDefaults[fn], ...args }), fn)).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedInput);
      }
    });
  });
});

test('a function or a calculator that does not exist is refused', () => {
  expect(() => call('toString', {})).toThrow('there is no function toString');
  expect(() => call('calculator', { calculator: 'nps', inputs: {} })).toThrow(RangeError);
});
