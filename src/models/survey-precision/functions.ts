import { countFields, noAnswers } from '#models/answer-counts.ts';
import { guarded } from '#models/define.ts';
import { type Field, fraction, group, number, orNull, whole } from '#models/fields.ts';
import { type AnswerCounts, adjustedWald, scoreOfCounts } from '#models/kernel/net-promoter.ts';
import { criticalValue } from '#models/kernel/normal.ts';
import { type Interval, wilson } from '#models/kernel/proportion-intervals.ts';
import { inconsistent } from '#models/outcome.ts';
import { krejcieMorgan, type Sample, type SamplePlan, sampleOf } from './sample.ts';
import { type WaveChange, waveChangeOf } from './waves.ts';

/** An open interval: certainty has no finite margin. */
const openShare: Field = fraction({ above: 0, below: 1 });
const positiveCount: Field = whole({ min: 1 });

interface Waves {
  wave1: AnswerCounts;
  wave2: AnswerCounts;
  confidence: number;
  power: number;
}

/** Single questions about samples and scores; everything is a fraction. */
export const functions = {
  krejcieMorgan: guarded(
    {
      population: positiveCount,
      chiSquare: number('multiple', { above: 0 }),
      margin: fraction({ above: 0 }),
      proportion: openShare,
    },
    krejcieMorgan,
  ),
  wilson: guarded<{ successes: number; n: number; confidence: number }, Interval>(
    { successes: whole({ min: 0 }), n: positiveCount, confidence: openShare },
    (args) => wilson(args.successes, args.n, args.confidence),
    ({ successes, n }) =>
      successes <= n ? [] : [inconsistent('successes', `successes must be at most n (${n})`)],
  ),
  nps: guarded(
    { ...countFields, confidence: openShare },
    ({ confidence, ...counts }: AnswerCounts & { confidence: number }) => {
      const score = scoreOfCounts(counts);
      return { ...score, marginOfError: criticalValue(confidence) * score.standardError };
    },
    (args) => noAnswers(args, 'promoters'),
  ),
  npsAdjustedWald: guarded(
    { ...countFields, confidence: openShare },
    ({ confidence, ...counts }: AnswerCounts & { confidence: number }) =>
      adjustedWald(counts, criticalValue(confidence)),
    (args) => noAnswers(args, 'promoters'),
  ),
  sampleSize: guarded<Omit<SamplePlan, 'variance'> & { proportion: number }, Sample>(
    {
      margin: fraction({ above: 0 }),
      proportion: fraction(),
      confidence: openShare,
      population: orNull(positiveCount),
      designEffect: number('multiple', { above: 0 }),
      responseRate: fraction({ above: 0 }),
    },
    ({ proportion, ...plan }) => sampleOf({ ...plan, variance: proportion * (1 - proportion) }),
  ),
  npsWaveChange: guarded<Waves, WaveChange>(
    {
      wave1: group(countFields),
      wave2: group(countFields),
      confidence: openShare,
      power: openShare,
    },
    (args) => waveChangeOf(args.wave1, args.wave2, args.confidence, args.power),
    ({ wave1, wave2 }) => [...noAnswers(wave1, 'wave1'), ...noAnswers(wave2, 'wave2')],
  ),
};
