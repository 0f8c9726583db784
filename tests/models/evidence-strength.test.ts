import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causalShareCeiling } from '#models/evidence-strength/ceiling.ts';
import { limitEValue, riskRatioOf } from '#models/evidence-strength/risk-ratio.ts';
import { eValue } from '#models/kernel/confounding.ts';
import { nPerGroup } from '#models/kernel/power.ts';
import { newcombe } from '#models/kernel/proportion-intervals.ts';
import { always, answerOf, expectAtMost, expectNear, grid, int } from './always.ts';
import { evidenceStrengthDefaults } from './contract-defaults.ts';
import { models } from './models-with-defaults.ts';

const part = int(1, 500).chain((n) => fc.record({ count: int(0, n), n: fc.constant(n) }));
const confidence = grid(0.5, 0.999);

describe('Newcombe’s interval', () => {
  test('mirrors when the groups are exchanged, stays on the scale and holds the difference', () => {
    always(fc.tuple(part, part, confidence), ([a, b, sure]) => {
      const there = newcombe(a.count, a.n, b.count, b.n, sure);
      const back = newcombe(b.count, b.n, a.count, a.n, sure);
      expectNear(back.low, -there.high, 0, 1e-12);
      expectNear(back.high, -there.low, 0, 1e-12);
      expect(there.low).toBeGreaterThanOrEqual(-1);
      expect(there.high).toBeLessThanOrEqual(1);
      expectAtMost(there.low, there.estimate);
      expectAtMost(there.estimate, there.high);
    });
  });
});

describe('the E-value', () => {
  test('is at least the ratio, rises with it and does not care which way round it is', () => {
    always(fc.tuple(grid(1, 50), grid(0.001, 1)), ([ratio, more]) => {
      expect(eValue(1)).toBe(1);
      expect(eValue(ratio)).toBeGreaterThanOrEqual(ratio);
      expect(eValue(ratio + more)).toBeGreaterThan(eValue(ratio));
      expectNear(eValue(1 / ratio), eValue(ratio), 1e-9);
    });
  });
  test('of a limit is never stronger than that of the estimate', () => {
    always(fc.tuple(part, part), ([a, b]) => {
      const ratio = riskRatioOf(a, b, 0.95);
      expectAtMost(limitEValue(ratio), eValue(ratio.estimate), 1e-9);
      expect(ratio.low).toBeLessThanOrEqual(ratio.estimate);
      expect(ratio.estimate).toBeLessThanOrEqual(ratio.high);
    });
  });
  test('decides the ceiling only where the design leaves room', () => {
    expect(causalShareCeiling('raw', 9)).toBe(0.3);
    expect(causalShareCeiling('adjusted', 1.99)).toBe(0.5);
    expect(causalShareCeiling('matched', 2)).toBe(0.7);
    expect(causalShareCeiling('randomised', 1)).toBe(1);
  });
});

describe('a pilot', () => {
  const pilot = fc.record({ p1: grid(0.05, 0.45), gap: grid(0.05, 0.4), power: grid(0.5, 0.95) });
  test('needs fewer people for a larger gap and more for more power', () => {
    always(fc.tuple(pilot, grid(0.001, 0.04)), ([{ p1, gap, power }, more]) => {
      const n = nPerGroup(0.5 - gap / 2, 0.5 + gap / 2, 0.05, power) ?? 0;
      const wider = nPerGroup(0.5 - gap / 2 - more, 0.5 + gap / 2 + more, 0.05, power) ?? 0;
      expect(wider).toBeLessThan(n);
      const stronger = nPerGroup(p1, p1 + gap, 0.05, power + more) ?? 0;
      expect(stronger).toBeGreaterThan(nPerGroup(p1, p1 + gap, 0.05, power) ?? 0);
    });
  });
  test('does not care which group is which, nor whether success or failure is counted', () => {
    always(pilot, ({ p1, gap, power }) => {
      const n = nPerGroup(p1, p1 + gap, 0.05, power) ?? 0;
      expectNear(nPerGroup(p1 + gap, p1, 0.05, power), n);
      expectNear(nPerGroup(1 - p1, 1 - p1 - gap, 0.05, power), n);
    });
  });
  test('cannot tell equal shares apart', () => {
    always(grid(0, 1), (p) => expect(nPerGroup(p, p, 0.05, 0.8)).toBeNull());
  });
});

test('an empty cell is filled with halves, and said so', () => {
  const outcome = models['evidence-strength'].run({
    ...evidenceStrengthDefaults,
    satisfiedRetained: 1000,
  });
  expect(outcome.ok && outcome.value.riskRatio.corrected).toBe(true);
  expect(outcome.ok && outcome.warnings.map(({ code }) => code)).toContain('emptyCell');
});

test('the value at stake is the difference, priced, under the ceiling', () => {
  always(fc.record({ customers: int(0, 1e6), valuePerCustomer: grid(0, 1000) }), (some) => {
    const run = models['evidence-strength'].run({ ...evidenceStrengthDefaults, ...some });
    const { valueAtStake, riskDifference, causalShareCeiling: ceiling } = answerOf(run);
    const whole = riskDifference.estimate * some.customers * some.valuePerCustomer;
    expectNear(valueAtStake, whole * ceiling);
  });
});
