import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BusinessCaseInput } from '#models/business-case/input.ts';
import { simulate } from '#models/business-case/simulation.ts';
import { mirr } from '#models/kernel/modified-rate-of-return.ts';
import { discounted, npv } from '#models/kernel/net-present-value.ts';
import { payback } from '#models/kernel/payback.ts';
import { pertMoments, pertQuantile } from '#models/kernel/pert.ts';
import { ratesOfReturn } from '#models/kernel/rates-of-return.ts';
import { neumaierSum } from '#models/kernel/sum.ts';
import { always, answerOf, expectAtMost, expectNear, grid, int, real, simplex } from './always.ts';
import { businessCaseDefaults } from './contract-defaults.ts';
import { models } from './models-with-defaults.ts';

const rate = grid(-0.5, 1);
const flows = fc.array(grid(-1000, 1000), { minLength: 2, maxLength: 8 });
/** One outlay, then gains. */
const conventional = fc
  .tuple(grid(1, 1000), fc.array(grid(0.001, 1000), { minLength: 1, maxLength: 8 }))
  .map(([outlay, gains]) => [-outlay, ...gains]);
const size = (cashFlows: number[], d = 0) =>
  neumaierSum(discounted(d, cashFlows).map(Math.abs)) + 1;

const benefit = fc.record({
  label: fc.string({ maxLength: 8 }),
  annual: grid(-1000, 100000),
  causalShare: grid(0, 1),
  low: grid(0, 1),
  high: grid(1, 3),
});
const plan: fc.Arbitrary<BusinessCaseInput> = int(1, 6).chain((horizon) =>
  fc
    .record({
      discountRate: grid(0, 0.5),
      initialCost: grid(0, 100000),
      runCost: fc.array(grid(0, 50000), { minLength: horizon, maxLength: horizon }),
      benefits: fc.array(benefit, { maxLength: 4 }),
      ramp: fc.array(grid(0, 1.5), { minLength: horizon, maxLength: horizon }),
      riskBenefit: grid(0, 0.9),
      riskCost: grid(0, 2),
    })
    .map((some) => ({ ...businessCaseDefaults, horizon, ...some })),
);
const run = (input: BusinessCaseInput) => answerOf(models['business-case'].run(input));

describe('net present value', () => {
  test('is linear in the flows', () => {
    always(fc.tuple(rate, flows, flows, grid(-5, 5)), ([d, a, b, k]) => {
      const n = Math.min(a.length, b.length);
      const mixed = a.slice(0, n).map((flow, t) => flow + k * (b[t] ?? 0));
      const expected = npv(d, a.slice(0, n)) + k * npv(d, b.slice(0, n));
      expectNear(npv(d, mixed), expected, 1e-9, 1e-9 * (size(a, d) + 5 * size(b, d)));
    });
  });
  test('at a rate of 0 is the plain sum', () => {
    always(flows, (cashFlows) => expectNear(npv(0, cashFlows), neumaierSum(cashFlows)));
  });
  test('is discounted once more by a leading empty year, which leaves the rates of return alone', () => {
    always(fc.tuple(rate, flows), ([d, cashFlows]) => {
      expectNear(
        npv(d, [0, ...cashFlows]),
        npv(d, cashFlows) / (1 + d),
        1e-9,
        1e-9 * size(cashFlows, d),
      );
      const [later, now] = [ratesOfReturn([0, ...cashFlows]), ratesOfReturn(cashFlows)];
      expect(later.length).toBe(now.length);
      for (const [i, root] of later.entries()) expectNear(root, now[i] ?? 0, 1e-6, 1e-6);
    });
  });
  test('scales with the flows, and ratios do not', () => {
    always(fc.tuple(rate, conventional, grid(0.01, 100)), ([d, cashFlows, k]) => {
      const scaled = cashFlows.map((flow) => k * flow);
      expectNear(npv(d, scaled), k * npv(d, cashFlows), 1e-9, 1e-9 * k * size(cashFlows, d));
      expectNear(ratesOfReturn(scaled)[0] ?? null, ratesOfReturn(cashFlows)[0] ?? 0, 1e-9);
      expectNear(mirr(scaled, 0.1, 0.1), mirr(cashFlows, 0.1, 0.1) ?? 0);
      const [scaledPayback, plainPayback] = [payback(scaled), payback(cashFlows)];
      if (plainPayback === null) expect(scaledPayback).toBeNull();
      else expectNear(scaledPayback, plainPayback, 1e-6);
    });
  });
  test('of conventional flows falls strictly as the rate rises', () => {
    always(fc.tuple(rate, grid(0.001, 1), conventional), ([d, more, cashFlows]) => {
      expect(npv(d + more, cashFlows)).toBeLessThan(npv(d, cashFlows));
    });
  });
});

