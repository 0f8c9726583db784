import { intervals } from '#calculators/draw/intervals.ts';
import { lines } from '#calculators/draw/lines.ts';
import type { Figure } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { adjustedWald, scoreOfCounts } from '#models/kernel/net-promoter.ts';
import { criticalValue } from '#models/kernel/normal.ts';
import type { SurveyPrecisionInput } from '#models/survey-precision/input.ts';
import { type SurveyPrecisionOutput, varianceOf } from '#models/survey-precision/output.ts';
import { marginReached } from '#models/survey-precision/sample.ts';
import { surveyPrecisionCalculator as words } from '#words';

/** The scores of both surveys with what chance allows. */
export function waves({ wave1, wave2, confidence }: SurveyPrecisionInput): Figure {
  const z = criticalValue(confidence);
  const row = (label: string, wave: typeof wave1) => {
    const { low, high } = adjustedWald(wave, z);
    return { label, values: [scoreOfCounts(wave).nps, low, high] };
  };
  return {
    draw: intervals,
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

/** The margin that each number of answers reaches. */
export function curve(
  { n }: SurveyPrecisionOutput,
  input: SurveyPrecisionInput,
  { plain }: Format,
): Figure {
  const plan = { ...input, variance: varianceOf(input) };
  const shares = [0.25, 0.5, 1, 2, 4];
  const sizes = shares.map((share) => Math.max(1, Math.round(n * share)));
  const possible = sizes.filter((size) => input.population === null || size <= input.population);
  return {
    draw: lines,
    title: words.curve.title,
    point: words.curve.point,
    rowsAre: words.curve.rowsAre,
    columns: [{ label: words.curve.value, unit: input.mode === 'mean' ? 'multiple' : 'points' }],
    rows: possible.map((size) => ({ label: plain(size), values: [marginReached(plan, size)] })),
    here: possible.indexOf(n),
  };
}

/** One survey by three methods. */
export function methods({ wald, adjustedWald: adjusted, wilson }: SurveyPrecisionOutput): Figure {
  return {
    draw: null,
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
      {
        label: words.methods.wilson,
        values: [wilson.low, wilson.high],
        units: ['fraction', 'fraction'],
      },
    ],
  };
}
