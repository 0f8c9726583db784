/** The money spine: what one calculator finds reaches the inputs of the others. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Inputs } from '#calculators/definition.ts';
import { type Handed, readHanded, writeHanded } from '#calculators/handed.ts';
import { calculatorOf } from './content-defaults.ts';

/** What a calculator hands on from its defaults. */
async function handedBy(id: string): Promise<Partial<Handed>> {
  const { calculator, model, defaults } = await calculatorOf(id);
  const outcome = model.run(defaults);
  return outcome.ok ? (calculator.hands?.(outcome.value, defaults) ?? {}) : {};
}

/** The inputs of a calculator after it has taken over all it can, which its model must accept. */
async function taken(id: string, handed: Partial<Handed>): Promise<Inputs> {
  const { calculator, model, defaults } = await calculatorOf(id);
  const takes = (calculator.takes ?? {}) as Record<
    string,
    (value: unknown, input: Inputs) => Inputs
  >;
  const changes = Object.entries(handed).map(([name, value]) => takes[name]?.(value, defaults));
  const input = Object.assign({}, defaults, ...changes) as Inputs;
  expect(model.run(input), id).toMatchObject({ ok: true });
  return input;
}

test('evidence caps what the business case, word of mouth and turnover claim as caused', async () => {
  const handed = await handedBy('evidence-strength');
  expect(handed).toEqual({ causalShare: 0.3 });
  expect((await taken('word-of-mouth', handed)).causalShare).toBe(0.3);
  expect((await taken('turnover', handed)).causalShare).toBe(0.3);
  const { benefits } = await taken('business-case', handed);
  expect((benefits as { causalShare: number }[]).map((line) => line.causalShare)).toEqual([
    0.3, 0.3, 0.3,
  ]);
});

test('a survey lends word of mouth its answers, a lifetime value lends complaints its customer', async () => {
  const answers = await handedBy('survey-precision');
  expect((await taken('word-of-mouth', answers)).surveyCounts).toEqual(answers.answers);
  const value = await handedBy('lifetime-value');
  expect(value.customerValue).toBeCloseTo(320);
  expect(await taken('complaints', value)).toMatchObject({ valuePerCustomer: 320, clv: 320 });
  expect(await taken('evidence-strength', value)).toMatchObject({ valuePerCustomer: 320 });
});

test('lines that no input says the share of take it from the evidence', async () => {
  for (const id of ['lifetime-value', 'contact-resolution', 'complaints']) {
    const { calculator, model, defaults } = await calculatorOf(id);
    const outcome = model.run(defaults);
    if (!outcome.ok || typeof calculator.ledger === 'string') throw new Error(id);
    const given = { causalShare: 0.7, intervals: null };
    const lines = calculator.ledger(outcome.value, defaults, given);
    expect(lines, id).toMatchObject([{ causalShare: 0.7 }, ...lines.slice(1)]);
  }
});

test('staffing sends a line for a year of intervals, and none as long as nobody says how many', async () => {
  const { calculator, model, defaults } = await calculatorOf('service-staffing');
  const outcome = model.run({ ...defaults, agents: 12 });
  if (!outcome.ok || typeof calculator.ledger === 'string') throw new Error('no answer');
  const { ledger } = calculator;
  const send = (intervals: number | null) =>
    ledger(outcome.value, { ...defaults, agents: 12 }, { causalShare: null, intervals });
  expect(typeof send(null)).toBe('string');
  const [once, twice] = [send(1000), send(2000)] as (readonly { annualValue: number }[])[];
  expect(once).toMatchObject([
    { kind: 'avoidedCost', overlapGroup: 'contacts' },
    { kind: 'soft', overlapGroup: 'contacts' },
  ]);
  const sum = (lines: readonly { annualValue: number }[] = []) =>
    lines.reduce((total, { annualValue }) => total + annualValue, 0);
  expect(sum(once)).toBeGreaterThan(0);
  expect(sum(twice)).toBeCloseTo(2 * sum(once), 6);
});

test('what is handed on is read as it was written, and nothing else is', () => {
  const handed = { causalShare: 0.5, answers: { promoters: 1, passives: 2, detractors: 3 } };
  expect(readHanded(writeHanded(handed))).toEqual(handed);
  expect(readHanded(writeHanded({ causalShare: 2, customerValue: 5 }))).toEqual({
    customerValue: 5,
  });
  for (const text of [null, '', '{', '[]', '{"version":2,"handed":{"causalShare":0.5}}'])
    expect(readHanded(text)).toEqual({});
  fc.assert(
    fc.property(fc.json(), (text) => Object.keys(readHanded(text)).length === 0),
    { numRuns: 1000 },
  );
});
