import { defineModel } from '#models/define.ts';
import { type BusinessCaseInput, fields, rules } from './input.ts';
import { stepsOf, warningsOf } from './notes.ts';
import { type BusinessCaseOutput, outputOf } from './output.ts';
import type { Simulation } from './simulation.ts';

/**
 * Meaning: whether a customer-experience programme pays, as a CFO would ask: net present value, rates
 * of return, payback, and how much of the benefit must be real for the case to hold.
 *
 * Example: 150,000 at once and 90,000 a year for three years, against 625,000 a year of benefits at full
 * effect of which 415,000 are caused by the programme, is worth 105,759 today at 10 % with risk
 * factors of 20 % and 10 %.
 *
 * Equation: npv = Σ (Σ annual·causalShare·(1 − riskBenefit)·rampₜ − costₜ·(1 + riskCost))/(1 + d)ᵗ.
 *
 * Reference: the published method of risk-adjusted business cases (Forrester Consulting); *Total
 * Economic Impact* is Forrester's trademark, and this model is not theirs.
 *
 * @param simulate what to do under the treatment 'monteCarlo'
 */
export const caseModelWith = (simulate: (input: BusinessCaseInput) => Simulation | null) =>
  defineModel<BusinessCaseInput, BusinessCaseOutput>({
    id: 'business-case',
    version: 1,
    fields,
    rules,
    compute: (input) => {
      const value = outputOf(input, simulate);
      return { value, warnings: warningsOf(input, value), steps: stepsOf(input, value) };
    },
  });
