import { defineCalculator } from '#calculators/definition.ts';
import { waterfall } from '#calculators/draw/waterfall.ts';
import { followed, pointsIn } from '#calculators/figures/break-evens.ts';
import { lost } from '#calculators/figures/complaints.ts';
import type { ComplaintsInput } from '#models/complaints/input.ts';
import { complaints } from '#models/complaints/model.ts';
import type { ComplaintsOutput } from '#models/complaints/output.ts';
import { causalShareCeiling } from '#models/evidence-strength/ceiling.ts';
import { complaintsCalculator as words } from '#words';

export default defineCalculator<ComplaintsInput, ComplaintsOutput>({
  id: 'complaints',
  title: words.title,
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
    { label: words.groups.endings, inputs: ['split', 'newSplit', 'recoveryCost'] },
    {
      label: words.groups.buying,
      inputs: ['repurchase', 'baselineRepurchase', 'valuePerCustomer'],
    },
    { label: words.groups.fee, inputs: ['fee', 'payers', 'clv', 'marginOnFee', 'extraChurn'] },
    { label: words.groups.simple, inputs: ['simpleDrop'] },
  ],
  headline({ lostTotal, lostByBranch, jointValue }, _, f) {
    const silent = f.shown(lostTotal > 0 ? lostByBranch.silent / lostTotal : 0, 'fraction');
    const lost = f.shown(Math.round(lostTotal), 'count');
    const worth = f.shown(Math.abs(jointValue), 'money');
    const { problems, wouldLose, areWorth } = words.headline;
    return [...problems(lost, silent), ...(jointValue < 0 ? wouldLose : areWorth)(worth)];
  },
  result: {
    label: words.result,
    unit: 'money',
    field: 'jointValue',
    of: ({ jointValue }) => jointValue,
  },
  facts: [
    {
      label: words.facts.marketAtRisk,
      unit: 'money',
      field: 'marketAtRisk',
      of: ({ marketAtRisk }) => marketAtRisk,
    },
    {
      label: words.facts.customersSaved,
      unit: 'count',
      field: 'customersSaved',
      of: ({ customersSaved }) => customersSaved,
    },
    {
      label: words.facts.recoveryNow,
      unit: 'money',
      field: 'recoveryCost',
      of: ({ recoveryCost }) => recoveryCost.before,
    },
    {
      label: words.facts.recoveryThen,
      unit: 'money',
      field: 'recoveryCost',
      of: ({ recoveryCost }) => recoveryCost.after,
    },
    { label: words.facts.roi, unit: 'fraction', field: 'roi', of: ({ roi }) => roi },
    {
      label: words.facts.fee,
      unit: 'money',
      field: 'netFeeProfit',
      of: ({ netFeeProfit }) => netFeeProfit,
    },
    {
      label: words.facts.simple,
      unit: 'money',
      field: 'simple',
      of: ({ simple }) => simple.valueAtRisk,
    },
  ],
  figures: ({ lostByBranch, leverValues, jointValue }, input, format) => [
    lost(lostByBranch, input),
    {
      draw: waterfall,
      title: words.levers.title,
      point: words.levers.point,
      rowsAre: words.levers.rowsAre,
      columns: [{ label: words.levers.value, unit: 'money' }],
      rows: [
        { label: words.levers.problems, values: [leverValues.problemRate] },
        { label: words.levers.complaining, values: [leverValues.complaintRate] },
        { label: words.levers.recovery, values: [leverValues.split] },
        { label: words.levers.all, values: [jointValue], total: true },
      ],
    },
    followed({
      title: words.leaves.title,
      point: words.leaves.point,
      rowsAre: words.leaves.rowsAre,
      value: input.extraChurn,
      most: 1,
      label: pointsIn(format),
      column: { label: words.leaves.value, unit: 'money' },
      result: (leaving) => input.payers * (input.fee * input.marginOnFee - leaving * input.clv),
    }),
  ],
  breakEvens({ breakEvenExtraChurn, netFeeProfit, jointValue, recoveryCost }, _, f) {
    const extra = recoveryCost.after - recoveryCost.before;
    return [
      extra > 0
        ? words.breakEvens.leversPay(f.shown(jointValue - extra, 'money'))
        : words.breakEvens.noExtra,
      breakEvenExtraChurn === null
        ? words.breakEvens.worthless
        : (netFeeProfit < 0 ? words.breakEvens.feeLoses : words.breakEvens.feeEarns)(
            f.shown(breakEvenExtraChurn, 'points'),
            f.shown(Math.abs(netFeeProfit), 'money'),
          ),
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
      { ...line, label: words.ledger.saved, annualValue: saved },
      ...(netFeeProfit < 0
        ? [{ ...line, label: words.ledger.fee, annualValue: -netFeeProfit }]
        : []),
    ];
  },
  takes: { customerValue: (value) => ({ valuePerCustomer: value, clv: value }) },
  caveat: words.caveat,
  words,
});
