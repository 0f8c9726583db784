import { defineModel } from '#models/define.ts';
import { fields, type LifetimeValueInput, rules } from './input.ts';
import { stepsOf, warningsOf } from './notes.ts';
import { type LifetimeValueOutput, outputOf } from './output.ts';

/**
 * Meaning: what a change in retention is worth per customer and in total, with one retention rate for
 * all and with customers who differ.
 *
 * Example: a margin of 120 a year, 80 % retention, 10 % discount and 150 to win a customer make a
 * lifetime value of 170 (first margin after a year) or 290 (first margin at once).
 *
 * Equation: CLV = m·r/(1 + i − r(1 + g)) − CAC; gain = (m − programme)·k(r′) − m·k(r), k(r) = r/(1 + i − r).
 *
 * Reference: Gupta & Lehmann (2003); Fader & Hardie (2007, 2010).
 */
export const lifetimeValueModel = defineModel<LifetimeValueInput, LifetimeValueOutput>({
  id: 'lifetime-value',
  version: 1,
  fields,
  rules,
  compute: (input) => {
    const value = outputOf(input);
    return { value, warnings: warningsOf(input, value), steps: stepsOf(input, value) };
  },
});
