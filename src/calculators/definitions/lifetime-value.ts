import { defineCalculator } from '#calculators/definition.ts';
import { multiples, myth, survival } from '#calculators/figures/lifetime-value.ts';
import { say } from '#languages/sentence.ts';
import { causalShareCeiling } from '#models/evidence-strength/ceiling.ts';
import type { LifetimeValueInput } from '#models/lifetime-value/input.ts';
import { lifetimeValueModel } from '#models/lifetime-value/model.ts';
import type { LifetimeValueOutput } from '#models/lifetime-value/output.ts';

export default defineCalculator<LifetimeValueInput, LifetimeValueOutput>({
  id: 'lifetime-value',
  title: 'Lifetime value and retention',
  purpose: 'Shows what a change in retention is worth, with and without customers who differ.',
  question: 'What is it worth to keep more customers?',
  aliases: [
    'churn calculator',
    'clv',
    'ltv',
    'customer lifetime value',
    'cost of losing customers',
  ],
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
    { label: 'Time', inputs: ['discountRate', 'timing', 'horizon', 'marginGrowth'] },
    { label: 'Winning customers', inputs: ['cac'] },
    { label: 'Customers who differ', inputs: ['cohort'] },
  ],
  headline({ upliftTotal, upliftPerCustomer }, { uplift, customers }, f) {
    const points = f.shown(Math.abs(uplift), 'points');
    const moved = uplift < 0 ? 'Losing' : 'Keeping';
    const worth = f.shown(Math.abs(upliftTotal.net), 'money');
    const each = f.shown(upliftPerCustomer.net, 'money');
    const verb = upliftTotal.net < 0 ? 'costs' : 'is worth';
    const more = uplift < 0 ? points : `${points} more`;
    const opening = say`${`${moved} ${more}`} of ${f.shown(customers, 'count')} customers a period `;
    return [
      ...opening,
      ...say`${`${verb} ${worth}`} in all, or ${each} a customer, net of the programme.`,
    ];
  },
  result: {
    label: 'Gain, net of the programme',
    unit: 'money',
    field: 'upliftTotal',
    of: (o) => o.upliftTotal.net,
  },
  facts: [
    {
      label: 'Lifetime value of a customer',
      unit: 'money',
      field: 'headlineClv',
      of: ({ headlineClv }) => headlineClv,
    },
    {
      label: 'Gain before the programme’s cost',
      unit: 'money',
      field: 'upliftTotal',
      of: (o) => o.upliftTotal.gross,
    },
    {
      label: 'Margin multiple',
      unit: 'multiple',
      field: 'multiple',
      of: ({ multiple }) => multiple,
    },
    {
      label: 'Expected lifetime',
      unit: 'periods',
      field: 'expectedLifetime',
      of: (o) => o.expectedLifetime,
    },
    {
      label: 'Value over cost to win',
      unit: 'multiple',
      field: 'clvToCac',
      of: ({ clvToCac }) => clvToCac,
    },
    {
      label: 'Value within the horizon',
      unit: 'money',
      field: 'clvFinite',
      of: ({ clvFinite }) => clvFinite,
    },
    {
      label: 'Discounted lifetime, customers differ',
      unit: 'periods',
      field: 'del',
      of: ({ del }) => del,
    },
    {
      label: 'Error of one rate for all',
      unit: 'fraction',
      field: 'constantRBias',
      of: (o) => o.constantRBias,
    },
  ],
  figures: (output, input) => [survival(output, input), multiples(input), myth(input)],
  breakEvens({ breakEvenSpend, breakEvenRetention }, { retention }, f) {
    return [
      breakEvenSpend === null
        ? 'Nobody stays after the change, so no spending on it pays.'
        : `The programme may cost ${f.shown(breakEvenSpend, 'money')} a customer and period at most.`,
      breakEvenRetention === null
        ? 'No retention pays for this programme.'
        : `It pays once retention rises from ${f.shown(retention, 'fraction')} to ${f.shown(breakEvenRetention, 'fraction')}.`,
    ];
  },
  ledger: (_, { customers, margin, uplift }, { causalShare }) => [
    {
      label: 'Margin of customers kept, first period',
      annualValue: customers * margin * uplift,
      kind: 'cash',
      overlapGroup: 'retention',
      causalShare: causalShare ?? causalShareCeiling('raw', 1),
    },
  ],
  hands: ({ headlineClv }, { cac }) => ({
    customerValue: Math.max(0, Math.round((headlineClv + cac) * 100) / 100),
  }),
  caveat:
    'Retention is an outcome, not a dial. Much of the rise in a group’s retention is selection: those who were going to leave have left. An average value hides customers who cost more than they bring. Past margin is not future margin, and what it takes to raise retention is missing unless you enter it.',
  contested: [
    {
      claim: 'Keeping five per cent more customers raises profit by 25 to 95 per cent.',
      verdict:
        'The claim is about five points, not five per cent, of retention in a few lines of business, and it leaves out what the points cost. From 90 to 95, five points halve the loss of customers.',
      sources: ['reichheld-sasser-1990', 'sharp-loyalty-myths'],
    },
  ],
  sources: ['lifetime-value-example', 'sbg-python-readme'],
});
