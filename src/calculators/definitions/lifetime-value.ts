import { defineCalculator } from '#calculators/definition.ts';
import { multiples, myth, survival } from '#calculators/figures/lifetime-value.ts';
import { causalShareCeiling } from '#models/evidence-strength/ceiling.ts';
import type { LifetimeValueInput } from '#models/lifetime-value/input.ts';
import { lifetimeValueModel } from '#models/lifetime-value/model.ts';
import type { LifetimeValueOutput } from '#models/lifetime-value/output.ts';
import { lifetimeValueCalculator as words } from '#words';

export default defineCalculator<LifetimeValueInput, LifetimeValueOutput>({
  id: 'lifetime-value',
  title: words.title,
  model: lifetimeValueModel,
  keys: {
    margin: 'm',
    retention: 'r',
    discountRate: 'd',
    marginGrowth: 'g',
    cac: 'a',
    horizon: 'h',
    timing: 't',
    customers: 'n',
    uplift: 'u',
    programmeCost: 'p',
    cohort: 'c',
  },
  open: ['margin', 'retention', 'uplift', 'customers', 'programmeCost'],
  groups: [
    { label: words.groups.time, inputs: ['discountRate', 'timing', 'horizon', 'marginGrowth'] },
    { label: words.groups.winning, inputs: ['cac'] },
    { label: words.groups.differing, inputs: ['cohort'] },
  ],
  headline({ upliftTotal, upliftPerCustomer }, { uplift, customers }, f) {
    const points = f.shown(Math.abs(uplift), 'points');
    const worth = f.shown(Math.abs(upliftTotal.net), 'money');
    const { losing, keeping, costs, isWorth, whole } = words.headline;
    return whole(
      (uplift < 0 ? losing : keeping)(points),
      f.shown(customers, 'count'),
      (upliftTotal.net < 0 ? costs : isWorth)(worth),
      f.shown(upliftPerCustomer.net, 'money'),
    );
  },
  result: {
    label: words.result,
    unit: 'money',
    field: 'upliftTotal',
    of: (o) => o.upliftTotal.net,
  },
  facts: [
    {
      label: words.facts.headlineClv,
      unit: 'money',
      field: 'headlineClv',
      of: ({ headlineClv }) => headlineClv,
    },
    {
      label: words.facts.gross,
      unit: 'money',
      field: 'upliftTotal',
      of: (o) => o.upliftTotal.gross,
    },
    {
      label: words.facts.multiple,
      unit: 'multiple',
      field: 'multiple',
      of: ({ multiple }) => multiple,
    },
    {
      label: words.facts.expectedLifetime,
      unit: 'periods',
      field: 'expectedLifetime',
      of: (o) => o.expectedLifetime,
    },
    {
      label: words.facts.clvToCac,
      unit: 'multiple',
      field: 'clvToCac',
      of: ({ clvToCac }) => clvToCac,
    },
    {
      label: words.facts.clvFinite,
      unit: 'money',
      field: 'clvFinite',
      of: ({ clvFinite }) => clvFinite,
    },
    {
      label: words.facts.del,
      unit: 'periods',
      field: 'del',
      of: ({ del }) => del,
    },
    {
      label: words.facts.constantRBias,
      unit: 'fraction',
      field: 'constantRBias',
      of: (o) => o.constantRBias,
    },
  ],
  figures: (output, input, format) => [
    survival(output, input),
    multiples(input, format),
    myth(input, format),
  ],
  breakEvens({ breakEvenSpend, breakEvenRetention }, { retention }, f) {
    return [
      breakEvenSpend === null
        ? words.breakEvens.nobodyStays
        : words.breakEvens.spend(f.shown(breakEvenSpend, 'money')),
      breakEvenRetention === null
        ? words.breakEvens.noRetention
        : words.breakEvens.retention(
            f.shown(retention, 'fraction'),
            f.shown(breakEvenRetention, 'fraction'),
          ),
    ];
  },
  ledger: (_, { customers, margin, uplift }, { causalShare }) => [
    {
      label: words.ledger.kept,
      annualValue: customers * margin * uplift,
      kind: 'cash',
      overlapGroup: 'retention',
      causalShare: causalShare ?? causalShareCeiling('raw', 1),
    },
  ],
  hands: ({ headlineClv }, { cac }) => ({
    customerValue: Math.max(0, Math.round((headlineClv + cac) * 100) / 100),
  }),
  caveat: words.caveat,
  words,
});
