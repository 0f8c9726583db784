import { defineCalculator } from '#calculators/definition.ts';
import { contour, gaps, pilot, shares } from '#calculators/figures/evidence-strength.ts';
import type { EvidenceStrengthInput } from '#models/evidence-strength/input.ts';
import { evidenceStrength } from '#models/evidence-strength/model.ts';
import type { EvidenceStrengthOutput } from '#models/evidence-strength/output.ts';
import { evidenceStrengthCalculator as words } from '#words';

export default defineCalculator<EvidenceStrengthInput, EvidenceStrengthOutput>({
  id: 'evidence-strength',
  title: words.title,
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
      label: words.groups.gap,
      inputs: ['managersYes', 'managersN', 'customersYes', 'customersN', 'benchmark'],
    },
    { label: words.groups.pilot, inputs: ['p1', 'p2', 'alpha', 'power'] },
    { label: words.groups.money, inputs: ['valuePerCustomer', 'customers'] },
  ],
  headline({ riskDifference, causalShareCeiling }, _, f) {
    const { estimate, low, high } = riskDifference;
    const difference = f.shown(Math.abs(estimate), 'points');
    const claim = f.shown(causalShareCeiling, 'fraction');
    return low <= 0 && high >= 0
      ? words.headline.chance(difference)
      : (estimate < 0 ? words.headline.less : words.headline.more)(difference, claim);
  },
  result: {
    label: words.result,
    unit: 'fraction',
    field: 'causalShareCeiling',
    of: (o) => o.causalShareCeiling,
  },
  facts: [
    {
      label: words.facts.riskDifference,
      unit: 'points',
      field: 'riskDifference',
      of: ({ riskDifference }) => riskDifference.estimate,
    },
    {
      label: words.facts.riskRatio,
      unit: 'multiple',
      field: 'riskRatio',
      of: ({ riskRatio }) => riskRatio.estimate,
    },
    {
      label: words.facts.eValue,
      unit: 'multiple',
      field: 'eValue',
      of: ({ eValue }) => eValue.estimate,
    },
    {
      label: words.facts.nearerLimit,
      unit: 'multiple',
      field: 'eValue',
      of: ({ eValue }) => eValue.ciLimit,
    },
    {
      label: words.facts.gap,
      unit: 'points',
      field: 'gap',
      of: ({ gap }) => gap.estimate,
    },
    {
      label: words.facts.pilot,
      unit: 'count',
      field: 'pilotNPerGroup',
      of: (o) => o.pilotNPerGroup,
    },
    {
      label: words.facts.valueAtStake,
      unit: 'money',
      field: 'valueAtStake',
      of: ({ valueAtStake }) => valueAtStake,
    },
  ],
  figures: (output, input, format) => [
    shares(input),
    gaps(output),
    ...contour(output, format),
    pilot(input, format),
  ],
  breakEvens({ eValue, pilotNPerGroup, riskRatio }, { p1, p2 }, f) {
    return [
      words.breakEvens.elsewhere(
        f.shown(eValue.estimate, 'multiple'),
        f.shown(riskRatio.estimate, 'multiple'),
      ),
      pilotNPerGroup === null
        ? words.breakEvens.equal
        : words.breakEvens.pilot(
            f.shown(pilotNPerGroup, 'count'),
            f.shown(p1, 'fraction'),
            f.shown(p2, 'fraction'),
          ),
    ];
  },
  ledger: ({ valueAtStake, causalShareCeiling }) =>
    valueAtStake === null
      ? words.ledger.missing
      : [
          {
            label: words.ledger.stake,
            annualValue: causalShareCeiling > 0 ? valueAtStake / causalShareCeiling : 0,
            kind: 'soft',
            overlapGroup: 'retention',
            causalShare: causalShareCeiling,
          },
        ],
  hands: ({ causalShareCeiling }) => ({ causalShare: causalShareCeiling }),
  takes: { customerValue: (valuePerCustomer) => ({ valuePerCustomer }) },
  caveat: words.caveat,
  words,
});
