import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { functions } from '#models/turnover/functions.ts';
import type { TurnoverInput } from '#models/turnover/input.ts';
import { leaverCostOf } from '#models/turnover/output.ts';
import { always, answerOf, expectAtMost, expectNear, grid, int } from './always.ts';
import { turnoverDefaults } from './contract-defaults.ts';
import { models } from './models-with-defaults.ts';

const input: fc.Arbitrary<TurnoverInput> = fc
  .record({
    headcount: int(1, 10_000),
    turnover: grid(0.05, 3),
    pay: grid(1000, 90_000),
    onCost: grid(0, 1),
    trainWeeks: grid(0, 52),
    rampWeeks: grid(0, 104),
    startProductivity: grid(0, 1),
    vacancyWeeks: grid(0, 52),
    investment: grid(1, 100_000),
    turnoverReduction: grid(0.001, 0.05),
    causalShare: grid(0.01, 1),
    effectYears: int(1, 5),
  })
  .map((some) => ({ ...turnoverDefaults, ...some }));
const run = (args: TurnoverInput) => answerOf(models.turnover.run(args));

describe('turnover', () => {
  test('costs in proportion to people and to the rate of leaving', () => {
    always(input, (args) => {
      const { annualCost } = run(args);
      expectNear(run({ ...args, headcount: 2 * args.headcount }).annualCost, 2 * annualCost);
      expectNear(
        run({ ...args, turnover: args.turnover / 2, turnoverReduction: 0 }).annualCost,
        annualCost / 2,
      );
    });
  });
  test('reduced by nothing saves nothing', () => {
    always(input, (args) => {
      const outcome = run({ ...args, turnoverReduction: 0 });
      expect(outcome.saving).toBe(0);
      expect(outcome.paybackMonths).toBeNull();
    });
  });
  test('has no ramp to pay for when people start at full productivity', () => {
    always(input, (args) => expect(leaverCostOf({ ...args, startProductivity: 1 }).ramp).toBe(0));
  });
  test('costs the same by either method when the share of pay is the same', () => {
    always(input, (args) => {
      const { costPerLeaver, costPerLeaverToPay } = run(args);
      const percentOfPay = costPerLeaverToPay ?? 0;
      if (percentOfPay > 3) return;
      const other = run({ ...args, method: 'percent', percentOfPay });
      expectNear(other.costPerLeaver, costPerLeaver);
    });
  });
  test('returns nothing at the break-even reduction', () => {
    always(input, (args) => {
      const { breakEvenTurnoverReduction: turnoverReduction } = run(args);
      if (turnoverReduction === null || turnoverReduction > args.turnover) return;
      expectNear(run({ ...args, turnoverReduction }).roi, 0, 0, 1e-9);
    });
  });
  test('returns nothing when the investment equals what it saves', () => {
    always(input, (args) => {
      const investment = run(args).saving * args.effectYears;
      if (investment > 1e9) return;
      expectNear(run({ ...args, investment }).roi, 0, 0, 1e-9);
    });
  });
  test('never has more people learning than there are seats', () => {
    always(input, (args) => {
      const { headsInRamp, rampShareOfFloor } = run(args);
      expectAtMost(headsInRamp, args.headcount);
      expectAtMost(rampShareOfFloor, 1);
    });
  });
  test('warns when it caps the people learning', () => {
    const outcome = models.turnover.run({
      ...turnoverDefaults,
      turnover: 3,
      trainWeeks: 52,
      rampWeeks: 104,
    });
    expect(outcome.ok && outcome.warnings.map(({ code }) => code)).toContain('floorFull');
  });
});

test('a year of monthly leaving empties fewer seats of today’s people than it counts leavers', () => {
  always(grid(0, 1), (monthlyAttrition) => {
    const { leaversPerSeatYear, cohortLoss } = functions.annualAttrition({ monthlyAttrition });
    expectAtMost(cohortLoss, leaversPerSeatYear);
    expectNear(cohortLoss, 1 - (1 - monthlyAttrition) ** 12, 1e-9, 1e-12);
  });
});
