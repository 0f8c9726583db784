import { defineCalculator } from '#calculators/definition.ts';
import { followed, points } from '#calculators/figures/break-evens.ts';
import { say } from '#languages/sentence.ts';
import type { ComplaintsInput } from '#models/complaints/input.ts';
import { complaints } from '#models/complaints/model.ts';
import type { ComplaintsOutput } from '#models/complaints/output.ts';
import { causalShareCeiling } from '#models/evidence-strength/ceiling.ts';

export default defineCalculator<ComplaintsInput, ComplaintsOutput>({
  id: 'complaints',
  title: 'Complaints and recovery',
  purpose:
    'Sizes the market at risk behind silent and badly handled complaints, and tests a disliked fee.',
  question: 'What do complaints we never hear cost us?',
  aliases: [
    'market at risk',
    'silent complaints',
    'service recovery value',
    'bad profits',
    'hidden fee',
  ],
  model: complaints,
  keys: {
    customers: 'n',
    problemRate: 'p',
    complaintRate: 'c',
    split: 's',
    repurchase: 'r',
    baselineRepurchase: 'b',
    valuePerCustomer: 'vc',
    recoveryCost: 'k',
    newProblemRate: 'np',
    newComplaintRate: 'nc',
    newSplit: 'ns',
    fee: 'f',
    payers: 'fp',
    clv: 'fv',
    marginOnFee: 'fm',
    extraChurn: 'fx',
    simpleDrop: 'sd',
  },
  open: ['customers', 'problemRate', 'newProblemRate', 'complaintRate', 'newComplaintRate'],
  groups: [
    { label: 'How complaints end', inputs: ['split', 'newSplit', 'recoveryCost'] },
    { label: 'Who buys again', inputs: ['repurchase', 'baselineRepurchase', 'valuePerCustomer'] },
    { label: 'A disliked fee', inputs: ['fee', 'payers', 'clv', 'marginOnFee', 'extraChurn'] },
    { label: 'The simple view', inputs: ['simpleDrop'] },
  ],
  headline({ lostTotal, lostByBranch, jointValue }, _, f) {
    const silent = f.shown(lostTotal > 0 ? lostByBranch.silent / lostTotal : 0, 'fraction');
    const lost = f.shown(Math.round(lostTotal), 'count');
    const worth = f.shown(Math.abs(jointValue), 'money');
    const start = say`Problems lose ${lost} customers a year, ${silent} of them in silence; `;
    return jointValue < 0
      ? [...start, ...say`the three levers would lose another ${worth}.`]
      : [...start, ...say`the three levers together are worth ${worth}.`];
  },
  result: {
    label: 'Value of the three levers',
    unit: 'money',
    field: 'jointValue',
    of: ({ jointValue }) => jointValue,
  },
  facts: [
    {
      label: 'Market at risk',
      unit: 'money',
      field: 'marketAtRisk',
      of: ({ marketAtRisk }) => marketAtRisk,
    },
    {
      label: 'Customers saved',
      unit: 'count',
      field: 'customersSaved',
      of: ({ customersSaved }) => customersSaved,
    },
    {
      label: 'Cost of recovery now',
      unit: 'money',
      field: 'recoveryCost',
      of: ({ recoveryCost }) => recoveryCost.before,
    },
    {
      label: 'Cost of recovery then',
      unit: 'money',
      field: 'recoveryCost',
      of: ({ recoveryCost }) => recoveryCost.after,
    },
    { label: 'Return on the extra recovery', unit: 'fraction', field: 'roi', of: ({ roi }) => roi },
    {
      label: 'Profit of the fee',
      unit: 'money',
      field: 'netFeeProfit',
      of: ({ netFeeProfit }) => netFeeProfit,
    },
    {
      label: 'At risk in the simple view',
      unit: 'money',
      field: 'simple',
      of: ({ simple }) => simple.valueAtRisk,
    },
  ],
  figures: ({ lostByBranch, leverValues, jointValue }, input) => [
    {
      kind: 'bars',
      title: 'Where customers are lost',
      point: 'The last bar is what no complaints desk ever sees.',
      rowsAre: 'How the problem ended',
      columns: [{ label: 'Customers lost', unit: 'count' }],
      rows: [
        { label: 'solved quickly', values: [lostByBranch.quick] },
        { label: 'solved', values: [lostByBranch.resolved] },
        { label: 'complained, not solved', values: [lostByBranch.unresolved] },
        { label: 'never complained', values: [lostByBranch.silent] },
      ],
    },
    {
      kind: 'waterfall',
      title: 'What each lever is worth',
      point: 'Each lever’s mean share over all orders in which the three can be pulled.',
      rowsAre: 'Lever',
      columns: [{ label: 'Value', unit: 'money' }],
      rows: [
        { label: 'fewer problems', values: [leverValues.problemRate] },
        { label: 'easier to complain', values: [leverValues.complaintRate] },
        { label: 'better recovery', values: [leverValues.split] },
        { label: 'all three', values: [jointValue], total: true },
      ],
    },
    followed({
      title: 'What the fee leaves',
      point: 'The fee earns something only as long as few of its payers leave over it.',
      rowsAre: 'Points of payers who leave over it',
      value: input.extraChurn,
      most: 1,
      label: points,
      column: { label: 'Profit of the fee', unit: 'money' },
      result: (leaving) => input.payers * (input.fee * input.marginOnFee - leaving * input.clv),
    }),
  ],
  breakEvens({ breakEvenExtraChurn, netFeeProfit, jointValue, recoveryCost }, _, f) {
    const extra = recoveryCost.after - recoveryCost.before;
    return [
      extra > 0
        ? `The levers pay as long as they cost less than ${f.shown(jointValue - extra, 'money')} besides the extra recovery.`
        : 'Recovery costs no more than before, so the levers pay as long as they save anybody.',
      breakEvenExtraChurn === null
        ? 'Customers are worth nothing here, so the fee cannot drive value away.'
        : `The fee earns nothing once ${f.shown(breakEvenExtraChurn, 'points')} of its payers leave over it; now it ${netFeeProfit < 0 ? 'loses' : 'earns'} ${f.shown(Math.abs(netFeeProfit), 'money')}.`,
    ];
  },
  ledger({ jointValue, recoveryCost, netFeeProfit }, _, { causalShare }) {
    const line = {
      kind: 'cash',
      overlapGroup: 'retention',
      causalShare: causalShare ?? causalShareCeiling('raw', 1),
    } as const;
    const saved = jointValue - (recoveryCost.after - recoveryCost.before);
    return [
      { ...line, label: 'Customers saved by better handling, less its cost', annualValue: saved },
      ...(netFeeProfit < 0
        ? [{ ...line, label: 'Giving up the fee', annualValue: -netFeeProfit }]
        : []),
    ];
  },
  takes: { customerValue: (value) => ({ valuePerCustomer: value, clv: value }) },
  caveat:
    'The rates at which people buy again are decades-old survey figures from the United States that reached us second-hand: put your own in their place. Who complains depends on how bad it was. A customer who left after a problem may have left without it. A recovery that makes people buy more than before is not counted, because studies do not find it.',
  others: [
    {
      found:
        'Of 100 Americans 74 had a problem with some product or service in a year, against 66 in 2020 and 32 in 1976.',
      source: 'national-rage-2023',
    },
  ],
  contested: [
    {
      claim:
        'For one complaint there are twenty-six silent ones, and each tells nine or ten people.',
      verdict:
        'Such chains treat every hearer as a lost buyer. We show them only to say why we do not compute them: the tree above counts each customer once.',
      sources: ['complaint-handling-tools', 'tarp-repurchase'],
    },
    {
      claim:
        'Customers whose complaint was handled well are more loyal than those without a problem.',
      verdict:
        'A pooled analysis finds it for satisfaction, and not for buying again or for word of mouth.',
      sources: ['de-matos-2007'],
    },
  ],
  sources: ['tarp-repurchase', 'complaint-handling-tools', 'de-matos-2007', 'national-rage-2023'],
});
