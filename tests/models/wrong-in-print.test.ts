/** Values that were published and are wrong: ours must differ from them and equal the right one. */
import { expect, test } from 'vitest';
import { functions as threePoint } from '#models/business-case/distributions.ts';
import { functions as cash } from '#models/business-case/functions.ts';
import { functions as contacts } from '#models/contact-resolution/functions.ts';
import { normalQuantile } from '#models/kernel/normal.ts';
import { functions as value } from '#models/lifetime-value/functions.ts';
import { functions as staffing } from '#models/service-staffing/functions.ts';
import { functions as leavers } from '#models/turnover/functions.ts';
import { expectNear } from './always.ts';

interface Misprint {
  what: string;
  printed: number;
  right: number | null;
  ours: () => number | null;
  /** How closely the right value is known. */
  within?: number;
}

const waits = (agents: number) => () => staffing.erlangC({ offeredLoadErlangs: 2.5, agents });
const tenThousand = [-10000, 2820, 2820, 2820, 2820, 2820, 2820];

const misprints: Misprint[] = [
  {
    what: 'Erlang C of 20 erlang and 25 agents, in a loop that stops one short',
    printed: 0.261,
    right: 0.209103,
    ours: () => staffing.erlangC({ offeredLoadErlangs: 20, agents: 25 }),
    within: 1e-6,
  },
  {
    what: 'Erlang C of 2.5 erlang and 3 agents',
    printed: 0.6,
    right: 0.702,
    ours: waits(3),
    within: 5e-4,
  },
  {
    what: 'Erlang C of 2.5 erlang and 4 agents',
    printed: 0.27,
    right: 0.32,
    ours: waits(4),
    within: 5e-4,
  },
  {
    what: 'Erlang C of 2.5 erlang and 5 agents',
    printed: 0.13,
    right: 0.13,
    ours: waits(5),
    within: 5e-4,
  },
  {
    what: 'Erlang C of 2.5 erlang and 6 agents',
    printed: 0.06,
    right: 0.047,
    ours: waits(6),
    within: 5e-4,
  },
  {
    what: 'a discounted payback of six years that never comes',
    printed: 6,
    right: null,
    ours: () => cash.discountedPayback({ cashFlows: tenThousand, rate: 0.19 }),
  },
  {
    what: 'a monthly customer priced at a yearly rate and for everybody at once',
    printed: 41_362_000,
    right: 43,
    ours: () => value.clv({ margin: 18.95, retention: 0.7, discountRate: 0.01, timing: 'after' }),
    within: 0.5,
  },
  {
    what: 'repeat calls at five a piece, in billions for millions',
    printed: 2.75e9,
    right: 2_760_000,
    ours: () =>
      contacts.repeatContacts({
        issues: 200_000,
        contacts: 338_000,
        costPerContact: 5,
        periodsPerYear: 4,
      }).annualCost,
  },
  {
    what: 'a rate of return below −1',
    printed: -1.385,
    right: -0.443507,
    ours: () => cash.irr({ cashFlows: [-70000, 12000, 15000] }),
    within: 1e-6,
  },
  {
    what: 'a normal quantile good to three digits',
    printed: 1.95716,
    right: 1.959964,
    ours: () => normalQuantile(0.975),
    within: 1e-6,
  },
  {
    what: 'monthly leaving as a year’s leavers per seat',
    printed: 0.87,
    right: 0.8616,
    ours: () => leavers.annualAttrition({ monthlyAttrition: 0.0718 }).leaversPerSeatYear,
  },
  {
    what: 'monthly leaving as the share of a cohort gone',
    printed: 0.87,
    right: 0.591023,
    ours: () => leavers.annualAttrition({ monthlyAttrition: 0.0718 }).cohortLoss,
    within: 1e-6,
  },
  {
    what: 'a symmetric PERT deviation of a sixth of the width',
    printed: 1,
    right: 6 / Math.sqrt(28),
    ours: () => Math.sqrt(threePoint.pert({ min: 0, mode: 3, max: 6, lambda: 4 }).variance),
  },
];

test.each(misprints)('$what', ({ printed, right, ours, within = 1e-9 }) => {
  const got = ours();
  if (right === null) expect(got).toBeNull();
  else expectNear(got, right, within, within);
  if (right === null || Math.abs(right - printed) > within) {
    expect(Math.abs((got ?? Number.POSITIVE_INFINITY) - printed)).toBeGreaterThan(1e-4);
  }
});
