import { defineCalculator } from '#calculators/definition.ts';
import type { Figure } from '#calculators/figure.ts';
import { adjustedWald, scoreOfCounts } from '#models/kernel/net-promoter.ts';
import { criticalValue } from '#models/kernel/normal.ts';
import type { SurveyPrecisionInput } from '#models/survey-precision/input.ts';
import { surveyPrecision } from '#models/survey-precision/model.ts';
import { type SurveyPrecisionOutput, varianceOf } from '#models/survey-precision/output.ts';
import { marginReached } from '#models/survey-precision/sample.ts';
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
  figures: (output, input) => [waves(output, input), curve(output, input), methods(output)],
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

function waves(
  _: SurveyPrecisionOutput,
  { wave1, wave2, confidence }: SurveyPrecisionInput,
): Figure {
  const z = criticalValue(confidence);
  const row = (label: string, wave: typeof wave1) => {
    const { low, high } = adjustedWald(wave, z);
    return { label, values: [scoreOfCounts(wave).nps, low, high] };
  };
  return {
    kind: 'intervals',
    title: words.waves.title,
    point: words.waves.point,
    rowsAre: words.waves.rowsAre,
    columns: [
      { label: words.waves.score, unit: 'points' },
      { label: words.waves.lowest, unit: 'points' },
      { label: words.waves.highest, unit: 'points' },
    ],
    rows: [row(words.waves.first, wave1), row(words.waves.second, wave2)],
  };
}

function curve({ n }: SurveyPrecisionOutput, input: SurveyPrecisionInput): Figure {
  const plan = { ...input, variance: varianceOf(input) };
  const shares = [0.25, 0.5, 1, 2, 4];
  const sizes = shares.map((share) => Math.max(1, Math.round(n * share)));
  const possible = sizes.filter((size) => input.population === null || size <= input.population);
  return {
    kind: 'lines',
    title: words.curve.title,
    point: words.curve.point,
    rowsAre: words.curve.rowsAre,
    columns: [{ label: words.curve.value, unit: input.mode === 'mean' ? 'multiple' : 'points' }],
    rows: possible.map((size) => ({ label: String(size), values: [marginReached(plan, size)] })),
    here: possible.indexOf(n),
  };
}

function methods({ wald, adjustedWald: adjusted, wilson }: SurveyPrecisionOutput): Figure {
  return {
    kind: 'table',
    title: words.methods.title,
    point: words.methods.point,
    rowsAre: words.methods.rowsAre,
    columns: [
      { label: words.waves.lowest, unit: 'points' },
      { label: words.waves.highest, unit: 'points' },
    ],
    rows: [
      { label: words.methods.adjusted, values: [adjusted.low, adjusted.high] },
      { label: words.methods.plain, values: [wald.low, wald.high] },
      { label: words.methods.wilson, values: [wilson.low, wilson.high] },
    ],
  };
}
