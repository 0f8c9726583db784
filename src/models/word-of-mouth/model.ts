import { defineModel } from '#models/define.ts';
import { fields, rules, type WordOfMouthInput } from './input.ts';
import { stepsOf, warningsOf } from './notes.ts';
import { outputOf, type WordOfMouthOutput } from './output.ts';

/**
 * Meaning: what promoters, passives and detractors are worth with what they say to others, and what it
 * is worth to move some of them up.
 *
 * Example: a promoter who stays with 90 %, earns 140 a year and recommends three times a year is worth
 * 700.21, of which 70.21 is word of mouth, where the average customer is worth 420.06.
 *
 * Equation: F = V + w·k; k = r/(1 + i − r); w = recommendations·κ(τ·V̄ + (1 − τ)·CAC) − negatives·λ·V̄.
 *
 * Reference: Bain & Company's published working for Dell; Kumar, Petersen & Leone, Harvard Business
 * Review (October 2007), for referrals that would have come anyway.
 */
export const wordOfMouth = defineModel<WordOfMouthInput, WordOfMouthOutput>({
  id: 'word-of-mouth',
  version: 1,
  fields,
  rules,
  compute: (input) => {
    const value = outputOf(input);
    return { value, warnings: warningsOf(input, value), steps: stepsOf(input, value) };
  },
});
