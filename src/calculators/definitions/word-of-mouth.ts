import { defineCalculator } from '#calculators/definition.ts';
import { moves, parts, score } from '#calculators/figures/word-of-mouth.ts';
import type { Groups } from '#models/answer-counts.ts';
import type { WordOfMouthInput } from '#models/word-of-mouth/input.ts';
import { wordOfMouth } from '#models/word-of-mouth/model.ts';
import type { WordOfMouthOutput } from '#models/word-of-mouth/output.ts';
import { wordOfMouthCalculator as words } from '#words';

export default defineCalculator<WordOfMouthInput, WordOfMouthOutput>({
  id: 'word-of-mouth',
  title: words.title,
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
      label: words.groups.worth,
      inputs: ['margin', 'extraServeCost', 'retention', 'discountRate'],
    },
    {
      label: words.groups.saying,
      inputs: [
        'recommendations',
        'negativeComments',
        'conversion',
        'type1Share',
        'lostPerNegative',
        'cac',
      ],
    },
    { label: words.groups.survey, inputs: ['surveyCounts'] },
  ],
  headline({ deltaValue, valuePerNpsPoint }, _, f) {
    const move = words.headline.move(f.shown(deltaValue, 'money'));
    return valuePerNpsPoint === null
      ? [...move, words.headline.noPrice]
      : [...move, ...words.headline.point(f.shown(valuePerNpsPoint, 'money'))];
  },
  result: {
    label: words.result,
    unit: 'money',
    field: 'deltaValue',
    of: ({ deltaValue }) => deltaValue,
  },
  facts: [
    {
      label: words.facts.valuePerNpsPoint,
      unit: 'money',
      field: 'valuePerNpsPoint',
      of: (o) => o.valuePerNpsPoint,
    },
    { label: words.facts.nps, unit: 'points', field: 'nps', of: ({ nps }) => nps },
    {
      label: words.facts.lowest,
      unit: 'points',
      field: 'npsInterval',
      of: (o) => o.npsInterval?.low ?? null,
    },
    {
      label: words.facts.highest,
      unit: 'points',
      field: 'npsInterval',
      of: (o) => o.npsInterval?.high ?? null,
    },
    {
      label: words.facts.valuePerRecommendation,
      unit: 'money',
      field: 'valuePerRecommendation',
      of: (o) => o.valuePerRecommendation,
    },
    {
      label: words.facts.Vbar,
      unit: 'money',
      field: 'Vbar',
      of: ({ Vbar }) => Vbar,
    },
    {
      label: words.facts.womShareOfDelta,
      unit: 'fraction',
      field: 'womShareOfDelta',
      of: (o) => o.womShareOfDelta,
    },
    {
      label: words.facts.chainMultiplier,
      unit: 'multiple',
      field: 'chainMultiplier',
      of: (o) => o.chainMultiplier,
    },
  ],
  figures: (output, input, format) => [
    parts(output),
    moves(input),
    ...score(output, input, format),
  ],
  breakEvens({ deltaValue, womShareOfDelta }, { causalShare, customers }, f) {
    const each = f.shown(deltaValue / customers, 'money');
    return [
      words.breakEvens.cost(f.shown(deltaValue, 'money'), each),
      womShareOfDelta === null
        ? words.breakEvens.nothing
        : words.breakEvens.remains(f.shown(1 - womShareOfDelta, 'fraction')),
      words.breakEvens.assumes(f.shown(causalShare, 'fraction')),
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
        label: words.ledger.own,
        annualValue: moved(own),
        overlapGroup: 'retention',
      },
      {
        ...line,
        label: words.ledger.words,
        annualValue: moved(w),
        overlapGroup: 'acquisition',
      },
    ];
  },
  takes: {
    causalShare: (causalShare) => ({ causalShare }),
    answers: (surveyCounts) => ({ surveyCounts }),
  },
  caveat: words.caveat,
  words,
});