describe('rates of return', () => {
  test('make the flows worth nothing', () => {
    always(flows, (cashFlows) => {
      for (const root of ratesOfReturn(cashFlows)) {
        expect(Math.abs(npv(root, cashFlows))).toBeLessThanOrEqual(1e-9 * size(cashFlows, root));
      }
    });
  });
  test('are exactly one for conventional flows', () => {
    always(conventional, (cashFlows) => expect(ratesOfReturn(cashFlows)).toHaveLength(1));
  });
  test('find two rates that lie close together', () => {
    always(fc.tuple(grid(-0.5, 1), grid(0.002, 0.5)), ([low, apart]) => {
      const [x, y] = [1 / (1 + low), 1 / (1 + low + apart)];
      const [first, second] = ratesOfReturn([-x * y, x + y, -1].map((flow) => 100 * flow));
      expectNear(first ?? null, low, 1e-6, 1e-6);
      expectNear(second ?? null, low + apart, 1e-6, 1e-6);
    });
  });
  test('agree with the modified rate when money is borrowed and put away at them', () => {
    always(conventional, (cashFlows) => {
      const [root] = ratesOfReturn(cashFlows);
      if (root !== undefined) expectNear(mirr(cashFlows, root, root), root, 1e-7, 1e-7);
    });
  });
});

test('discounted payback is never earlier than payback', () => {
  always(fc.tuple(grid(0, 1), conventional), ([d, cashFlows]) => {
    const late = payback(discounted(d, cashFlows));
    if (late !== null) expectAtMost(payback(cashFlows) ?? Number.POSITIVE_INFINITY, late);
  });
});

describe('the case', () => {
  test('has a return of the sign of its value', () => {
    always(plan, (input) => {
      const { roi, npv: value } = run(input);
      if (roi !== null) expect(Math.sign(roi)).toBe(Math.sign(value));
    });
  });
  test('without risk, doubt or ramp is the plain case', () => {
    always(plan, (input) => {
      const benefits = input.benefits.map((line) => ({ ...line, causalShare: 1 }));
      const ramp = input.ramp.map(() => 1);
      const { npv: value } = run({ ...input, benefits, ramp, riskBenefit: 0, riskCost: 0 });
      const yearly = neumaierSum(benefits.map(({ annual }) => annual));
      const plain = [-input.initialCost, ...input.runCost.map((cost) => yearly - cost)];
      expectNear(value, npv(input.discountRate, plain), 1e-9, 1e-6);
    });
  });
  test('never gains from more risk or more cost', () => {
    always(fc.tuple(plan, grid(0, 0.5)), ([input, more]) => {
      const benefits = input.benefits.map((line) => ({ ...line, annual: Math.abs(line.annual) }));
      const base = { ...input, benefits, riskBenefit: 0.3 };
      const value = run(base).npv;
      expectAtMost(run({ ...base, riskBenefit: 0.3 + more }).npv, value, 1e-9);
      expectAtMost(run({ ...base, riskCost: base.riskCost / 2 }).npv * -1, -value, 1e-9);
      expectAtMost(
        run({ ...base, runCost: base.runCost.map((cost) => cost + more) }).npv,
        value,
        1e-9,
      );
    });
  });
  test('breaks even at the break-even causal share', () => {
    always(plan, (input) => {
      run(input).breakEvenCausalShare.forEach((share, k) => {
        if (share === null) return;
        const benefits = input.benefits.map((line, i) =>
          i === k ? { ...line, causalShare: share } : line,
        );
        expectNear(run({ ...input, benefits }).npv, 0, 0, 1e-4);
      });
    });
  });
  test('has tornado bars as wide as each line’s value times its spread', () => {
    always(plan, (input) => {
      const rampValue = npv(input.discountRate, [0, ...input.ramp]);
      const spans = [
        ...input.benefits.map(
          ({ annual, causalShare, low, high }) =>
            Math.abs(annual * causalShare * rampValue) * (high - low),
        ),
        input.initialCost * 0.5,
        npv(input.discountRate, [0, ...input.runCost]) * 0.5,
      ].sort((a, b) => b - a);
      const bars = run(input).tornado.map(({ low, high }) => Math.abs(high - low));
      for (const [i, span] of bars.entries()) expectNear(span, spans[i] ?? 0, 1e-7, 1e-5);
    });
  });
});

