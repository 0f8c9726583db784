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
    [output.achievedMargin === null, info('noVariance', 'achievedMargin')],
    [output.flipPoint === null, info('noFlip', 'flipPoint')],
    [
      population !== null && output.invitations > population,
      caution('tooFewPeople', 'invitations', { people: population ?? 0 }),
    ],
    [scoreOfCounts(input.wave1).standardError === 0, caution('oneSided', 'wald')],
    [within, info('noise', 'waveChange', { percent: 100 * confidence })],
  ]);
}

export function stepsOf(input: SurveyPrecisionInput, output: SurveyPrecisionOutput): Step[] {
  const { margin, designEffect, population, responseRate, confidence } = input;
  const { n0, n } = output;
  const z = criticalValue(confidence);
  const { difference, standardError } = output.waveChange;
  const variance = varianceOf(input);
  return [
    working('criticalValue', 'multiple', z, 'Φ⁻¹((1 + confidence) ÷ 2)', { confidence }),
    working(
      'answersFromAnEndlessPopulation',
      'count',
      n0,
      'z² × variance ÷ margin² × designEffect',
      { z, variance, margin, designEffect },
    ),
    working(
      'answersNeeded',
      'count',
      n,
      population === null ? 'n0, rounded up' : 'n0 ÷ (1 + (n0 − 1) ÷ population), rounded up',
      { n0, population },
    ),
    working('invitations', 'count', output.invitations, 'n ÷ responseRate, rounded up', {
      n,
      responseRate,
    }),
    working('scoreOfWave1', 'points', output.estimate, '(promoters − detractors) ÷ answers', {
      promoters: input.wave1.promoters,
      detractors: input.wave1.detractors,
      answers: input.wave1.promoters + input.wave1.passives + input.wave1.detractors,
    }),
    working(
      'changeBetweenTheWavesInStandardErrors',
      'multiple',
      standardError === 0 ? null : difference / standardError,
      'difference ÷ standardError',
      { difference, standardError },
    ),
  ];
}
