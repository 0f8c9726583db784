import { defineCalculator } from '#calculators/definition.ts';
import { curve, methods, waves } from '#calculators/figures/survey-precision.ts';
import type { SurveyPrecisionInput } from '#models/survey-precision/input.ts';
import { surveyPrecision } from '#models/survey-precision/model.ts';
import type { SurveyPrecisionOutput } from '#models/survey-precision/output.ts';
import { surveyPrecisionCalculator as words } from '#words';

export default defineCalculator<SurveyPrecisionInput, SurveyPrecisionOutput>({
  id: 'survey-precision',
  title: words.title,
  model: surveyPrecision,
  keys: {
    mode: 'm',
    population: 'n',
    confidence: 'c',
    margin: 'e',
    proportion: 'p',
    sd: 'sd',
    shares: 's',
    designEffect: 'd',
    responseRate: 'r',
    wave1: 'a',
    wave2: 'b',
    threshold: 't',
    power: 'w',
  },
  open: ['wave1', 'wave2', 'population', 'margin', 'responseRate'],
  groups: [
    { label: words.groups.measure, inputs: ['mode', 'shares', 'proportion', 'sd'] },
    { label: words.groups.sure, inputs: ['confidence', 'power', 'designEffect'] },
    { label: words.groups.silent, inputs: ['threshold'] },
  ],
  headline({ waveChange, n, invitations }, _, f) {
    const { difference, low, high } = waveChange;
    const { fall, rise, noise, real, ask } = words.headline;
    const change = (difference < 0 ? fall : rise)(f.shown(Math.abs(difference), 'points'));
    return [
      ...(low <= 0 && high >= 0 ? noise : real)(change),
      ...ask(f.shown(invitations, 'count'), f.shown(n, 'count')),
    ];
  },
  result: { label: words.result, unit: 'count', field: 'n', of: ({ n }) => n },
  facts: [
    {
      label: words.facts.invitations,
      unit: 'count',
      field: 'invitations',
      of: ({ invitations }) => invitations,
    },
    {
      label: words.facts.estimate,
      unit: 'points',
      field: 'estimate',
      of: ({ estimate }) => estimate,
    },
    {
      label: words.facts.change,
      unit: 'points',
      field: 'waveChange',
      of: (o) => o.waveChange.difference,
    },
    {
      label: words.facts.noticeable,
      unit: 'points',
      field: 'waveChange',
      of: (o) => o.waveChange.minimumDetectableChange,
    },
    {
      label: words.facts.luck,
      unit: 'fraction',
      field: 'waveChange',
      of: (o) => o.waveChange.pValue,
    },
    {
      label: words.facts.flipPoint,
      unit: 'points',
      field: 'flipPoint',
      of: ({ flipPoint }) => flipPoint,
    },
  ],
  figures: (output, input, format) => [waves(input), curve(output, input, format), methods(output)],
  breakEvens({ waveChange, flipPoint }, { threshold }, f) {
    return [
      words.breakEvens.noticeable(f.shown(waveChange.minimumDetectableChange, 'points')),
      flipPoint === null
        ? words.breakEvens.noFlip
        : words.breakEvens.flip(f.shown(flipPoint, 'points'), f.shown(threshold, 'points')),
    ];
  },
  ledger: words.ledger,
  hands: (_, { wave1 }) => ({ answers: wave1 }),
  caveat: words.caveat,
  words,
});
