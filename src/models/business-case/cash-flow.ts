import { npv } from '#models/kernel/net-present-value.ts';
import { neumaierSum } from '#models/kernel/sum.ts';
import type { BusinessCaseInput } from './input.ts';

/** Fractions by which benefits are lowered and costs raised. */
export interface RiskFactors {
  benefit: number;
  cost: number;
}

const noRisk: RiskFactors = { benefit: 0, cost: 0 };

/** Money by year, t = 0 … horizon; costs are positive. */
export interface CashFlow {
  benefits: number[];
  costs: number[];
  net: number[];
}

/** The two factors count only under the risk treatment that asks for them. */
export function riskFactorsOf(input: BusinessCaseInput): RiskFactors {
  if (input.riskTreatment !== 'adjusted') return noRisk;
  return { benefit: input.riskBenefit, cost: input.riskCost };
}

/** benefitₜ = Σ annual·causalShare·(1 − risk)·rampₜ; costₜ = run costₜ·(1 + risk), initial cost at 0. */
export function cashFlowOf(input: BusinessCaseInput, risk: RiskFactors): CashFlow {
  const atFullEffect = neumaierSum(
    input.benefits.map((line) => line.annual * line.causalShare * (1 - risk.benefit)),
  );
  const benefits = [0, ...input.ramp.map((share) => atFullEffect * share)];
  const costs = [input.initialCost, ...input.runCost].map((cost) => cost * (1 + risk.cost));
  return { benefits, costs, net: benefits.map((benefit, t) => benefit - (costs[t] ?? 0)) };
}

/** Present values that the plan's lines are multiples of, before any risk factor. */
export interface PresentValues {
  /** Of one unit of money a year at full effect. */
  ramp: number;
  runCost: number;
  initialCost: number;
  /** Of each benefit line, in the order of the input. */
  benefits: number[];
}

export function presentValuesOf(input: BusinessCaseInput): PresentValues {
  const ramp = npv(input.discountRate, [0, ...input.ramp]);
  return {
    ramp,
    runCost: npv(input.discountRate, [0, ...input.runCost]),
    initialCost: input.initialCost,
    benefits: input.benefits.map((line) => line.annual * line.causalShare * ramp),
  };
}
