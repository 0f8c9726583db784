import { recrosses } from '#models/kernel/payback.ts';
import { caution, info, type Step, stop, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import { cashFlowOf, riskFactorsOf } from './cash-flow.ts';
import type { BusinessCaseInput } from './input.ts';
import type { BusinessCaseOutput } from './output.ts';

export function warningsOf(input: BusinessCaseInput, output: BusinessCaseOutput): Warning[] {
  const { irr, npv } = output;
  const { horizon: years } = input;
  return [
    ...warningsWhere([
      [irr.status === 'multiple', stop('irrMultiple', 'irr', { rates: irr.roots.length })],
      [irr.status === 'none', info('irrNone', 'irr')],
      [output.mirr === null, info('mirrNone', 'mirr')],
      [output.payback === null, caution('notPaidBack', 'payback', { years })],
      [
        output.discountedPayback === null,
        caution('notPaidBackDiscounted', 'discountedPayback', { years }),
      ],
      [recrosses(output.netCashFlow), caution('recrosses', 'payback')],
      [output.roi === null, info('noCosts', 'roi')],
      [output.simpleRoi === null, info('noCosts', 'simpleRoi')],
      [output.profitabilityIndex === null, info('noCosts', 'profitabilityIndex')],
      [output.breakEvenMultiplier === null, caution('noBenefits', 'breakEvenMultiplier')],
      [output.mc === null, info('notSimulated', 'mc')],
      [input.benefits.some(({ annual }) => annual < 0), caution('negativeBenefit', 'benefits')],
    ]),
    ...output.breakEvenCausalShare.flatMap((share, k) =>
      share !== null
        ? []
        : [info(npv > 0 ? 'paysWithoutLine' : 'lineCannotPay', `breakEvenCausalShare[${k}]`)],
    ),
  ];
}

export function stepsOf(input: BusinessCaseInput, output: BusinessCaseOutput): Step[] {
  const { npv, pvBenefits, pvCosts, roi, payback } = output;
  const adjusted = input.riskTreatment === 'adjusted';
  const last = output.netCashFlow.at(-1) ?? 0;
  const risk = riskFactorsOf(input);
  return [
    ...input.benefits.map(({ label, annual, causalShare }) => {
      const riskBenefit = adjusted ? input.riskBenefit : 0;
      return working(
        { code: 'benefit', values: { label } },
        'money',
        annual * causalShare * (1 - riskBenefit),
        'annual × causalShare × (1 − riskBenefit)',
        { annual, causalShare, riskBenefit },
      );
    }),
    working(
      { code: 'lastYear', values: { year: input.horizon } },
      'money',
      last,
      'benefits × ramp − costs',
      {
        benefits: input.benefits.reduce(
          (sum, { annual, causalShare }) => sum + annual * causalShare * (1 - risk.benefit),
          0,
        ),
        ramp: input.ramp.at(-1) ?? 0,
        costs: cashFlowOf(input, risk).costs.at(-1) ?? 0,
      },
    ),
    working('netPresentValue', 'money', npv, 'pvBenefits − pvCosts', { pvBenefits, pvCosts }),
    working('returnOnInvestment', 'fraction', roi, 'npv ÷ pvCosts', { npv, pvCosts }),
    working('breakEvenMultiplier', 'fraction', output.breakEvenMultiplier, 'pvCosts ÷ pvBenefits', {
      pvCosts,
      pvBenefits,
    }),
    working('payback', 'months', payback, '12 × years', {
      years: payback === null ? null : payback / 12,
    }),
  ];
}
