import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnswerCounts,
  adjustedWald,
  answersIn,
  scoreOfCounts,
} from '#models/kernel/net-promoter.ts';
import { criticalValue, normalCdf, normalQuantile } from '#models/kernel/normal.ts';
import { wilson } from '#models/kernel/proportion-intervals.ts';
import { marginReached, type SamplePlan, sampleOf } from '#models/survey-precision/sample.ts';
import { waveChangeOf } from '#models/survey-precision/waves.ts';
import { always, answerOf, expectAtMost, expectNear, grid, int } from './always.ts';
import { surveyPrecisionDefaults } from './contract-defaults.ts';
import { models } from './models-with-defaults.ts';

const confidence = grid(0.5, 0.999);
const counts: fc.Arbitrary<AnswerCounts> = fc
  .record({ promoters: int(0, 400), passives: int(0, 400), detractors: int(0, 400) })
  .filter((answers) => answersIn(answers) > 0);
const plan: fc.Arbitrary<SamplePlan> = fc.record({
  variance: grid(0.01, 1),
  margin: grid(0.005, 0.4),
  confidence,
  population: int(2, 1_000_000),
  designEffect: grid(1, 3),
  responseRate: grid(0.01, 1),
});

describe('sample size', () => {
  test('falls with the margin and rises with confidence and population, to its limit', () => {
    always(fc.tuple(plan, grid(0.001, 0.1), int(1, 10_000)), ([args, more, people]) => {
      const { n, n0 } = sampleOf(args);
      expect(sampleOf({ ...args, margin: args.margin + more }).n).toBeLessThanOrEqual(n);
      const surer = Math.min(0.9999, args.confidence + more / 10);
      expect(sampleOf({ ...args, confidence: surer }).n).toBeGreaterThanOrEqual(n);
      const larger = { ...args, population: (args.population ?? 0) + people };
      if (n0 >= 1) expect(sampleOf(larger).n).toBeGreaterThanOrEqual(n);
      expectNear(sampleOf({ ...args, population: null }).n, Math.ceil(n0 - 1e-9), 0, 0);
    });
  });
  test('never exceeds the population, and invites enough', () => {
    always(plan, (args) => {
      const { n, invitations } = sampleOf(args);
      expect(n).toBeLessThanOrEqual(args.population ?? 0);
      expect(invitations * args.responseRate).toBeGreaterThanOrEqual(n - 1e-6);
    });
  });
  test('reaches the margin it was made for, and a census leaves none', () => {
    always(plan, (args) => {
      const { n, n0 } = sampleOf(args);
      if (n0 >= 1) expectAtMost(marginReached(args, n) ?? 0, args.margin, 1e-3);
      expect(marginReached(args, args.population ?? 0)).toBe(0);
    });
  });
});

describe('Wilson’s interval', () => {
  const part = int(1, 500).chain((n) => fc.tuple(int(0, n), fc.constant(n)));
  test('contains the share and mirrors with it', () => {
    always(fc.tuple(part, confidence), ([[k, n], sure]) => {
      const { low, high } = wilson(k, n, sure);
      expectAtMost(low, k / n);
      expectAtMost(k / n, high);
      const mirrored = wilson(n - k, n, sure);
      expectNear(mirrored.low, 1 - high, 0, 1e-12);
      expectNear(mirrored.high, 1 - low, 0, 1e-12);
    });
  });
  test('reaches exactly 0 and 1 at the ends', () => {
    always(fc.tuple(int(1, 500), confidence), ([n, sure]) => {
      expect(wilson(0, n, sure).low).toBe(0);
      expect(wilson(n, n, sure).high).toBe(1);
    });
  });
});

describe('the Net Promoter score', () => {
  const reversed = ({ promoters, passives, detractors }: AnswerCounts) => ({
    promoters: detractors,
    passives,
    detractors: promoters,
  });
  test('changes its sign with the scale', () => {
    always(fc.tuple(counts, confidence), ([answers, sure]) => {
      expectNear(scoreOfCounts(reversed(answers)).nps, -scoreOfCounts(answers).nps, 0, 1e-12);
      const z = criticalValue(sure);
      expectNear(adjustedWald(reversed(answers), z).low, -adjustedWald(answers, z).high, 0, 1e-12);
    });
  });
  test('has no spread exactly when everybody answers alike; the adjusted interval always has some', () => {
    always(counts, (answers) => {
      const groups = Object.values(answers).filter((count) => count > 0).length;
      const { standardError, variance } = scoreOfCounts(answers);
      expect(standardError < 1e-9).toBe(groups === 1);
      expectAtMost(variance, 1);
      const { low, high } = adjustedWald(answers, 1.96);
      expect(high - low).toBeGreaterThan(0);
    });
  });
  test('is twice as certain in variance with twice the answers', () => {
    always(counts, ({ promoters, passives, detractors }) => {
      const once = scoreOfCounts({ promoters, passives, detractors }).standardError;
      const twice = {
        promoters: 2 * promoters,
        passives: 2 * passives,
        detractors: 2 * detractors,
      };
      expectNear(scoreOfCounts(twice).standardError ** 2, once ** 2 / 2, 1e-9, 1e-15);
    });
  });
  test('changes the other way when the waves are exchanged', () => {
    always(fc.tuple(counts, counts, confidence), ([first, second, sure]) => {
      const there = waveChangeOf(first, second, sure, 0.8);
      const back = waveChangeOf(second, first, sure, 0.8);
      expectNear(back.difference, -there.difference, 0, 1e-12);
      expectNear(back.low, -there.high, 0, 1e-12);
      expectNear(back.pValue, there.pValue, 1e-9);
    });
  });
  test('change is significant exactly when its interval leaves out zero', () => {
    always(fc.tuple(counts, counts, confidence), ([first, second, sure]) => {
      const { low, high, pValue, standardError } = waveChangeOf(first, second, sure, 0.8);
      if (standardError === 0 || Math.abs(pValue - (1 - sure)) < 1e-9) return;
      expect(pValue < 1 - sure).toBe(low > 0 || high < 0);
    });
  });
});

describe('the normal distribution', () => {
  test('and its quantile undo each other, symmetrically', () => {
    always(grid(0.001, 0.999), (p) => {
      expectNear(normalCdf(normalQuantile(p)), p, 1e-13, 1e-15);
      expectNear(normalQuantile(1 - p), -normalQuantile(p), 1e-12, 1e-13);
    });
  });
});

describe('those who did not answer', () => {
  const run = (some: Partial<typeof surveyPrecisionDefaults>) =>
    answerOf(models['survey-precision'].run({ ...surveyPrecisionDefaults, ...some }));
  test('bring the whole to the threshold at the flip point', () => {
    always(fc.record({ threshold: grid(-1, 1), responseRate: grid(0.001, 1) }), (some) => {
      const { flipPoint, estimate } = run(some);
      if (flipPoint === null) return;
      const silent = estimate + Math.sign(some.threshold - estimate) * flipPoint;
      const whole = some.responseRate * estimate + (1 - some.responseRate) * silent;
      expectNear(whole, some.threshold, 0, 1e-9);
      expectAtMost(Math.abs(silent), 1);
    });
  });
  test('cannot change a census', () => expect(run({ responseRate: 1 }).flipPoint).toBeNull());
});
