import { defineCalculator } from '#calculators/definition.ts';
import { followed, points } from '#calculators/figures/break-evens.ts';
import type { ResultLine } from '#calculators/ledger.ts';
import { say } from '#languages/sentence.ts';
import type { TurnoverInput } from '#models/turnover/input.ts';
import { turnover } from '#models/turnover/model.ts';
import { leaverCostOf, type TurnoverOutput } from '#models/turnover/output.ts';

const partNames = {
  separation: 'leaving',
  vacancy: 'empty seat',
  recruiting: 'recruiting',
  training: 'training',
  materials: 'materials and fees',
  ramp: 'not yet at full speed',
} as const;

export default defineCalculator<TurnoverInput, TurnoverOutput>({
  id: 'turnover',
  title: 'Staff turnover and training',
  purpose: 'Shows what leavers cost, and the return on keeping and training people.',
  question: 'What does it cost when people leave the front line?',
  aliases: [
    'cost of staff leaving',
    'employee turnover',
    'attrition cost',
    'cost of replacing staff',
    'training roi',
  ],
  model: turnover,
  keys: {
    headcount: 'h',
    turnover: 't',
    pay: 'p',
    onCost: 'o',
    method: 'm',
    percentOfPay: 'pp',
    separation: 's',
    recruiting: 'r',
    materials: 'mt',
    trainWeeks: 'tw',
    rampWeeks: 'rw',
    startProductivity: 'sp',
    vacancyWeeks: 'vw',
    overtimePremium: 'op',
    investment: 'i',
    turnoverReduction: 'd',
    productivityGain: 'g',
    causalShare: 'c',
    effectYears: 'y',
  },
  open: ['headcount', 'turnover', 'pay', 'turnoverReduction', 'investment'],
  groups: [
    { label: 'How the cost of a leaver is found', inputs: ['method', 'percentOfPay'] },
    { label: 'Leaving and hiring', inputs: ['separation', 'recruiting', 'materials', 'onCost'] },
    { label: 'Learning', inputs: ['trainWeeks', 'rampWeeks', 'startProductivity'] },
    { label: 'The empty seat', inputs: ['vacancyWeeks', 'overtimePremium'] },
    { label: 'The measure', inputs: ['causalShare', 'effectYears', 'productivityGain'] },
  ],
  headline({ saving, costPerLeaver }, { turnoverReduction, investment }, f) {
    const points = f.shown(turnoverReduction, 'points');
    const [leaver, saved] = [f.shown(costPerLeaver, 'money'), f.shown(saving, 'money')];
    const spent = f.shown(investment, 'money');
    return say`Each leaver costs ${leaver}; ${points} fewer save ${saved} a year for ${spent} spent.`;
  },
  result: { label: 'Saving a year', unit: 'money', field: 'saving', of: ({ saving }) => saving },
  facts: [
    {
      label: 'Turnover costs a year',
      unit: 'money',
      field: 'annualCost',
      of: ({ annualCost }) => annualCost,
    },
    { label: 'Return on investment', unit: 'fraction', field: 'roi', of: ({ roi }) => roi },
    { label: 'Back for each 1 spent', unit: 'multiple', field: 'bcr', of: ({ bcr }) => bcr },
    {
      label: 'Cost of a leaver, of pay',
      unit: 'fraction',
      field: 'costPerLeaverToPay',
      of: (o) => o.costPerLeaverToPay,
    },
    {
      label: 'People still learning',
      unit: 'count',
      field: 'headsInRamp',
      of: ({ headsInRamp }) => headsInRamp,
    },
    {
      label: 'Share of the floor still learning',
      unit: 'fraction',
      field: 'rampShareOfFloor',
      of: (o) => o.rampShareOfFloor,
    },
    {
      label: 'Payback',
      unit: 'months',
      field: 'paybackMonths',
      of: ({ paybackMonths }) => paybackMonths,
    },
    {
      label: 'Work gained (capacity, not cash)',
      unit: 'money',
      field: 'capacityValue',
      of: (o) => o.capacityValue,
    },
  ],
  figures: ({ costPerLeaver, headsInRamp }, input) => [
    {
      kind: 'waterfall',
      title: 'What one leaver costs',
      point: 'Most of it is usually pay for weeks in which somebody is not yet at full speed.',
      rowsAre: 'Part',
      columns: [{ label: 'Money a leaver', unit: 'money' }],
      rows: [
        ...(input.method === 'percent'
          ? [{ label: 'share of pay', values: [costPerLeaver] }]
          : Object.entries(leaverCostOf(input)).map(([part, value]) => ({
              label: partNames[part as keyof typeof partNames],
              values: [value],
            }))),
        { label: 'one leaver', values: [costPerLeaver], total: true },
      ],
    },
    {
      kind: 'stack',
      title: 'Who is on the floor',
      point: 'At any time, this many seats are filled by people who are still learning.',
      rowsAre: 'Seats',
      columns: [
        { label: 'At full speed', unit: 'count' },
        { label: 'Still learning', unit: 'count' },
      ],
      rows: [{ label: 'seats', values: [input.headcount - headsInRamp, headsInRamp] }],
    },
    followed({
      title: 'Where the measure breaks even',
      point: 'It pays where the line is above zero: what is saved, less what it costs.',
      rowsAre: 'Points of turnover avoided',
      value: input.turnoverReduction,
      most: input.turnover,
      label: points,
      column: { label: 'Saving less cost, all years of effect', unit: 'money' },
      result: (avoided) =>
        input.headcount * costPerLeaver * input.causalShare * avoided * input.effectYears -
        input.investment,
    }),
  ],
  breakEvens({ breakEvenTurnoverReduction: needed }, { turnover: present }, f) {
    if (needed === null) return ['A leaver less saves nothing, so nothing pays for the measure.'];
    const points = f.shown(needed, 'points');
    return [
      needed > present
        ? `It would take ${points} less turnover, more than there is: the measure cannot pay.`
        : `The measure pays once turnover falls by ${points}.`,
    ];
  },
  ledger({ costPerLeaver, capacityValue }, { headcount, turnoverReduction, causalShare }) {
    const avoided: ResultLine = {
      label: 'Leavers avoided',
      annualValue: headcount * turnoverReduction * costPerLeaver,
      kind: 'avoidedCost',
      overlapGroup: 'staff',
      causalShare,
    };
    if (capacityValue === 0 || causalShare === 0) return [avoided];
    const gained = capacityValue / causalShare;
    return [
      avoided,
      {
        ...avoided,
        label: 'Work gained',
        annualValue: gained,
        kind: 'capacity',
        overlapGroup: 'contacts',
      },
    ];
  },
  takes: { causalShare: (causalShare) => ({ causalShare }) },
  caveat:
    'Some turnover is healthy. Those who were trained and those who were not differ in more than training: who got trained was somebody’s choice, so test the strength of the evidence first. Work gained is capacity until hours are given up; it is shown and never added. A monthly rate times twelve is not the share of a group that leaves in a year.',
  others: [
    {
      found: 'The median of twenty-seven case studies is 21 per cent of a year’s pay a leaver.',
      source: 'boushey-glynn-2012',
    },
  ],
  contested: [
    {
      claim: 'Training halves turnover.',
      verdict:
        'Figures of trained against untrained people are confounded by who is chosen for training. Treat the whole difference as caused by it only after a trial.',
      sources: ['nearshore-training'],
    },
  ],
  sources: ['boushey-glynn-2012', 'cornell-turnover', 'bls-median-pay'],
});
