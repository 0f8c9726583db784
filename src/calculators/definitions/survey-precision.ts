import { defineCalculator } from '#calculators/definition.ts';
import type { Figure } from '#calculators/figure.ts';
import { say } from '#languages/sentence.ts';
import { adjustedWald, scoreOfCounts } from '#models/kernel/net-promoter.ts';
import { criticalValue } from '#models/kernel/normal.ts';
import type { SurveyPrecisionInput } from '#models/survey-precision/input.ts';
import { surveyPrecision } from '#models/survey-precision/model.ts';
import { type SurveyPrecisionOutput, varianceOf } from '#models/survey-precision/output.ts';
import { marginReached } from '#models/survey-precision/sample.ts';

export default defineCalculator<SurveyPrecisionInput, SurveyPrecisionOutput>({
  id: 'survey-precision',
  title: 'Survey precision',
  purpose: 'Says how many answers are needed, and what a change of score can and cannot prove.',
  question: 'Is this change in the score real?',
  aliases: [
    'sample size calculator',
    'margin of error',
    'significance',
    'nps confidence interval',
    'response rate',
  ],
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
    { label: 'What you measure', inputs: ['mode', 'shares', 'proportion', 'sd'] },
    { label: 'How sure', inputs: ['confidence', 'power', 'designEffect'] },
    { label: 'Those who did not answer', inputs: ['threshold'] },
  ],
  headline({ waveChange, n, invitations }, _, f) {
    const { difference, low, high } = waveChange;
    const change = `${difference < 0 ? 'fall' : 'rise'} of ${f.shown(Math.abs(difference), 'points')}`;
    const start =
      low <= 0 && high >= 0
        ? say`A ${change} cannot be told from noise; `
        : say`A ${change} is more than noise; `;
    const needed = f.shown(n, 'count');
    return [
      ...start,
      ...say`for the precision you want, ask ${f.shown(invitations, 'count')} people to get ${needed} answers.`,
    ];
  },
  result: { label: 'Answers needed', unit: 'count', field: 'n', of: ({ n }) => n },
  facts: [
    {
      label: 'Invitations',
      unit: 'count',
      field: 'invitations',
      of: ({ invitations }) => invitations,
    },
    {
      label: 'Score of the first survey',
      unit: 'points',
      field: 'estimate',
      of: ({ estimate }) => estimate,
    },
    {
      label: 'Change between the surveys',
      unit: 'points',
      field: 'waveChange',
      of: (o) => o.waveChange.difference,
    },
    {
      label: 'Least change you would notice',
      unit: 'points',
      field: 'waveChange',
      of: (o) => o.waveChange.minimumDetectableChange,
    },
    {
      label: 'Chance of such a change by luck',
      unit: 'fraction',
      field: 'waveChange',
      of: (o) => o.waveChange.pValue,
    },
    {
      label: 'How far the silent would have to differ',
      unit: 'points',
      field: 'flipPoint',
      of: ({ flipPoint }) => flipPoint,
    },
  ],
  figures: (output, input) => [waves(output, input), curve(output, input), methods(output)],
  breakEvens({ waveChange, flipPoint }, { threshold }, f) {
    return [
      `With surveys of this size a change has to reach ${f.shown(waveChange.minimumDetectableChange, 'points')} to be noticed.`,
      flipPoint === null
        ? 'No score of those who did not answer could turn the first result.'
        : `If those who did not answer differ by ${f.shown(flipPoint, 'points')}, everybody’s score is ${f.shown(threshold, 'points')}.`,
    ];
  },
  ledger: 'Precision is not money. Use it to judge the other results.',
  hands: (_, { wave1 }) => ({ answers: wave1 }),
  caveat:
    'The margin of error covers chance in sampling and nothing else: not who cannot be reached, who does not answer, how it was asked, or who was asked to give a ten. Look at twenty figures and one will seem to have changed. A bonus on the score changes the score.',
  contested: [],
  sources: ['krejcie-morgan-1970', 'measuringu-nps-intervals'],
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
    title: 'The two surveys',
    point: 'The score of each survey with the range that chance allows.',
    rowsAre: 'Survey',
    columns: [
      { label: 'Score', unit: 'points' },
      { label: 'Lowest', unit: 'points' },
      { label: 'Highest', unit: 'points' },
    ],
    rows: [row('first', wave1), row('second', wave2)],
  };
}

function curve({ n }: SurveyPrecisionOutput, input: SurveyPrecisionInput): Figure {
  const plan = { ...input, variance: varianceOf(input) };
  const shares = [0.25, 0.5, 1, 2, 4];
  const sizes = shares.map((share) => Math.max(1, Math.round(n * share)));
  const possible = sizes.filter((size) => input.population === null || size <= input.population);
  return {
    kind: 'lines',
    title: 'What more answers buy',
    point: 'Four times the answers halve the margin.',
    rowsAre: 'Answers',
    columns: [{ label: 'Margin, either way', unit: input.mode === 'mean' ? 'multiple' : 'points' }],
    rows: possible.map((size) => ({ label: String(size), values: [marginReached(plan, size)] })),
    here: possible.indexOf(n),
  };
}

function methods({ wald, adjustedWald: adjusted, wilson }: SurveyPrecisionOutput): Figure {
  return {
    kind: 'table',
    title: 'The first survey by three methods',
    point:
      'The adjusted interval of the score does best in trials; the last is for promoters alone.',
    rowsAre: 'Method',
    columns: [
      { label: 'Lowest', unit: 'points' },
      { label: 'Highest', unit: 'points' },
    ],
    rows: [
      { label: 'adjusted, score', values: [adjusted.low, adjusted.high] },
      { label: 'plain, score', values: [wald.low, wald.high] },
      { label: 'Wilson, share of promoters', values: [wilson.low, wilson.high] },
    ],
  };
}
