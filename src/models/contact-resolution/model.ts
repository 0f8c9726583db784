import { defineModel } from '#models/define.ts';
import { type ContactResolutionInput, fields } from './input.ts';
import { stepsOf, warningsOf } from './notes.ts';
import { type ContactResolutionOutput, outputOf } from './output.ts';

/**
 * Meaning: what avoidable contacts cost, and what resolving more at the first contact and by
 * self-service saves.
 *
 * Example: 100,000 self-service attempts at 0.10, of which 9 % resolve the issue and 60 % of those would
 * have been contacts at 8.01, save 33,254 a year.
 *
 * Equation: N·c·(E₀ − E₁) + a·s·k·c − a·c_self − max(0, N·E₀ − a·s·k)·δ·c − programme, E as in `flowOf`.
 *
 * Reference: geometric re-contact with giving up; cost figures in the `assumptions` of the page.
 */
export const contactResolution = defineModel<ContactResolutionInput, ContactResolutionOutput>({
  id: 'contact-resolution',
  version: 1,
  fields,
  compute: (input) => {
    const value = outputOf(input);
    return { value, warnings: warningsOf(input, value), steps: stepsOf(input, value) };
  },
});
