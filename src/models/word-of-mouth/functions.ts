import { guarded } from '#models/define.ts';
import { type Field, fraction, number } from '#models/fields.ts';

const money: Field = number('money');
const count: Field = number('count', { min: 0 });
const countAboveZero: Field = number('count', { above: 0 });

interface Steps {
  newCustomers: number;
  referredShare: number;
  valuePerCustomer: number;
  positiveComments: number;
  commentsPerPromoter: number;
}

interface Referrals {
  averageValue: number;
  promoterMultiple: number;
  promoterPositiveReferrals: number;
  detractorMultiple: number;
  detractorNegativeReferrals: number;
  positivesPerNewCustomer: number;
  positivesNeutralisedPerNegative: number;
}

/** The published step-by-step workings, beside the model. Values are money per customer. */
export const functions = {
  wordOfMouthSteps: guarded<
    Steps,
    { referredValue: number; valuePerComment: number; promoterWordOfMouth: number }
  >(
    {
      newCustomers: count,
      referredShare: fraction(),
      valuePerCustomer: money,
      positiveComments: countAboveZero,
      commentsPerPromoter: count,
    },
    (args) => {
      const referredValue = args.newCustomers * args.referredShare * args.valuePerCustomer;
      const valuePerComment = referredValue / args.positiveComments;
      const promoterWordOfMouth = args.commentsPerPromoter * valuePerComment;
      return { referredValue, valuePerComment, promoterWordOfMouth };
    },
  ),
  valueGaps: guarded(
    { promoterValue: money, averageValue: money, detractorValue: money },
    (args: { promoterValue: number; averageValue: number; detractorValue: number }) => ({
      promoterMinusDetractor: args.promoterValue - args.detractorValue,
      averageMinusDetractor: args.averageValue - args.detractorValue,
    }),
  ),
  referralValue: guarded<
    Referrals,
    { promoterValue: number; detractorValue: number; conversionGain: number }
  >(
    {
      averageValue: money,
      promoterMultiple: number('multiple'),
      promoterPositiveReferrals: count,
      detractorMultiple: number('multiple'),
      detractorNegativeReferrals: count,
      positivesPerNewCustomer: countAboveZero,
      positivesNeutralisedPerNegative: count,
    },
    (args) => {
      const brought = args.promoterPositiveReferrals / args.positivesPerNewCustomer;
      const neutralised = args.detractorNegativeReferrals * args.positivesNeutralisedPerNegative;
      const kept = neutralised / args.positivesPerNewCustomer;
      const promoterValue = args.averageValue * (args.promoterMultiple + brought);
      const detractorValue = args.averageValue * (args.detractorMultiple - kept);
      return { promoterValue, detractorValue, conversionGain: promoterValue - detractorValue };
    },
  ),
};
