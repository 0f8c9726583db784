import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sbgFit } from '#models/kernel/sbg-fit.ts';
import { sbgDel, sbgDerl } from '#models/kernel/sbg-lifetime.ts';
import { sbgRetention, sbgSurvival } from '#models/kernel/sbg-survival.ts';
import { neumaierSum } from '#models/kernel/sum.ts';
import {
  finiteLifetimeValue,
  lifetimeValue,
  marginMultiple,
  retentionElasticity,
  retentionWorth,
} from '#models/lifetime-value/value.ts';
import { always, answerOf, expectAtMost, expectNear, grid, int } from './always.ts';
import { lifetimeValueDefaults } from './contract-defaults.ts';
import { models } from './models-with-defaults.ts';

const retention = grid(0, 0.99);
const discountRate = grid(0.001, 0.5);
const renewal = fc.record({ retention, discountRate });
const customer = fc.record({
  retention,
  discountRate,
  margin: grid(-500, 500),
  marginGrowth: fc.constant(0),
});
/** From very unlike customers to rather alike ones. */
const sbg = fc.record({ alpha: grid(0.1, 20), beta: grid(0.1, 60) });

describe('the margin multiple', () => {
  test('rises with retention and falls with the discount rate', () => {
    always(fc.tuple(renewal, grid(0.001, 0.009)), ([args, more]) => {
      const now = marginMultiple(args);
      expect(marginMultiple({ ...args, retention: args.retention + more })).toBeGreaterThan(now);
      expectAtMost(marginMultiple({ ...args, discountRate: args.discountRate + more }), now);
    });
  });
  test('has the known limits', () => {
    always(renewal, ({ retention: r, discountRate: i }) => {
      expect(marginMultiple({ retention: 0, discountRate: i })).toBe(0);
      expectNear(marginMultiple({ retention: 1, discountRate: i }), 1 / i);
      expectNear(marginMultiple({ retention: r, discountRate: 0 }), r / (1 - r));
    });
  });
  test('has the elasticity that a small step shows', () => {
    always(fc.record({ retention: grid(0.1, 0.9), discountRate }), (args) => {
      const step = 1e-6;
      const up = marginMultiple({ ...args, retention: args.retention * (1 + step) });
      const down = marginMultiple({ ...args, retention: args.retention * (1 - step) });
      expectNear((Math.log(up) - Math.log(down)) / (2 * step), retentionElasticity(args), 1e-6);
    });
  });
});

describe('lifetime value', () => {
  test('now exceeds after by exactly one margin', () => {
    always(customer, (args) => {
      const difference = lifetimeValue(args, 'now') - lifetimeValue(args, 'after');
      expectNear(difference, args.margin, 1e-9, 1e-8);
    });
  });
  test('is proportional to the margin', () => {
    always(fc.tuple(customer, grid(-10, 10)), ([args, k]) => {
      const scaled = lifetimeValue({ ...args, margin: k * args.margin }, 'after');
      expectNear(scaled, k * lifetimeValue(args, 'after'), 1e-9, 1e-8);
    });
  });
  test('over a limited time rises to the endless value', () => {
    always(fc.tuple(customer, int(0, 80)), ([args, n]) => {
      const loyal = { ...args, margin: Math.abs(args.margin) };
      expectAtMost(finiteLifetimeValue(loyal, n), finiteLifetimeValue(loyal, n + 1));
      expectNear(finiteLifetimeValue(loyal, 100_000), lifetimeValue(loyal, 'after'), 1e-9, 1e-7);
    });
  });
  test('of two stretches of time adds up, the second discounted to its start', () => {
    always(fc.tuple(customer, int(0, 40), int(0, 40)), ([args, n1, n2]) => {
      const q = args.retention / (1 + args.discountRate);
      const both = finiteLifetimeValue(args, n1) + q ** n1 * finiteLifetimeValue(args, n2);
      expectNear(finiteLifetimeValue(args, n1 + n2), both, 1e-9, 1e-8);
    });
  });
  test('over a limited time is the plain sum of its margins', () => {
    always(fc.tuple(customer, grid(-0.2, 0.2), int(0, 40)), ([args, marginGrowth, n]) => {
      const terms = Array.from(
        { length: n },
        (_, t) =>
          args.margin *
          (1 + marginGrowth) ** t *
          (args.retention / (1 + args.discountRate)) ** (t + 1),
      );
      const size = neumaierSum(terms.map(Math.abs));
      expectNear(
        finiteLifetimeValue({ ...args, marginGrowth }, n),
        neumaierSum(terms),
        1e-9,
        1e-9 + 1e-9 * size,
      );
    });
  });
  test('reaches the target at the retention worth it', () => {
    always(
      fc.record({ targetValue: grid(1, 900), margin: grid(1, 500), discountRate }),
      (target) => {
        const args = { ...target, marginGrowth: 0, retention: retentionWorth(target) };
        expectNear(lifetimeValue(args, 'after'), target.targetValue, 1e-8);
      },
    );
  });
});

