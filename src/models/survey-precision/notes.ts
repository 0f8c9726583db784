import { scoreOfCounts } from '#models/kernel/net-promoter.ts';
import { criticalValue } from '#models/kernel/normal.ts';
import { caution, info, type Step, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import type { SurveyPrecisionInput } from './input.ts';
import { type SurveyPrecisionOutput, varianceOf } from './output.ts';

export function warningsOf(input: SurveyPrecisionInput, output: SurveyPrecisionOutput): Warning[] {
  const { population, confidence } = input;
  const within = output.waveChange.low <= 0 && output.waveChange.high >= 0;
  return warningsWhere([
    [
      output.achievedMargin === null,
      info('noVariance', 'achievedMargin', 'answers that never differ need no sample'),
    ],
    [
      output.flipPoint === null,
      info(
        'noFlip',
        'flipPoint',
        'no score of those who did not answer brings the result to the threshold',
      ),
    ],
    [
      population !== null && output.invitations > population,
      caution(
        'tooFewPeople',
        'invitations',
        `more invitations than people (${population}): accept a wider margin or raise the response rate`,
      ),
    ],
    [
      scoreOfCounts(input.wave1).standardError === 0,
      caution('oneSided', 'wald', 'all answers fall in one group; use the adjusted interval'),
    ],
    [
      within,
      info(
        'noise',
        'waveChange',
        `the change cannot be told from noise at ${100 * confidence} % confidence`,
      ),
    ],
  ]);
}

export function stepsOf(input: SurveyPrecisionInput, output: SurveyPrecisionOutput): Step[] {
  const { margin, designEffect, population, responseRate, confidence } = input;
  const { n0, n } = output;
  const z = criticalValue(confidence);
  const { difference, standardError } = output.waveChange;
  const variance = varianceOf(input);
  return [
    working('critical value', 'multiple', z, 'Φ⁻¹((1 + confidence) ÷ 2)', { confidence }),
    working(
      'answers from an endless population',
      'count',
      n0,
      'z² × variance ÷ margin² × designEffect',
      { z, variance, margin, designEffect },
    ),
    working(
      'answers needed',
      'count',
      n,
      population === null ? 'n0, rounded up' : 'n0 ÷ (1 + (n0 − 1) ÷ population), rounded up',
      { n0, population },
    ),
    working('invitations', 'count', output.invitations, 'n ÷ responseRate, rounded up', {
      n,
      responseRate,
    }),
    working('score of wave 1', 'fraction', output.estimate, '(promoters − detractors) ÷ answers', {
      promoters: input.wave1.promoters,
      detractors: input.wave1.detractors,
      answers: input.wave1.promoters + input.wave1.passives + input.wave1.detractors,
    }),
    working(
      'change between the waves, in standard errors',
      'multiple',
      standardError === 0 ? null : difference / standardError,
      'difference ÷ standardError',
      { difference, standardError },
    ),
  ];
}
