import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchesOf, lostTotalOf, presentLevers } from '#models/complaints/branches.ts';
import type { ComplaintGroups, ComplaintsInput } from '#models/complaints/input.ts';
import { always, answerOf, expectAtMost, expectNear, grid, int, simplex } from './always.ts';
import { complaintsDefaults } from './contract-defaults.ts';
import { models } from './models-with-defaults.ts';

const split: fc.Arbitrary<ComplaintGroups> = simplex(3).map(
  ([quick = 0, resolved = 0, unresolved = 0]) => ({ quick, resolved, unresolved }),
);
const input: fc.Arbitrary<ComplaintsInput> = fc
  .record({
    customers: int(1, 1_000_000),
    problemRate: grid(0, 1),
    complaintRate: grid(0, 1),
    split,
    repurchase: fc.record({
      silent: grid(0, 1),
      unresolved: grid(0, 1),
      resolved: grid(0, 1),
      quick: grid(0, 1),
    }),
    baselineRepurchase: grid(0, 1),
    valuePerCustomer: grid(0, 1000),
    newProblemRate: grid(0, 1),
    newComplaintRate: grid(0, 1),
    newSplit: split,
    clv: grid(1, 1000),
  })
  .map((some) => ({ ...complaintsDefaults, ...some }));
const run = (args: ComplaintsInput) => answerOf(models.complaints.run(args));

describe('the market at risk', () => {
  test('is nothing without problems, or where problems change nothing', () => {
    always(input, (args) => {
      expect(run({ ...args, problemRate: 0 }).marketAtRisk).toBe(0);
      const r = args.baselineRepurchase;
      const repurchase = { silent: r, unresolved: r, resolved: r, quick: r };
      expect(run({ ...args, repurchase }).marketAtRisk).toBe(0);
    });
  });
  test('is proportional to customers and to their value', () => {
    always(input, (args) => {
      const { marketAtRisk } = run(args);
      expectNear(
        run({ ...args, customers: 2 * args.customers }).marketAtRisk,
        2 * marketAtRisk,
        1e-9,
        1e-4,
      );
      const half = { ...args, valuePerCustomer: args.valuePerCustomer / 2 };
      expectNear(run(half).marketAtRisk, marketAtRisk / 2, 1e-9, 1e-4);
    });
  });
  test('shrinks when more complain, if silence is the worst branch', () => {
    always(fc.tuple(input, grid(0, 1)), ([args, complaintRate]) => {
      const silent = Math.min(...Object.values(args.repurchase));
      const worst = { ...args, repurchase: { ...args.repurchase, silent } };
      const [few, many] = [args.complaintRate, complaintRate].sort((a, b) => a - b);
      const less = run({ ...worst, complaintRate: few ?? 0 });
      const more = run({ ...worst, complaintRate: many ?? 0 });
      expectAtMost(more.marketAtRisk, less.marketAtRisk, 1e-9);
    });
  });
  test('never grows when complaints end in a better branch', () => {
    always(fc.tuple(input, grid(0, 1)), ([args, share]) => {
      const [worst, middle, best] = [
        args.repurchase.unresolved,
        args.repurchase.resolved,
        args.repurchase.quick,
      ].sort((a, b) => a - b);
      const repurchase = {
        ...args.repurchase,
        unresolved: worst ?? 0,
        resolved: middle ?? 0,
        quick: best ?? 0,
      };
      const moved = share * args.split.unresolved;
      const better = {
        ...args.split,
        unresolved: args.split.unresolved - moved,
        quick: args.split.quick + moved,
      };
      const risk = run({ ...args, repurchase }).marketAtRisk;
      expectAtMost(run({ ...args, repurchase, split: better }).marketAtRisk, risk, 1e-9);
    });
  });
  test('counts every customer with a problem in one branch', () => {
    always(input, (args) => {
      const branches = Object.values(branchesOf(args.customers, presentLevers(args)));
      const total = branches.reduce((sum, branch) => sum + branch, 0);
      expectNear(total, args.customers * args.problemRate, 1e-9, 1e-7);
    });
  });
});

describe('the levers', () => {
  test('share out the whole gain, whatever the order', () => {
    always(input, (args) => {
      const { leverValues, jointValue, customersSaved } = run(args);
      const total = leverValues.problemRate + leverValues.complaintRate + leverValues.split;
      const slack = 1e-9 * (1 + args.customers * args.valuePerCustomer);
      expectNear(total, jointValue, 1e-9, slack);
      expectNear(jointValue, customersSaved * args.valuePerCustomer, 1e-9, slack);
    });
  });
  test('a lever that stays where it is earns nothing', () => {
    always(input, (args) => {
      const { leverValues } = run({
        ...args,
        newProblemRate: args.problemRate,
        newSplit: args.split,
      });
      const slack = 1e-9 * (1 + args.customers * args.valuePerCustomer);
      expectNear(leverValues.problemRate, 0, 0, slack);
      expectNear(leverValues.split, 0, 0, slack);
    });
  });
  test('lose as many as before when none moves', () => {
    always(input, (args) => {
      const { problemRate, complaintRate } = args;
      const same = { newProblemRate: problemRate, newComplaintRate: complaintRate };
      const { lostTotalAfter } = run({ ...args, ...same, newSplit: args.split });
      expectNear(lostTotalAfter, lostTotalOf(args, presentLevers(args)));
    });
  });
});

test('a fee earns nothing at its break-even churn', () => {
  always(input, (args) => {
    const { breakEvenExtraChurn: extraChurn } = run(args);
    if (extraChurn === null || extraChurn > 1) return;
    expectNear(run({ ...args, extraChurn }).netFeeProfit, 0, 0, 1e-5);
  });
});

test('a branch that outdoes customers without a problem is warned of, not counted', () => {
  const repurchase = { ...complaintsDefaults.repurchase, quick: 0.95 };
  const outcome = models.complaints.run({ ...complaintsDefaults, repurchase });
  expect(outcome.ok && outcome.value.lostByBranch.quick).toBe(0);
  expect(outcome.ok && outcome.warnings.map(({ code }) => code)).toContain('recoveryParadox');
});
