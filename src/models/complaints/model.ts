import { defineModel } from '#models/define.ts';
import { type ComplaintsInput, fields, rules } from './input.ts';
import { stepsOf, warningsOf } from './notes.ts';
import { type ComplaintsOutput, outputOf } from './output.ts';

/**
 * Meaning: how many customers silent and badly handled complaints lose, what each of three levers would
 * save, and whether a disliked fee earns more than it drives away.
 *
 * Example: of 100,000 customers a quarter has a problem and 30 % of those complain; 17,295 are lost,
 * 14,175 of them in silence.
 *
 * Equation: lost = Σ branch·max(0, r₀ − r); branches N·p·(1 − c) and N·p·c·share; at risk = lost·V.
 *
 * Reference: the branch tree of complaint studies (TARP); de Matos, Henrique & Rossi, Journal of
 * Service Research 10 (2007), on why a gain from recovery is not counted.
 */
export const complaints = defineModel<ComplaintsInput, ComplaintsOutput>({
  id: 'complaints',
  version: 1,
  fields,
  rules,
  compute: (input) => {
    const value = outputOf(input);
    return { value, warnings: warningsOf(input, value), steps: stepsOf(input, value) };
  },
});
