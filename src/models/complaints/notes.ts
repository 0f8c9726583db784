import { caution, info, type Step, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import type { ComplaintsInput } from './input.ts';
import type { ComplaintsOutput } from './output.ts';

export function warningsOf(input: ComplaintsInput, output: ComplaintsOutput): Warning[] {
  const { repurchase, baselineRepurchase } = input;
  const paradox = Object.values(repurchase).some((rate) => rate > baselineRepurchase);
  return warningsWhere([
    [paradox, caution('recoveryParadox', 'repurchase')],
    [output.roi === null, info('noExtraCost', 'roi')],
    [output.breakEvenExtraChurn === null, info('worthlessCustomers', 'breakEvenExtraChurn')],
    [output.customersSaved < 0, caution('moreLost', 'customersSaved')],
    [output.netFeeProfit < 0, caution('badProfit', 'netFeeProfit')],
  ]);
}

export function stepsOf(input: ComplaintsInput, output: ComplaintsOutput): Step[] {
  const { customers, problemRate, complaintRate, baselineRepurchase, repurchase } = input;
  const { fee, marginOnFee, clv, payers, extraChurn, valuePerCustomer } = input;
  const { lostByBranch, lostTotal, lostTotalAfter, jointValue } = output;
  const extraCost = output.recoveryCost.after - output.recoveryCost.before;
  return [
    working(
      'lostInSilence',
      'count',
      lostByBranch.silent,
      'customers × problemRate × (1 − complaintRate) × (baselineRepurchase − silent)',
      { customers, problemRate, complaintRate, baselineRepurchase, silent: repurchase.silent },
    ),
    working('lostInAll', 'count', lostTotal, 'silent + unresolved + resolved + quick', {
      ...lostByBranch,
    }),
    working('marketAtRisk', 'money', output.marketAtRisk, 'lostTotal × valuePerCustomer', {
      lostTotal,
      valuePerCustomer,
    }),
    working('customersSaved', 'count', output.customersSaved, 'lostTotal − lostTotalAfter', {
      lostTotal,
      lostTotalAfter,
    }),
    working('valueOfTheLevers', 'money', jointValue, 'customersSaved × valuePerCustomer', {
      customersSaved: output.customersSaved,
      valuePerCustomer,
    }),
    working(
      'returnOnExtraRecovery',
      'fraction',
      output.roi,
      '(jointValue − extraCost) ÷ extraCost',
      { jointValue, extraCost },
    ),
    working(
      'churnAtWhichTheFeeEarnsNothing',
      'points',
      output.breakEvenExtraChurn,
      'fee × marginOnFee ÷ clv',
      { fee, marginOnFee, clv },
    ),
    working(
      'profitOfTheFee',
      'money',
      output.netFeeProfit,
      'payers × (fee × marginOnFee − extraChurn × clv)',
      { payers, fee, marginOnFee, extraChurn, clv },
    ),
  ];
}
