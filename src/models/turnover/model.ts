import { defineModel } from '#models/define.ts';
import { fields, rules, type TurnoverInput } from './input.ts';
import { stepsOf, warningsOf } from './notes.ts';
import { outputOf, type TurnoverOutput } from './output.ts';

/**
 * Meaning: what leavers cost, how much of the floor is still learning, and what keeping people returns.
 *
 * Example: at 42,830 pay, 25 % on-cost, four weeks of training and twelve of ramp from half
 * productivity, one leaver costs 9,506.97.
 *
 * Equation: L = separation + vacancy·w·premium + recruiting + train·w + materials + ramp·w·(1 − p₀)/2,
 * w = pay(1 + onCost)/52; saving = headcount·Δτ·L·causalShare.
 *
 * Reference: the usual components (Boushey & Glynn 2012; Hinkin & Tracey 2000); Little's law for the
 * people in ramp.
 */
export const turnover = defineModel<TurnoverInput, TurnoverOutput>({
  id: 'turnover',
  version: 1,
  fields,
  rules,
  compute: (input) => {
    const value = outputOf(input);
    return { value, warnings: warningsOf(input, value), steps: stepsOf(input, value) };
  },
});
