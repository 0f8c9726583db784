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
    [output.pilotNPerGroup === null, caution('equalShares', 'pilotNPerGroup')],
    [output.valueAtStake === null, info('noValue', 'valueAtStake')],
    [riskRatio.corrected, caution('emptyCell', 'riskRatio')],
    [output.eValue.ciLimit === 1, caution('crossesOne', 'eValue')],
    [gap.low <= 0 && gap.high >= 0, info('noGap', 'gap')],
    [input.design !== 'randomised', info('judgement', 'causalShareCeiling')],
  ]);
}

export function stepsOf(input: EvidenceStrengthInput, output: EvidenceStrengthOutput): Step[] {
  const { managersYes, managersN, customersYes, customersN, benchmark } = input;
  const { satisfiedRetained, satisfiedN, dissatisfiedRetained, dissatisfiedN } = input;
  const { riskRatio, causalShareCeiling, riskDifference } = output;
  return [
    working(
      'deliveryGap',
      'points',
      output.gap.estimate,
      'managersYes ÷ managersN − customersYes ÷ customersN',
      { managersYes, managersN, customersYes, customersN },
    ),
    working(
      'gapOfTheBenchmark',
      'points',
      benchmark.managers - benchmark.customers,
      'managers − customers',
      { ...benchmark },
    ),
    working(
      'differenceInRetention',
      'points',
      riskDifference.estimate,
      'satisfiedRetained ÷ satisfiedN − dissatisfiedRetained ÷ dissatisfiedN',
      { satisfiedRetained, satisfiedN, dissatisfiedRetained, dissatisfiedN },
    ),
    working(
      'ratioOfChurnRisks',
      'multiple',
      riskRatio.estimate,
      '(1 − dissatisfiedRetained ÷ dissatisfiedN) ÷ (1 − satisfiedRetained ÷ satisfiedN)',
      { satisfiedRetained, satisfiedN, dissatisfiedRetained, dissatisfiedN },
    ),
    working('eValue', 'multiple', output.eValue.estimate, 'ratio + √(ratio × (ratio − 1))', {
      ratio: Math.max(riskRatio.estimate, 1 / riskRatio.estimate),
    }),
    working(
      'valueAtStake',
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
