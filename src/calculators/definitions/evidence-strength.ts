import { defineCalculator } from '#calculators/definition.ts';
import { gaps, pilot, shares } from '#calculators/figures/evidence-strength.ts';
import { say } from '#languages/sentence.ts';
import type { EvidenceStrengthInput } from '#models/evidence-strength/input.ts';
import { evidenceStrength } from '#models/evidence-strength/model.ts';
import type { EvidenceStrengthOutput } from '#models/evidence-strength/output.ts';

export default defineCalculator<EvidenceStrengthInput, EvidenceStrengthOutput>({
  id: 'evidence-strength',
  title: 'Strength of evidence',
  purpose:
    'Compares what managers believe with what customers say, and tests whether a link could be chance or something else.',
  question: 'Does satisfaction really cause loyalty here?',
  aliases: [
    'correlation or causation',
    'confounding',
    'delivery gap',
    'pilot size',
    'e-value',
    'does cx cause revenue',
  ],
  model: evidenceStrength,
  keys: {
    managersYes: 'my',
    managersN: 'mn',
    customersYes: 'cy',
    customersN: 'cn',
    benchmark: 'b',
    satisfiedRetained: 'sr',
    satisfiedN: 'sn',
    dissatisfiedRetained: 'dr',
    dissatisfiedN: 'dn',
    design: 'd',
    p1: 'p',
    p2: 'q',
    alpha: 'a',
    power: 'w',
    valuePerCustomer: 'vc',
    customers: 'n',
  },
  open: ['satisfiedRetained', 'satisfiedN', 'dissatisfiedRetained', 'dissatisfiedN', 'design'],
  groups: [
    {
      label: 'Belief and experience',
      inputs: ['managersYes', 'managersN', 'customersYes', 'customersN', 'benchmark'],
    },
    { label: 'A pilot', inputs: ['p1', 'p2', 'alpha', 'power'] },
    { label: 'Money', inputs: ['valuePerCustomer', 'customers'] },
  ],
  headline({ riskDifference, causalShareCeiling }, _, f) {
    const { estimate, low, high } = riskDifference;
    const difference = f.shown(Math.abs(estimate), 'points');
    const claim = f.shown(causalShareCeiling, 'fraction');
    const side = estimate < 0 ? 'less often' : 'more often';
    return low <= 0 && high >= 0
      ? say`Satisfied and dissatisfied customers stay about equally often: ${difference} apart may be chance.`
      : [
          `Satisfied customers stay ${side}, by `,
          ...say`${difference}; with this evidence, claim at most ${claim} of it as caused.`,
        ];
  },
  result: {
    label: 'Most you should claim as caused',
    unit: 'fraction',
    field: 'causalShareCeiling',
    of: (o) => o.causalShareCeiling,
  },
  facts: [
    {
      label: 'Difference in staying',
      unit: 'points',
      field: 'riskDifference',
      of: ({ riskDifference }) => riskDifference.estimate,
    },
    {
      label: 'Leaving, dissatisfied over satisfied',
      unit: 'multiple',
      field: 'riskRatio',
      of: ({ riskRatio }) => riskRatio.estimate,
    },
    { label: 'E-value', unit: 'multiple', field: 'eValue', of: ({ eValue }) => eValue.estimate },
    {
      label: 'E-value of the nearer limit',
      unit: 'multiple',
      field: 'eValue',
      of: ({ eValue }) => eValue.ciLimit,
    },
    {
      label: 'Gap between belief and experience',
      unit: 'points',
      field: 'gap',
      of: ({ gap }) => gap.estimate,
    },
    {
      label: 'People in each group of a pilot',
      unit: 'count',
      field: 'pilotNPerGroup',
      of: (o) => o.pilotNPerGroup,
    },
    {
      label: 'Value at stake',
      unit: 'money',
      field: 'valueAtStake',
      of: ({ valueAtStake }) => valueAtStake,
    },
  ],
  figures: (output, input) => [shares(input), gaps(output), pilot(input)],
  breakEvens({ eValue, pilotNPerGroup, riskRatio }, { p1, p2 }, f) {
    return [
      `Something else could explain the link if it made leaving ${f.shown(eValue.estimate, 'multiple')} times as likely and were as much commoner among the dissatisfied (now they leave ${f.shown(riskRatio.estimate, 'multiple')} times as often).`,
      pilotNPerGroup === null
        ? 'A pilot cannot tell two equal shares apart, however large.'
        : `A pilot with ${f.shown(pilotNPerGroup, 'count')} people in each group would tell ${f.shown(p1, 'fraction')} from ${f.shown(p2, 'fraction')}.`,
    ];
  },
  ledger: ({ valueAtStake, causalShareCeiling }) =>
    valueAtStake === null
      ? 'Enter customers and their value, and the value at stake can be sent as a soft line.'
      : [
          {
            label: 'Value at stake between satisfied and dissatisfied',
            annualValue: causalShareCeiling > 0 ? valueAtStake / causalShareCeiling : 0,
            kind: 'soft',
            overlapGroup: 'retention',
            causalShare: causalShareCeiling,
          },
        ],
  hands: ({ causalShareCeiling }) => ({ causalShare: causalShareCeiling }),
  takes: { customerValue: (valuePerCustomer) => ({ valuePerCustomer }) },
  caveat:
    'That two things go together does not make one the cause of the other. The E-value bounds what a hidden third cause would have to do; it says nothing of who was asked, or of loyalty causing satisfaction. The most you should claim is our judgement about designs, not an estimate. The published pair compares two different questions put to two different groups.',
  contested: [
    {
      claim:
        'Eight in ten companies believe they deliver a superior experience; eight in a hundred customers agree.',
      verdict:
        'Both figures come from one survey of companies and one of customers with different questions. A gap is likely; its size is not known.',
      sources: ['bain-delivery-gap'],
    },
  ],
  sources: ['newcombe-1998', 'vanderweele-ding-2017', 'bain-delivery-gap'],
});
