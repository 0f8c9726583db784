import { caution, info, type Step, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import type { ComplaintsInput } from './input.ts';
import type { ComplaintsOutput } from './output.ts';

export function warningsOf(input: ComplaintsInput, output: ComplaintsOutput): Warning[] {
  const { repurchase, baselineRepurchase } = input;
  const paradox = Object.values(repurchase).some((rate) => rate > baselineRepurchase);
  return warningsWhere([
    [
      paradox,
      caution(
        'recoveryParadox',
        'repurchase',
        'a branch buys more than customers without a problem; its gain is not counted, for studies do not find it in repurchase',
      ),
    ],
    [
      output.roi === null,
      info('noExtraCost', 'roi', 'handling complaints costs no more than before'),
    ],
    [
      output.breakEvenExtraChurn === null,
      info(
        'worthlessCustomers',
        'breakEvenExtraChurn',
        'customers are worth nothing, so losing them costs nothing',
      ),
    ],
    [
      output.customersSaved < 0,
      caution('moreLost', 'customersSaved', 'the levers together lose more customers than before'),
    ],
    [
      output.netFeeProfit < 0,
      caution('badProfit', 'netFeeProfit', 'the fee costs more in lost customers than it earns'),
    ],
  ]);
}

export function stepsOf(input: ComplaintsInput, output: ComplaintsOutput): Step[] {
  const { customers, problemRate, complaintRate, baselineRepurchase, repurchase } = input;
  const { fee, marginOnFee, clv, payers, extraChurn, valuePerCustomer } = input;
  const { lostByBranch, lostTotal, lostTotalAfter, jointValue } = output;
  const extraCost = output.recoveryCost.after - output.recoveryCost.before;
  return [
    working(
      'lost in silence',
      'count',
      lostByBranch.silent,
      'customers × problemRate × (1 − complaintRate) × (baselineRepurchase − silent)',
      { customers, problemRate, complaintRate, baselineRepurchase, silent: repurchase.silent },
    ),
    working('lost in all', 'count', lostTotal, 'silent + unresolved + resolved + quick', {
      ...lostByBranch,
    }),
    working('market at risk', 'money', output.marketAtRisk, 'lostTotal × valuePerCustomer', {
      lostTotal,
      valuePerCustomer,
    }),
    working('customers saved', 'count', output.customersSaved, 'lostTotal − lostTotalAfter', {
      lostTotal,
      lostTotalAfter,
    }),
    working('value of the levers', 'money', jointValue, 'customersSaved × valuePerCustomer', {
      customersSaved: output.customersSaved,
      valuePerCustomer,
    }),
    working(
      'return on extra recovery',
      'fraction',
      output.roi,
      '(jointValue − extraCost) ÷ extraCost',
      { jointValue, extraCost },
    ),
    working(
      'churn at which the fee earns nothing',
      'fraction',
      output.breakEvenExtraChurn,
      'fee × marginOnFee ÷ clv',
      { fee, marginOnFee, clv },
    ),
    working(
      'profit of the fee',
      'money',
      output.netFeeProfit,
      'payers × (fee × marginOnFee − extraChurn × clv)',
      { payers, fee, marginOnFee, extraChurn, clv },
    ),
  ];
}
