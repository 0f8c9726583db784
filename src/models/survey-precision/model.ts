import { defineModel } from '#models/define.ts';
import { fields, rules, type SurveyPrecisionInput } from './input.ts';
import { stepsOf, warningsOf } from './notes.ts';
import { outputOf, type SurveyPrecisionOutput } from './output.ts';

/**
 * Meaning: how many answers a survey needs, and what a score or its change can and cannot prove.
 *
 * Example: ±5 points of Net Promoter score at 95 % from 10,000 people with the shares 45/35/20 take 829
 * answers and, at 15 % response, 5,527 invitations.
 *
 * Equation: as in `sampleOf`, `adjustedWald` and `waveChangeOf`.
 *
 * Reference: Cochran (1977); Rocks (2016); Lewis & Sauro (2021).
 */
export const surveyPrecision = defineModel<SurveyPrecisionInput, SurveyPrecisionOutput>({
  id: 'survey-precision',
  version: 1,
  fields,
  rules,
  compute: (input) => {
    const value = outputOf(input);
    return { value, warnings: warningsOf(input, value), steps: stepsOf(input, value) };
  },
});