describe('customers who differ', () => {
  test('leave in the order of their loyalty: survival falls, retention rises towards 1', () => {
    always(fc.tuple(sbg, int(1, 60)), ([shape, t]) => {
      const survival = sbgSurvival(shape, t);
      expect(survival[t]).toBeLessThan(survival[t - 1] ?? 0);
      expect(sbgRetention(shape, t + 1)).toBeGreaterThan(sbgRetention(shape, t));
      expect(sbgRetention(shape, 1e9)).toBeGreaterThan(0.999999);
    });
  });
  test('are all accounted for', () => {
    always(fc.tuple(sbg, int(1, 60)), ([shape, periods]) => {
      const survival = sbgSurvival(shape, periods);
      const churn = survival.slice(1).map((share, t) => (survival[t] ?? 0) - share);
      expectNear(neumaierSum(churn) + (survival.at(-1) ?? 0), 1, 1e-12);
    });
  });
  test('have more life ahead the longer they have stayed', () => {
    always(fc.tuple(sbg, discountRate, int(0, 40)), ([shape, d, k]) => {
      expect(sbgDerl(shape, d, k + 1)).toBeGreaterThan(sbgDerl(shape, d, k) ?? 0);
    });
  });
  test('live at least as long as if all had the first period’s retention', () => {
    always(fc.tuple(sbg, discountRate), ([shape, d]) => {
      const constant = (1 + d) / (1 + d - sbgRetention(shape, 1));
      expectAtMost(constant, sbgDel(shape, d) ?? 0, 1e-10);
    });
  });
  test('who hardly differ behave as if retention were constant', () => {
    always(fc.tuple(grid(0.05, 0.95), discountRate), ([churn, d]) => {
      const alike = { alpha: 1e9 * churn, beta: 1e9 * (1 - churn) };
      expectNear(sbgDel(alike, d), (1 + d) / (d + churn), 1e-6);
      expectNear(sbgDerl(alike, d, 7), ((1 + d) / (d + churn)) * (1 - churn), 1e-6);
    });
  });
  test('have the lifetime that adding up period by period gives', () => {
    always(fc.tuple(sbg, grid(0.1, 0.5)), ([shape, d]) => {
      const survival = sbgSurvival(shape, 400);
      const direct = neumaierSum(survival.map((share, t) => share / (1 + d) ** t));
      expectNear(sbgDel(shape, d), direct, 1e-11);
    });
  });
  test('have a residual life that follows from their whole life', () => {
    always(fc.tuple(sbg, discountRate, int(0, 30)), ([shape, d, k]) => {
      const later = { alpha: shape.alpha, beta: shape.beta + k };
      expectNear(sbgDerl(shape, d, k), (1 + d) * ((sbgDel(later, d) ?? 0) - 1), 1e-8);
    });
  });
  test('give their parameters back when their expected counts are fitted', () => {
    const distinct = fc.record({ alpha: grid(0.3, 4), beta: grid(0.5, 10) });
    always(fc.tuple(distinct, int(5, 10)), ([shape, renewals]) => {
      const fit = sbgFit([sbgSurvival(shape, renewals)]);
      expectNear(fit.alpha, shape.alpha, 2e-3);
      expectNear(fit.beta, shape.beta, 2e-3);
    });
  });
  test('give the same fit when all counts are scaled', () => {
    const distinct = fc.record({ alpha: grid(0.3, 4), beta: grid(0.5, 10) });
    always(fc.tuple(distinct, grid(0.1, 5000)), ([shape, k]) => {
      const cohort = sbgSurvival(shape, 7);
      const [plain, scaled] = [sbgFit([cohort]), sbgFit([cohort.map((share) => k * share)])];
      expectNear(scaled.alpha, plain.alpha, 1e-4);
      expectNear(scaled.beta, plain.beta, 1e-4);
    });
  });
});

describe('the calculator', () => {
  const run = (some: Partial<typeof lifetimeValueDefaults>) =>
    answerOf(models['lifetime-value'].run({ ...lifetimeValueDefaults, ...some }));
  test('prices a free uplift of nothing at nothing', () => {
    always(fc.record({ margin: grid(0, 500), retention: grid(0.01, 0.99) }), (some) => {
      const { upliftTotal, breakEvenSpend } = run({ ...some, uplift: 0, programmeCost: 0 });
      expectNear(upliftTotal.net, 0);
      expectNear(breakEvenSpend, 0);
    });
  });
  test('gains nothing when the programme costs its break-even', () => {
    always(fc.record({ margin: grid(10, 500), retention: grid(0.3, 0.9) }), (some) => {
      const programmeCost = run(some).breakEvenSpend ?? 0;
      expectNear(run({ ...some, programmeCost }).upliftPerCustomer.net, 0, 0, 1e-8);
    });
  });
  test('without retention is worth less nothing than its acquisition cost', () => {
    expect(run({ retention: 0 }).clv).toBe(-lifetimeValueDefaults.cac);
  });
  test('flags cohorts that cannot tell customers apart, and short ones', () => {
    expect(run({ cohort: [1, 0.8, 0.64, 0.512, 0.4096] }).sbg?.flags).toEqual(['flat']);
    expect(run({ cohort: [1, 0.8, 0.7] }).sbg?.flags).toEqual(['short']);
  });
  test('has no lifetime to give when nothing is discounted and some never leave', () => {
    const outcome = models['lifetime-value'].run({ ...lifetimeValueDefaults, discountRate: 0 });
    expect(outcome.ok && outcome.value.del).toBeNull();
  });
  test('says stop when more than everybody would stay, short of an endless value', () => {
    const outcome = models['lifetime-value'].run({ ...lifetimeValueDefaults, retention: 0.99 });
    expect(outcome).toMatchObject({ ok: true });
    if (outcome.ok)
      expect(outcome.warnings).toContainEqual(
        expect.objectContaining({ code: 'moreThanAll', severity: 'stop', field: 'uplift' }),
      );
  });
  test('refuses what makes the value endless', () => {
    for (const some of [{ marginGrowth: 0.5 }, { uplift: 0.4 }]) {
      const outcome = models['lifetime-value'].run({ ...lifetimeValueDefaults, ...some });
      expect(outcome.ok).toBe(false);
    }
  });
});
