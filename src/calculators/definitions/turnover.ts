import { defineCalculator } from '#calculators/definition.ts';
import { composition } from '#calculators/draw/composition.ts';
import { followed, pointsIn } from '#calculators/figures/break-evens.ts';
import { floor } from '#calculators/figures/turnover.ts';
import type { ResultLine } from '#calculators/ledger.ts';
import type { TurnoverInput } from '#models/turnover/input.ts';
import { turnover } from '#models/turnover/model.ts';
import { leaverCostOf, type TurnoverOutput } from '#models/turnover/output.ts';
import { turnoverCalculator as words } from '#words';

export default defineCalculator<TurnoverInput, TurnoverOutput>({
  id: 'turnover',
  title: words.title,
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
    { label: words.groups.method, inputs: ['method', 'percentOfPay'] },
    { label: words.groups.leaving, inputs: ['separation', 'recruiting', 'materials', 'onCost'] },
    { label: words.groups.learning, inputs: ['trainWeeks', 'rampWeeks', 'startProductivity'] },
    { label: words.groups.empty, inputs: ['vacancyWeeks', 'overtimePremium'] },
    { label: words.groups.measure, inputs: ['causalShare', 'effectYears', 'productivityGain'] },
  ],
  headline({ saving, costPerLeaver }, { turnoverReduction, investment }, f) {
    return words.headline({
      leaver: f.shown(costPerLeaver, 'money'),
      points: f.shown(turnoverReduction, 'points'),
      saved: f.shown(saving, 'money'),
      spent: f.shown(investment, 'money'),
    });
  },
  result: { label: words.result, unit: 'money', field: 'saving', of: ({ saving }) => saving },
  facts: [
    {
      label: words.facts.annualCost,
      unit: 'money',
      field: 'annualCost',
      of: ({ annualCost }) => annualCost,
    },
    { label: words.facts.roi, unit: 'fraction', field: 'roi', of: ({ roi }) => roi },
    { label: words.facts.bcr, unit: 'multiple', field: 'bcr', of: ({ bcr }) => bcr },
    {
      label: words.facts.costPerLeaverToPay,
      unit: 'fraction',
      field: 'costPerLeaverToPay',
      of: (o) => o.costPerLeaverToPay,
    },
    {
      label: words.facts.headsInRamp,
      unit: 'count',
      field: 'headsInRamp',
      of: ({ headsInRamp }) => headsInRamp,
    },
    {
      label: words.facts.rampShareOfFloor,
      unit: 'fraction',
      field: 'rampShareOfFloor',
      of: (o) => o.rampShareOfFloor,
    },
    {
      label: words.facts.paybackMonths,
      unit: 'months',
      field: 'paybackMonths',
      of: ({ paybackMonths }) => paybackMonths,
    },
    {
      label: words.facts.capacityValue,
      unit: 'money',
      field: 'capacityValue',
      of: (o) => o.capacityValue,
    },
  ],
  figures: ({ costPerLeaver, headsInRamp }, input, format) => [
    {
      draw: composition,
      title: words.leaver.title,
      point: words.leaver.point,
      rowsAre: words.leaver.rowsAre,
      columns: [{ label: words.leaver.value, unit: 'money' }],
      rows: [
        ...(input.method === 'percent'
          ? [{ label: words.leaver.share, values: [costPerLeaver] }]
          : Object.entries(leaverCostOf(input)).map(([part, value]) => ({
              label: words.leaver[part as keyof ReturnType<typeof leaverCostOf>],
              values: [value],
            }))),
        { label: words.leaver.one, values: [costPerLeaver], total: true },
      ],
    },
    floor(headsInRamp, input),
    followed({
      title: words.even.title,
      point: words.even.point,
      rowsAre: words.even.rowsAre,
      value: input.turnoverReduction,
      most: input.turnover,
      label: pointsIn(format),
      column: { label: words.even.value, unit: 'money' },
      result: (avoided) =>
        input.headcount * costPerLeaver * input.causalShare * avoided * input.effectYears -
        input.investment,
    }),
  ],
  breakEvens({ breakEvenTurnoverReduction: needed }, { turnover: present }, f) {
    if (needed === null) return [words.breakEvens.nothing];
    const points = f.shown(needed, 'points');
    return [needed > present ? words.breakEvens.impossible(points) : words.breakEvens.pays(points)];
  },
  ledger({ costPerLeaver, capacityValue }, { headcount, turnoverReduction, causalShare }) {
    const avoided: ResultLine = {
      label: words.ledger.avoided,
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
        label: words.ledger.gained,
        annualValue: gained,
        kind: 'capacity',
        overlapGroup: 'contacts',
      },
    ];
  },
  takes: { causalShare: (causalShare) => ({ causalShare }) },
  caveat: words.caveat,
  words,
});
