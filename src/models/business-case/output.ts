import { npv } from '#models/kernel/net-present-value.ts';
import { cumulative } from '#models/kernel/payback.ts';
import { neumaierSum } from '#models/kernel/sum.ts';
import { cashFlowOf, presentValuesOf, riskFactorsOf } from './cash-flow.ts';
import type { BusinessCaseInput } from './input.ts';
import {
  discountedPaybackMonthsOf,
  modifiedRateOf,
  paybackMonthsOf,
  type RateOfReturn,
  rateOfReturnOf,
} from './returns.ts';
import type { Simulation } from './simulation.ts';
import { type TornadoBar, tornadoOf } from './tornado.ts';

export interface BusinessCaseOutput {
  /** Money by year, t = 0 … horizon. */
  netCashFlow: number[];
  cumulativeCashFlow: number[];
  npv: number;
  pvBenefits: number;
  pvCosts: number;
  /** npv ÷ pvCosts; null without costs. */
  roi: number | null;
  /** Undiscounted net ÷ undiscounted costs; null without costs. */
  simpleRoi: number | null;
  irr: RateOfReturn;
  mirr: number | null;
  /** pvBenefits ÷ pvCosts; null without costs. */
  profitabilityIndex: number | null;
  /** Months, or null when not recovered within the horizon. */
  payback: number | null;
  discountedPayback: number | null;
  /** Share of the benefits that pays for the costs; null without benefits. */
  breakEvenMultiplier: number | null;
  /** By benefit line: the causal share at which npv is 0, null where no share from 0 to 1 does it. */
  breakEvenCausalShare: (number | null)[];
  tornado: TornadoBar[];
  /** Present only under the treatment 'monteCarlo', and where there is a simulation. */
  mc: Simulation | null;
}

export function outputOf(
  input: BusinessCaseInput,
  simulate: (input: BusinessCaseInput) => Simulation | null,
): BusinessCaseOutput {
  const { discountRate } = input;
  const { benefits, costs, net } = cashFlowOf(input, riskFactorsOf(input));
  const pvBenefits = npv(discountRate, benefits);
  const pvCosts = npv(discountRate, costs);
  const value = npv(discountRate, net);
  const totalCosts = neumaierSum(costs);
  return {
    netCashFlow: net,
    cumulativeCashFlow: cumulative(net),
    npv: value,
    pvBenefits,
    pvCosts,
    roi: pvCosts > 0 ? value / pvCosts : null,
    simpleRoi: totalCosts > 0 ? neumaierSum(net) / totalCosts : null,
    irr: rateOfReturnOf(net),
    mirr: modifiedRateOf(net, discountRate, input.financeRate, input.reinvestRate),
    profitabilityIndex: pvCosts > 0 ? pvBenefits / pvCosts : null,
    payback: paybackMonthsOf(net),
    discountedPayback: discountedPaybackMonthsOf(net, discountRate),
    breakEvenMultiplier: pvBenefits > 0 ? pvCosts / pvBenefits : null,
    breakEvenCausalShare: breakEvenSharesOf(input, value),
    tornado: tornadoOf(input),
    mc: input.riskTreatment === 'monteCarlo' ? simulate(input) : null,
  };
}

function breakEvenSharesOf(input: BusinessCaseInput, value: number): (number | null)[] {
  const perUnit = presentValuesOf(input).ramp * (1 - riskFactorsOf(input).benefit);
  return input.benefits.map(({ annual, causalShare }) => {
    const full = annual * perUnit;
    if (full === 0) return null;
    const share = causalShare - value / full;
    return share >= 0 && share <= 1 ? share : null;
  });
}
