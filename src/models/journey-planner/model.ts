import { defineModel } from '#models/define.ts';
import { fields, type JourneyPlannerInput } from './input.ts';
import { stepsOf, warningsOf } from './notes.ts';
import { type JourneyPlannerOutput, outputOf } from './output.ts';

/**
 * Meaning: people, days and money that interviews for journey mapping take, and what they may miss.
 *
 * Example: two samples of 18 interviews by two interviewers take 45 calendar days and 24,187.50.
 *
 * Equation: working days = setup + lead + ⌈interviews/(people·per day)⌉ + ⌈interviews·analysis/(people·
 * hours)⌉ + reporting; calendar days = ⌈working·7/5⌉; discovery 1 − (1 − p)ⁿ.
 *
 * Reference: Hennink, Kaiser & Marconi, Qualitative Health Research 27 (2017) 591–608, on saturation;
 * Nielsen & Landauer (1993) on discovery.
 */
export const journeyPlanner = defineModel<JourneyPlannerInput, JourneyPlannerOutput>({
  id: 'journey-planner',
  version: 1,
  fields,
  compute: (input) => {
    const value = outputOf(input);
    return { value, warnings: warningsOf(input, value), steps: stepsOf(input, value) };
  },
});
