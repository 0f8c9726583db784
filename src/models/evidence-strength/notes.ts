import { caution, info, type Step, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import type { EvidenceStrengthInput } from './input.ts';
import type { EvidenceStrengthOutput } from './output.ts';

export function warningsOf(
  input: EvidenceStrengthInput,
  output: EvidenceStrengthOutput,
): Warning[] {
  const { riskRatio, gap } = output;
  return warningsWhere([
    [
      output.pilotNPerGroup === null,
      caution(
        'equalShares',
        'pilotNPerGroup',
        'a pilot cannot tell equal shares apart, however large',
      ),
    ],
    [
      output.valueAtStake === null,
      info('noValue', 'valueAtStake', 'the number of customers or their value was not given'),
    ],
    [
      riskRatio.corrected,
      caution('emptyCell', 'riskRatio', 'one of the four counts is zero; a half was added to each'),
    ],
    [
      output.eValue.ciLimit === 1,
      caution(
        'crossesOne',
        'eValue',
        'the interval includes 1, so even no confounding could explain the link',
      ),
    ],
    [
      gap.low <= 0 && gap.high >= 0,
      info('noGap', 'gap', 'managers and customers may not differ at all'),
    ],
    [
      input.design !== 'randomised',
      info(
        'judgement',
        'causalShareCeiling',
        'the ceiling is a judgement about the design, not an estimate',
      ),
    ],
  ]);
}

export function stepsOf(input: EvidenceStrengthInput, output: EvidenceStrengthOutput): Step[] {
  const { managersYes, managersN, customersYes, customersN, benchmark } = input;
  const { satisfiedRetained, satisfiedN, dissatisfiedRetained, dissatisfiedN } = input;
  const { riskRatio, causalShareCeiling, riskDifference } = output;
  return [
    working(
      'delivery gap',
      'fraction',
      output.gap.estimate,
      'managersYes ÷ managersN − customersYes ÷ customersN',
      { managersYes, managersN, customersYes, customersN },
    ),
    working(
      'gap of the benchmark',
      'fraction',
      benchmark.managers - benchmark.customers,
      'managers − customers',
      { ...benchmark },
    ),
    working(
      'difference in retention',
      'fraction',
      riskDifference.estimate,
      'satisfiedRetained ÷ satisfiedN − dissatisfiedRetained ÷ dissatisfiedN',
      { satisfiedRetained, satisfiedN, dissatisfiedRetained, dissatisfiedN },
    ),
    working(
      'ratio of churn risks',
      'multiple',
      riskRatio.estimate,
      '(1 − dissatisfiedRetained ÷ dissatisfiedN) ÷ (1 − satisfiedRetained ÷ satisfiedN)',
      { satisfiedRetained, satisfiedN, dissatisfiedRetained, dissatisfiedN },
    ),
    working('E-value', 'multiple', output.eValue.estimate, 'ratio + √(ratio × (ratio − 1))', {
      ratio: Math.max(riskRatio.estimate, 1 / riskRatio.estimate),
    }),
    working(
      'value at stake',
      'money',
      output.valueAtStake,
      'difference × customers × valuePerCustomer × causalShareCeiling',
      {
        difference: riskDifference.estimate,
        customers: input.customers,
        valuePerCustomer: input.valuePerCustomer,
        causalShareCeiling,
      },
    ),
  ];
}
