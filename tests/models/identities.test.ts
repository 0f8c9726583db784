/** Where two models answer the same question, they must agree. */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { flowOf } from '#models/contact-resolution/flow.ts';
import { functions as contacts } from '#models/contact-resolution/functions.ts';
import { discoveryProbability } from '#models/journey-planner/discovery.ts';
import { erlangB } from '#models/kernel/erlang.ts';
import { queuePerformance } from '#models/kernel/queue-performance.ts';
import { neumaierSum } from '#models/kernel/sum.ts';
import { always, answerOf, expectNear, grid, int } from './always.ts';
import * as defaults from './contract-defaults.ts';
import { models } from './models-with-defaults.ts';

const sure = { low: 1, high: 1 };

describe('cross-model identities', () => {
  test('a business case of one benefit, the yearly worth of an uplift, is the uplift of lifetime value', () => {
    const some = fc.record({
      margin: grid(1, 500),
      retention: grid(0.1, 0.7),
      discountRate: grid(0.05, 0.5),
    });
    always(some, (args) => {
      const { margin, retention, discountRate } = args;
      const uplift = 0.05;
      const { upliftPerCustomer } = answerOf(
        models['lifetime-value'].run({
          ...defaults.lifetimeValueDefaults,
          ...args,
          uplift,
          programmeCost: 0,
        }),
      );
      const horizon = 10;
      const years = Array.from({ length: horizon }, (_, t) => t + 1);
      const ramp = years.map((t) => (retention + uplift) ** t - retention ** t);
      const { npv } = answerOf(
        models['business-case'].run({
          ...defaults.businessCaseDefaults,
          horizon,
          discountRate,
          initialCost: 0,
          runCost: years.map(() => 0),
          benefits: [{ label: 'retention', annual: margin, causalShare: 1, ...sure }],
          ramp,
          riskTreatment: 'none',
        }),
      );
      const rest = (r: number) =>
        (r / (1 + discountRate)) ** horizon * (r / (1 + discountRate - r));
      const beyond = margin * (rest(retention + uplift) - rest(retention));
      expectNear(npv + beyond, upliftPerCustomer.gross, 1e-9, 1e-8);
    });
  });
  test('word of mouth with one silent group is lifetime value', () => {
    const some = fc.record({
      margin: grid(1, 500),
      retention: grid(0, 0.95),
      discountRate: grid(0.01, 0.5),
    });
    always(some, ({ margin, retention, discountRate }) => {
      const alike = (each: number) => ({ promoter: each, passive: each, detractor: each });
      const { F, Vbar } = answerOf(
        models['word-of-mouth'].run({
          ...defaults.wordOfMouthDefaults,
          shares: { promoter: 1, passive: 0, detractor: 0 },
          margin: alike(margin),
          extraServeCost: alike(0),
          retention: alike(retention),
          discountRate,
          recommendations: alike(0),
          negativeComments: alike(0),
          moveDetractorToPassive: 0,
          movePassiveToPromoter: 0,
        }),
      );
      const { clv } = answerOf(
        models['lifetime-value'].run({
          ...defaults.lifetimeValueDefaults,
          margin,
          retention,
          discountRate,
          cac: 0,
          uplift: 0,
        }),
      );
      expectNear(F.promoter, clv);
      expectNear(Vbar, clv);
    });
  });
  test('a queue whose callers all take the callback is Erlang B', () => {
    const some = fc.record({ load: grid(0.1, 40), agents: int(1, 60), impatience: grid(0.01, 5) });
    always(some, (args) => {
      const found = queuePerformance({ ...args, callbackAcceptance: 1 }, 0.1);
      expectNear(found?.pWait ?? null, erlangB(args.load, args.agents), 1e-9, 1e-12);
    });
  });
  test('everybody coming back with equal chances takes 1/FCR contacts', () => {
    always(grid(0.01, 1), (fcr) => {
      const flow = flowOf({ fcr, laterResolution: fcr, recontactRate: 1 });
      expectNear(flow.contactsPerIssue, 1 / fcr, 1e-9);
      expectNear(flow.unresolvedShare, 0);
      expectNear(
        contacts.contactsFromRepeatShare({ repeatShare: flow.repeatShare }),
        1 / fcr,
        1e-9,
      );
    });
  });
  test('simple complaints are the tree with one branch', () => {
    const some = fc.record({
      customers: int(1, 1e6),
      problemRate: grid(0, 1),
      simpleDrop: grid(0, 0.9),
    });
    always(some, (args) => {
      const { simple, lostTotal, marketAtRisk } = answerOf(
        models.complaints.run({
          ...defaults.complaintsDefaults,
          ...args,
          complaintRate: 0,
          baselineRepurchase: 0.9,
          repurchase: { ...defaults.complaintsDefaults.repurchase, silent: 0.9 - args.simpleDrop },
        }),
      );
      expectNear(lostTotal, simple.customersAtRisk, 1e-9, 1e-6);
      expectNear(marketAtRisk, simple.valueAtRisk, 1e-9, 1e-4);
    });
  });
  test('hearing an issue is resolving it: the same chance after the same number of tries', () => {
    always(fc.tuple(grid(0, 0.99), int(0, 60)), ([chance, tries]) => {
      const resolved = contacts.cumulativeResolution({ fcr: chance, contacts: tries });
      expectNear(resolved, discoveryProbability(chance, tries), 1e-12);
    });
  });
  test('retention uplift in words of churn: halving it doubles the expected lifetime', () => {
    always(grid(0, 0.98), (retention) => {
      const lifetime = (r: number) =>
        answerOf(
          models['lifetime-value'].run({
            ...defaults.lifetimeValueDefaults,
            retention: r,
            uplift: 0,
          }),
        ).expectedLifetime;
      expectNear(lifetime((1 + retention) / 2), 2 * lifetime(retention), 1e-9);
    });
  });
  test('the simulation of a plan without spread is the plan', () => {
    const some = fc.record({ initialCost: grid(0, 1e5), annual: grid(0, 1e5) });
    always(some, ({ initialCost, annual }) => {
      const plan = {
        ...defaults.businessCaseDefaults,
        initialCost,
        benefits: [{ label: 'only', annual, causalShare: 1, ...sure }],
        initialCostSpread: sure,
        runCostSpread: sure,
        draws: 1000,
      };
      const { npv, mc } = answerOf(
        models['business-case'].run({ ...plan, riskTreatment: 'monteCarlo' }),
      );
      expectNear(mc?.mean ?? null, npv, 1e-9, 1e-6);
      expectNear(
        npv,
        answerOf(models['business-case'].run({ ...plan, riskTreatment: 'none' })).npv,
      );
      expectNear(neumaierSum([mc?.p5 ?? 0, -(mc?.p95 ?? 1)]), 0, 0, 1e-6);
    });
  });
});
