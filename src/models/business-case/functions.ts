import { guarded } from '#models/define.ts';
import { type Field, fraction, group, listOf, number, whole } from '#models/fields.ts';
import { mersenneTwister, nth, uniforms } from '#models/kernel/mersenne-twister.ts';
import { mirr } from '#models/kernel/modified-rate-of-return.ts';
import { discounted, npv, npvExcel } from '#models/kernel/net-present-value.ts';
import { payback } from '#models/kernel/payback.ts';
import { neumaierSum } from '#models/kernel/sum.ts';
import { inconsistent } from '#models/outcome.ts';
import { allRatesOf, paybackMonthsOf, rateOfReturnOf } from './returns.ts';

const flows: Field = listOf(number('money'), 1, 1200);
const rate: Field = number('fraction', { above: -1 });
const seed: Field = whole({ min: 0, max: 4294967295 });

interface Flows {
  /** Money at t = 0, 1, 2 … */
  cashFlows: number[];
}

export interface CostBenefit {
  pvCosts: number;
  pvBenefits: number;
  npv: number;
  roi: number | null;
  paybackMonths: number | null;
}

/** Single questions about a row of flows, and the random numbers of the simulation. */
export const functions = {
  irr: guarded<Flows, number | null>(
    { cashFlows: flows },
    ({ cashFlows }) => rateOfReturnOf(cashFlows).closestToZero,
  ),
  irrAll: guarded({ cashFlows: flows }, ({ cashFlows }: Flows) => allRatesOf(cashFlows)),
  npv: guarded({ rate, cashFlows: flows }, (args: Flows & { rate: number }) =>
    npv(args.rate, args.cashFlows),
  ),
  npvExcel: guarded({ rate, cashFlows: flows }, (args: Flows & { rate: number }) =>
    npvExcel(args.rate, args.cashFlows),
  ),
  mirr: guarded(
    { cashFlows: flows, financeRate: rate, reinvestRate: rate },
    (args: Flows & { financeRate: number; reinvestRate: number }) =>
      mirr(args.cashFlows, args.financeRate, args.reinvestRate),
  ),
  payback: guarded({ cashFlows: flows }, ({ cashFlows }: Flows) => payback(cashFlows)),
  discountedPayback: guarded({ cashFlows: flows, rate }, (args: Flows & { rate: number }) =>
    payback(discounted(args.rate, args.cashFlows)),
  ),
  costBenefit: guarded(
    { discountRate: rate, costs: flows, benefits: flows },
    costBenefit,
    ({ costs, benefits }) =>
      costs.length === benefits.length
        ? []
        : [inconsistent('benefits', 'costs and benefits must cover the same years')],
  ),
  blendedRisk: guarded(
    { groups: listOf(group({ share: fraction(), risk: fraction() }), 1, 1000) },
    ({ groups }: { groups: { share: number; risk: number }[] }) =>
      neumaierSum(groups.map(({ share, risk }) => share * risk)),
  ),
  mt19937: guarded(
    { seed, index: whole({ min: 1, max: 1e8 }) },
    (args: { seed: number; index: number }) => nth(mersenneTwister(args.seed), args.index),
  ),
  mt19937Uniforms: guarded(
    { seed, skip: whole({ min: 0, max: 1e8 }), count: whole({ min: 0, max: 1e6 }) },
    (args: { seed: number; skip: number; count: number }) => {
      const next = uniforms(args.seed);
      for (let skipped = 0; skipped < args.skip; skipped++) next();
      return Array.from({ length: args.count }, next);
    },
  ),
};

function costBenefit(args: {
  discountRate: number;
  costs: number[];
  benefits: number[];
}): CostBenefit {
  const pvCosts = npv(args.discountRate, args.costs);
  const pvBenefits = npv(args.discountRate, args.benefits);
  const net = args.benefits.map((benefit, t) => benefit - (args.costs[t] ?? 0));
  const value = npv(args.discountRate, net);
  return {
    pvCosts,
    pvBenefits,
    npv: value,
    roi: pvCosts === 0 ? null : value / pvCosts,
    paybackMonths: paybackMonthsOf(net),
  };
}
