import { adjustedWald, answersIn, scoreOf, scoreOfCounts } from '#models/kernel/net-promoter.ts';
import { criticalValue } from '#models/kernel/normal.ts';
import { type Interval, wilson } from '#models/kernel/proportion-intervals.ts';
import type { SurveyPrecisionInput } from './input.ts';
import { marginReached, type Sample, sampleOf } from './sample.ts';
import { type WaveChange, waveChangeOf } from './waves.ts';

export interface SurveyPrecisionOutput extends Sample {
  /** Margin that exactly n answers reach; null when no answers are needed. */
  achievedMargin: number | null;
  /** Score of wave 1, −1 to 1, with two intervals for it. */
  estimate: number;
  wald: Interval;
  adjustedWald: Interval;
  /** For the share of promoters in wave 1. */
  wilson: Interval;
  waveChange: WaveChange;
  /**
   * How far the score of those who did not answer must lie from wave 1 to bring everybody's to the
   * threshold; null where no possible score does it.
   */
  flipPoint: number | null;
}

export function outputOf(input: SurveyPrecisionInput): SurveyPrecisionOutput {
  const { confidence, wave1, wave2, power } = input;
  const plan = { ...input, variance: varianceOf(input) };
  const sample = sampleOf(plan);
  const { nps, standardError } = scoreOfCounts(wave1);
  const z = criticalValue(confidence);
  const adjusted = adjustedWald(wave1, z);
  return {
    ...sample,
    achievedMargin: marginReached(plan, sample.n),
    estimate: nps,
    wald: { low: nps - z * standardError, high: nps + z * standardError },
    adjustedWald: { low: adjusted.low, high: adjusted.high },
    wilson: wilson(wave1.promoters, answersIn(wave1), confidence),
    waveChange: waveChangeOf(wave1, wave2, confidence, power),
    flipPoint: flipPointOf(nps, input.threshold, input.responseRate),
  };
}

/** p(1 − p), sd², or P + D − (P − D)². */
export function varianceOf({ mode, proportion, sd, shares }: SurveyPrecisionInput): number {
  if (mode === 'proportion') return proportion * (1 - proportion);
  if (mode === 'mean') return sd * sd;
  return scoreOf(shares.promoter, shares.detractor).variance;
}

/** rate·estimate + (1 − rate)·silent = threshold, solved for silent − estimate. */
function flipPointOf(estimate: number, threshold: number, responseRate: number): number | null {
  if (responseRate === 1) return null;
  const shift = (threshold - estimate) / (1 - responseRate);
  return Math.abs(estimate + shift) > 1 ? null : Math.abs(shift);
}
