import { recrosses } from '#models/kernel/payback.ts';
import { caution, info, type Step, stop, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import { cashFlowOf, riskFactorsOf } from './cash-flow.ts';
import type { BusinessCaseInput } from './input.ts';
import type { BusinessCaseOutput } from './output.ts';

export function warningsOf(input: BusinessCaseInput, output: BusinessCaseOutput): Warning[] {
  const { irr, npv } = output;
  const within = `within ${input.horizon} years`;
  const noCosts = 'there are no costs to compare with';
  return [
    ...warningsWhere([
      [
        irr.status === 'multiple',
        stop(
          'irrMultiple',
          'irr',
          `no single rate of return: ${irr.roots.length} rates fit; use npv or mirr`,
        ),
      ],
      [
        irr.status === 'none',
        info('irrNone', 'irr', 'no rate of return makes these flows worth nothing'),
      ],
      [output.mirr === null, info('mirrNone', 'mirr', 'money must flow both out and in')],
      [output.payback === null, caution('notPaidBack', 'payback', `not recovered ${within}`)],
      [
        output.discountedPayback === null,
        caution('notPaidBack', 'discountedPayback', `not recovered at present value ${within}`),
      ],
      [
        recrosses(output.netCashFlow),
        caution('recrosses', 'payback', 'the total turns negative again after it was recovered'),
      ],
      [output.roi === null, info('noCosts', 'roi', noCosts)],
      [output.simpleRoi === null, info('noCosts', 'simpleRoi', noCosts)],
      [output.profitabilityIndex === null, info('noCosts', 'profitabilityIndex', noCosts)],
      [
        output.breakEvenMultiplier === null,
        caution(
          'noBenefits',
          'breakEvenMultiplier',
          'benefits are worth nothing today, so no multiple of them pays',
        ),
      ],
      [
        output.mc === null,
        info(
          'notSimulated',
          'mc',
          'a simulation replaces the risk factors: choose riskTreatment monteCarlo',
        ),
      ],
      [
        input.benefits.some(({ annual }) => annual < 0),
        caution(
          'negativeBenefit',
          'benefits',
          'a benefit below zero is a cost; its risk factor works the wrong way round',
        ),
      ],
    ]),
    ...output.breakEvenCausalShare.flatMap((share, k) =>
      share !== null
        ? []
        : [
            info(
              'noBreakEvenShare',
              `breakEvenCausalShare[${k}]`,
              npv > 0
                ? 'the case pays even without this line'
                : 'this line alone cannot make the case pay',
            ),
          ],
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
        label,
        'money',
        annual * causalShare * (1 - riskBenefit),
        'annual × causalShare × (1 − riskBenefit)',
        { annual, causalShare, riskBenefit },
      );
    }),
    working(`net cash flow in year ${input.horizon}`, 'money', last, 'benefits × ramp − costs', {
      benefits: input.benefits.reduce(
        (sum, { annual, causalShare }) => sum + annual * causalShare * (1 - risk.benefit),
        0,
      ),
      ramp: input.ramp.at(-1) ?? 0,
      costs: cashFlowOf(input, risk).costs.at(-1) ?? 0,
    }),
    working('net present value', 'money', npv, 'pvBenefits − pvCosts', { pvBenefits, pvCosts }),
    working('return on investment', 'fraction', roi, 'npv ÷ pvCosts', { npv, pvCosts }),
    working(
      'break-even multiplier',
      'fraction',
      output.breakEvenMultiplier,
      'pvCosts ÷ pvBenefits',
      { pvCosts, pvBenefits },
    ),
    working('payback', 'months', payback, '12 × years', {
      years: payback === null ? null : payback / 12,
    }),
  ];
}