describe('the simulation', () => {
  const simulated = plan.map((input) => ({
    ...input,
    benefits: input.benefits.slice(0, 2),
    riskTreatment: 'monteCarlo' as const,
    draws: 1000,
  }));
  test('has its mean where the exact mean lies, whatever the correlation', () => {
    always(fc.tuple(simulated, fc.constantFrom(0, 0.6), int(0, 1e6)), ([input, rho, seed]) => {
      const rampValue = npv(input.discountRate, [0, ...input.ramp]);
      const meanOf = (low: number, high: number) =>
        pertMoments({ min: low, mode: 1, max: high, lambda: 4 }).mean;
      const gains = input.benefits.map(
        (line) => line.annual * line.causalShare * rampValue * meanOf(line.low, line.high),
      );
      const costs =
        meanOf(0.9, 1.4) * (input.initialCost + npv(input.discountRate, [0, ...input.runCost]));
      const { mean, se } = simulate({ ...input, rho, seed });
      expectNear(mean, neumaierSum(gains) - costs, 1e-9, 5.5 * se + 1e-6);
    });
  });
  test('gives identical numbers for the same seed, whatever the order of lines', () => {
    always(simulated, (input) => {
      const benefits = [...input.benefits].reverse();
      const [first, second] = [simulate(input), simulate({ ...input, benefits })];
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    });
  });
  test('leaves a plan without spread without spread', () => {
    const sure = { low: 1, high: 1 };
    always(simulated, (input) => {
      const benefits = input.benefits.map((line) => ({ ...line, ...sure }));
      const certain = { ...input, benefits, initialCostSpread: sure, runCostSpread: sure };
      const { p5, p95 } = simulate(certain);
      expectNear(p5, p95, 1e-9, 1e-6);
    });
  });
});

describe('three-point distributions', () => {
  const three = simplex(3).map(([a = 0, b = 0]) => ({
    min: -2,
    mode: -2 + 5 * a,
    max: -2 + 5 * (a + b),
  }));
  test('quantiles rise and stay inside', () => {
    always(fc.tuple(three, grid(0.001, 0.998), grid(0.001, 0.001)), ([triangle, p, more]) => {
      const quantile = pertQuantile({ ...triangle, lambda: 4 });
      expectAtMost(triangle.min, quantile(p));
      expectAtMost(quantile(p), quantile(p + more));
      expectAtMost(quantile(p + more), triangle.max);
    });
  });
  test('a symmetric mode has a variance of a 28th of the squared width', () => {
    always(fc.tuple(real(-10, 10), grid(0.01, 10)), ([mode, half]) => {
      const { variance } = pertMoments({ min: mode - half, mode, max: mode + half, lambda: 4 });
      expectNear(variance, (2 * half) ** 2 / 28, 1e-9);
    });
  });
});
