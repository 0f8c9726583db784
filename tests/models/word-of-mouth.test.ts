import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Groups, groupNames } from '#models/answer-counts.ts';
import type { WordOfMouthInput } from '#models/word-of-mouth/input.ts';
import { always, answerOf, expectAtMost, expectNear, grid, int, simplex } from './always.ts';
import { wordOfMouthDefaults } from './contract-defaults.ts';
import { models } from './models-with-defaults.ts';

const groups = (each: fc.Arbitrary<number>): fc.Arbitrary<Groups> =>
  fc.record({ promoter: each, passive: each, detractor: each });
const input: fc.Arbitrary<WordOfMouthInput> = fc
  .record({
    customers: int(1, 100_000),
    weights: simplex(3),
    margin: groups(grid(0, 300)),
    extraServeCost: groups(grid(0, 20)),
    retention: groups(grid(0, 0.95)),
    discountRate: grid(0, 0.5),
    recommendations: groups(grid(0, 5)),
    negativeComments: groups(grid(0, 5)),
    conversion: grid(0, 0.1),
    type1Share: grid(0, 1),
    lostPerNegative: grid(0, 0.05),
    cac: grid(0, 300),
    causalShare: grid(0, 1),
    up: grid(0, 1),
  })
  .map(({ weights: [promoter = 0, passive = 0, detractor = 0], up, ...some }) => ({
    ...wordOfMouthDefaults,
    ...some,
    shares: { promoter, passive, detractor },
    moveDetractorToPassive: up * detractor,
    movePassiveToPromoter: up * passive,
  }));
const run = (args: WordOfMouthInput) => answerOf(models['word-of-mouth'].run(args));
const sizeOf = ({ F }: { F: Groups }) =>
  1 + Math.abs(F.promoter) + Math.abs(F.passive) + Math.abs(F.detractor);

describe('word of mouth', () => {
  test('is worth only the acquisition cost saved when everybody would have come anyway', () => {
    always(input, (args) => {
      const { valuePerRecommendation } = run({ ...args, type1Share: 0 });
      expectNear(valuePerRecommendation, args.conversion * args.cac);
    });
  });
  test('is worth nothing when nobody acts on it', () => {
    always(input, (args) => {
      const { F, V, womShareOfDelta, deltaValue } = run({
        ...args,
        conversion: 0,
        lostPerNegative: 0,
      });
      for (const name of groupNames) expectNear(F[name], V[name]);
      if (deltaValue !== 0) expectNear(womShareOfDelta, 0, 0, 1e-6);
    });
  });
  test('doubles with conversion where there is nothing negative', () => {
    always(input, (args) => {
      const kind = { ...args, lostPerNegative: 0 };
      const twice = { ...kind, conversion: 2 * kind.conversion };
      expectNear(run(twice).w.promoter, 2 * run(kind).w.promoter, 1e-9, 1e-9);
    });
  });
});

describe('the value of a move', () => {
  test('is proportional to customers, to the causal share and to the move', () => {
    always(fc.tuple(input, grid(0, 1)), ([args, k]) => {
      const { deltaValue, ...rest } = run(args);
      const slack = 1e-9 * sizeOf(rest) * args.customers;
      expectNear(
        run({ ...args, customers: 3 * args.customers }).deltaValue,
        3 * deltaValue,
        1e-9,
        slack,
      );
      const less = { ...args, causalShare: k * args.causalShare };
      expectNear(run(less).deltaValue, k * deltaValue, 1e-9, slack);
      const shorter = {
        ...args,
        moveDetractorToPassive: k * args.moveDetractorToPassive,
        movePassiveToPromoter: k * args.movePassiveToPromoter,
      };
      expectNear(run(shorter).deltaValue, k * deltaValue, 1e-9, slack);
    });
  });
  test('is nothing between groups that are alike', () => {
    const alike = (each: number): Groups => ({ promoter: each, passive: each, detractor: each });
    always(input, (args) => {
      const same = {
        ...args,
        margin: alike(args.margin.promoter),
        extraServeCost: alike(0),
        retention: alike(args.retention.promoter),
        recommendations: alike(1),
        negativeComments: alike(1),
      };
      expectNear(run(same).deltaValue, 0, 0, 1e-6);
    });
  });
  test('rises with promoters’ margin and retention when they do not speak', () => {
    always(fc.tuple(input, grid(0.001, 0.04)), ([args, more]) => {
      const silent = { ...args, conversion: 0, lostPerNegative: 0 };
      const { deltaValue } = run(silent);
      const richer = { ...args.margin, promoter: args.margin.promoter + more };
      expectAtMost(deltaValue, run({ ...silent, margin: richer }).deltaValue, 1e-9);
      const profitable = { ...silent, extraServeCost: { promoter: 0, passive: 0, detractor: 0 } };
      const loyal = { ...args.retention, promoter: args.retention.promoter + more };
      expectAtMost(
        run(profitable).deltaValue,
        run({ ...profitable, retention: loyal }).deltaValue,
        1e-9,
      );
    });
  });
  test('is the value of a point times the points moved', () => {
    always(input, (args) => {
      const { deltaValue, valuePerNpsPoint, ...rest } = run(args);
      const points = 100 * (args.moveDetractorToPassive + args.movePassiveToPromoter);
      if (points === 0) expect(valuePerNpsPoint).toBeNull();
      else expectNear((valuePerNpsPoint ?? 0) * points, deltaValue, 1e-9, 1e-9 * sizeOf(rest));
    });
  });
});

describe('newcomers who recommend in turn', () => {
  const chain = (some: object) =>
    answerOf(models['word-of-mouth'].run({ ...wordOfMouthDefaults, ...some })).chainMultiplier;
  test('are the sum of a geometric series', () => {
    const generations = Array.from({ length: 200 }, (_, n) => 0.3 ** n);
    expectNear(
      chain({}),
      generations.reduce((sum, each) => sum + each, 0),
    );
    expect(chain({ conversion: 0 })).toBe(1);
    expect(chain({ type1Share: 0 })).toBe(1);
  });
  test('have no sum once each brings one more, and that is said', () => {
    const some = { recommendations: { promoter: 10, passive: 1, detractor: 0 } };
    expect(chain(some)).toBeNull();
    const outcome = models['word-of-mouth'].run({ ...wordOfMouthDefaults, ...some });
    expect(outcome.ok && outcome.warnings.map(({ code }) => code)).toContain('explosive');
  });
});

describe('refusals', () => {
  test('meet shares that are no whole, and moves of more than there are', () => {
    const model = models['word-of-mouth'];
    for (const some of [
      { shares: { promoter: 0.5, passive: 0.5, detractor: 0.5 } },
      { moveDetractorToPassive: 0.21 },
      { movePassiveToPromoter: 0.36 },
      { surveyCounts: { promoters: 0, passives: 0, detractors: 0 } },
    ]) {
      expect(model.run({ ...wordOfMouthDefaults, ...some }).ok).toBe(false);
    }
  });
  test('warn when a survey would not notice the move', () => {
    const surveyCounts = { promoters: 45, passives: 35, detractors: 20 };
    const outcome = models['word-of-mouth'].run({ ...wordOfMouthDefaults, surveyCounts });
    expect(outcome.ok && outcome.warnings.map(({ code }) => code)).toContain('undetectable');
  });
});
