import { defineCalculator } from '#calculators/definition.ts';
import { say } from '#languages/sentence.ts';
import { type Groups, groupNames } from '#models/answer-counts.ts';
import type { WordOfMouthInput } from '#models/word-of-mouth/input.ts';
import { wordOfMouth } from '#models/word-of-mouth/model.ts';
import type { WordOfMouthOutput } from '#models/word-of-mouth/output.ts';

export default defineCalculator<WordOfMouthInput, WordOfMouthOutput>({
  id: 'word-of-mouth',
  title: 'Word of mouth and Net Promoter',
  purpose:
    'Values promoters, passives and detractors, and what it is worth to move some of them up.',
  question: 'What is a better Net Promoter score worth?',
  aliases: ['nps calculator', 'net promoter economics', 'value of a promoter', 'referral value'],
  model: wordOfMouth,
  keys: {
    customers: 'n',
    shares: 's',
    margin: 'm',
    extraServeCost: 'e',
    retention: 'r',
    discountRate: 'd',
    recommendations: 'p',
    negativeComments: 'q',
    conversion: 'k',
    type1Share: 't',
    lostPerNegative: 'l',
    cac: 'a',
    moveDetractorToPassive: 'x',
    movePassiveToPromoter: 'y',
    causalShare: 'c',
    surveyCounts: 'w',
  },
  open: ['customers', 'shares', 'moveDetractorToPassive', 'movePassiveToPromoter', 'causalShare'],
  groups: [
    {
      label: 'What each group is worth',
      inputs: ['margin', 'extraServeCost', 'retention', 'discountRate'],
    },
    {
      label: 'What they say',
      inputs: [
        'recommendations',
        'negativeComments',
        'conversion',
        'type1Share',
        'lostPerNegative',
        'cac',
      ],
    },
    { label: 'Your survey', inputs: ['surveyCounts'] },
  ],
  headline({ deltaValue, valuePerNpsPoint }, _, f) {
    const move = say`Moving these customers up is worth ${f.shown(deltaValue, 'money')} over their lifetimes`;
    return valuePerNpsPoint === null
      ? [...move, '; nobody moves, so a point has no price.']
      : [...move, ...say`, or ${f.shown(valuePerNpsPoint, 'money')} for each point of the score.`];
  },
  result: {
    label: 'Value of the move',
    unit: 'money',
    field: 'deltaValue',
    of: ({ deltaValue }) => deltaValue,
  },
  facts: [
    {
      label: 'Value of one point',
      unit: 'money',
      field: 'valuePerNpsPoint',
      of: (o) => o.valuePerNpsPoint,
    },
    { label: 'Net Promoter score', unit: 'points', field: 'nps', of: ({ nps }) => nps },
    {
      label: 'Lowest score the survey allows',
      unit: 'points',
      field: 'npsInterval',
      of: (o) => o.npsInterval?.low ?? null,
    },
    {
      label: 'Highest score the survey allows',
      unit: 'points',
      field: 'npsInterval',
      of: (o) => o.npsInterval?.high ?? null,
    },
    {
      label: 'Value of one recommendation',
      unit: 'money',
      field: 'valuePerRecommendation',
      of: (o) => o.valuePerRecommendation,
    },
    {
      label: 'Average customer, without word of mouth',
      unit: 'money',
      field: 'Vbar',
      of: ({ Vbar }) => Vbar,
    },
    {
      label: 'Part that rests on word of mouth',
      unit: 'fraction',
      field: 'womShareOfDelta',
      of: (o) => o.womShareOfDelta,
    },
    {
      label: 'Times more if newcomers recommend too (left out)',
      unit: 'multiple',
      field: 'chainMultiplier',
      of: (o) => o.chainMultiplier,
    },
  ],
  figures: ({ V, W, F }) => [
    {
      kind: 'stack',
      title: 'What a customer of each group is worth',
      point: 'Own purchases over a lifetime, and what the customer’s words add or take away.',
      rowsAre: 'Group',
      columns: [
        { label: 'Own purchases', unit: 'money' },
        { label: 'Word of mouth', unit: 'money' },
      ],
      rows: groupNames.map((name) => ({ label: `${name}s`, values: [V[name], W[name]] })),
    },
    {
      kind: 'bars',
      title: 'With word of mouth',
      point: 'The gaps between these bars are what a move is worth for one customer.',
      rowsAre: 'Group',
      columns: [{ label: 'Full value', unit: 'money' }],
      rows: groupNames.map((name) => ({ label: `${name}s`, values: [F[name]] })),
    },
  ],
  breakEvens({ deltaValue, womShareOfDelta }, { causalShare, customers }, f) {
    const each = f.shown(deltaValue / customers, 'money');
    return [
      `The move pays if it costs less than ${f.shown(deltaValue, 'money')}, which is ${each} for each of all customers.`,
      womShareOfDelta === null
        ? 'The move is worth nothing, so nothing rests on word of mouth.'
        : `If recommendations brought nobody, ${f.shown(1 - womShareOfDelta, 'fraction')} of it would remain.`,
      `All of it assumes that the change causes ${f.shown(causalShare, 'fraction')} of the difference between the groups.`,
    ];
  },
  ledger(
    { w },
    {
      customers,
      margin,
      extraServeCost: extra,
      moveDetractorToPassive: x,
      movePassiveToPromoter: y,
      causalShare,
    },
  ) {
    const moved = (of: Groups) =>
      customers * (x * (of.passive - of.detractor) + y * (of.promoter - of.passive));
    const own = {
      promoter: margin.promoter - extra.promoter,
      passive: margin.passive - extra.passive,
      detractor: margin.detractor - extra.detractor,
    };
    const line = { kind: 'cash', causalShare } as const;
    return [
      {
        ...line,
        label: 'Own purchases of customers moved up',
        annualValue: moved(own),
        overlapGroup: 'retention',
      },
      {
        ...line,
        label: 'Word of mouth of customers moved up',
        annualValue: moved(w),
        overlapGroup: 'acquisition',
      },
    ];
  },
  takes: {
    causalShare: (causalShare) => ({ causalShare }),
    answers: (surveyCounts) => ({ surveyCounts }),
  },
  caveat:
    'Promoters differ from detractors before any programme begins: in need, income, luck. Moving somebody’s answer does not move all that goes with it. What people say they would recommend is not what they do. Net Promoter, Net Promoter Score and NPS are registered trademarks of Bain & Company, Satmetrix Systems and Fred Reichheld.',
  contested: [
    {
      claim: 'The Net Promoter score is the one number that predicts growth.',
      verdict:
        'A study of the same kind of data did not find it better than satisfaction. A later one finds it of some use for short-term growth in sales, depending on who is asked.',
      sources: ['keiningham-2007', 'baehre-2021'],
    },
  ],
  sources: ['bain-dell-word-of-mouth', 'kumar-2007', 'satmetrix-exercise'],
});
