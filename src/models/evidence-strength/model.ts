import { defineModel } from '#models/define.ts';
import { type EvidenceStrengthInput, fields, rules } from './input.ts';
import { stepsOf, warningsOf } from './notes.ts';
import { type EvidenceStrengthOutput, outputOf } from './output.ts';

/**
 * Meaning: how far managers' belief lies from what customers say, and how well a link between
 * experience and retention would stand up to an unseen cause.
 *
 * Example: 920 of 1,000 satisfied and 640 of 800 dissatisfied customers stayed: churn is 2.5 times as
 * likely among the dissatisfied, and its E-value is 4.44.
 *
 * Equation: `newcombe` for differences, `riskRatioOf` for the ratio, `eValue`, `nPerGroup`.
 *
 * Reference: Newcombe (1998); VanderWeele & Ding (2017); Allen et al., "Closing the Delivery Gap"
 * (Bain & Company, 2005).
 */
export const evidenceStrength = defineModel<EvidenceStrengthInput, EvidenceStrengthOutput>({
  id: 'evidence-strength',
  version: 1,
  fields,
  rules,
  compute: (input) => {
    const value = outputOf(input);
    return { value, warnings: warningsOf(input, value), steps: stepsOf(input, value) };
  },
});
