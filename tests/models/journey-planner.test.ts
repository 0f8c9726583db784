import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  discoveryBetaBinomial,
  discoveryProbability,
  interviewsForGoal,
  largestMissedPrevalence,
} from '#models/journey-planner/discovery.ts';
import type { JourneyPlannerInput } from '#models/journey-planner/input.ts';
import { always, answerOf, expectAtMost, expectNear, grid, int } from './always.ts';
import { journeyPlannerDefaults } from './contract-defaults.ts';
import { models } from './models-with-defaults.ts';

const prevalence = grid(0.001, 0.99);
const input: fc.Arbitrary<JourneyPlannerInput> = fc
  .record({
    interviewsPerSample: int(1, 60),
    samples: int(1, 19),
    rolesPerCompany: int(1, 6),
    minutesPerInterview: grid(15, 120),
    noShow: grid(0, 0.8),
    analysisHours: grid(0, 10),
    interviewers: int(1, 19),
    interviewsPerDay: int(1, 6),
    hoursPerDay: grid(1, 10),
  })
  .map((some) => ({ ...journeyPlannerDefaults, ...some }));
const run = (args: JourneyPlannerInput) => answerOf(models['journey-planner'].run(args));

describe('discovery', () => {
  test('rises with interviews and with prevalence, from nothing', () => {
    always(fc.tuple(prevalence, int(1, 60), grid(0.001, 0.009)), ([p, n, more]) => {
      expect(discoveryProbability(p, 0)).toBe(0);
      expectAtMost(discoveryProbability(p, n), discoveryProbability(p, n + 1));
      expectAtMost(discoveryProbability(p, n), discoveryProbability(p + more, n));
    });
  });
  test('reaches its goal with the least number of interviews', () => {
    always(fc.tuple(prevalence, grid(0.5, 0.999)), ([p, goal]) => {
      const n = interviewsForGoal(p, goal).n ?? 0;
      expectAtMost(goal, discoveryProbability(p, n), 1e-9);
      expectAtMost(discoveryProbability(p, n - 1), goal, 1e-9);
    });
  });
  test('needs one interview for what everybody has, and no number for what nobody has', () => {
    expect(interviewsForGoal(1, 0.9).n).toBe(1);
    expect(interviewsForGoal(0, 0.9)).toEqual({ nExact: null, n: null });
  });
  test('of issues that differ in prevalence is never better than of equal ones', () => {
    always(fc.tuple(grid(0.05, 100), grid(0.05, 100), int(0, 60)), ([a, b, n]) => {
      expectAtMost(discoveryBetaBinomial(a, b, n), discoveryProbability(a / (a + b), n), 1e-12);
    });
  });
  test('by two independent samples misses what both miss', () => {
    always(fc.tuple(prevalence, int(0, 30)), ([p, n]) => {
      const one = discoveryProbability(p, n);
      expectNear(discoveryProbability(p, 2 * n), 1 - (1 - one) ** 2, 1e-9, 1e-12);
    });
  });
  test('misses the largest missed prevalence once in ten times', () => {
    always(int(1, 60), (n) =>
      expectNear(discoveryProbability(largestMissedPrevalence(n, 0.1), n), 0.9),
    );
  });
});

describe('the plan', () => {
  test('costs the same more for each further sample', () => {
    always(input, (args) => {
      const cost = (samples: number) => run({ ...args, samples }).costTotal;
      const step = cost(args.samples + 1) - cost(args.samples);
      expectNear(cost(args.samples), cost(1) + (args.samples - 1) * step, 1e-9, 1e-5);
    });
  });
  test('never takes longer with more interviewers', () => {
    always(input, (args) => {
      const more = run({ ...args, interviewers: args.interviewers + 1 });
      expect(more.calendarDays).toBeLessThanOrEqual(run(args).calendarDays);
    });
  });
  test('recruits enough people and companies', () => {
    always(input, (args) => {
      const { recruits, companies } = run(args);
      const interviews = args.interviewsPerSample * args.samples;
      expect(recruits * (1 - args.noShow)).toBeGreaterThanOrEqual(interviews - 1e-6);
      expect(companies * args.rolesPerCompany).toBeGreaterThanOrEqual(interviews);
    });
  });
});
