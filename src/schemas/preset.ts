import { z } from 'zod';
import type { ReferenceTo } from './reference.ts';
import { plainText } from './text.ts';
import { calculators } from './vocabularies/calculators.ts';
import { oneOf } from './vocabulary.ts';

const number = z.number();
const named = z.record(z.string(), z.union([number, z.string()]));

const setting = (reference: ReferenceTo) =>
  z.strictObject({
    input: z
      .string()
      .regex(/^[a-z][a-zA-Z0-9]*$/, 'the name of an input of the calculator, for example headcount')
      .meta({ description: 'Name of the input, as in the calculator’s files in assumptions/.' }),
    value: z.union([number, z.string(), z.null(), z.array(number), z.array(named), named]).meta({
      description: 'Its value. Shares are fractions: 0.05 is 5 per cent.',
    }),
    source: reference('sources')
      .optional()
      .meta({ description: 'Id of the source of the value. Leave out if it is illustrative.' }),
    illustrative: z.literal(true).optional().meta({
      description: 'true for a value that nobody measured. Leave out if there is a source.',
    }),
  });

/**
 * A situation for one calculator, to be shown in entries: the inputs that differ from its defaults, each with its
 * source or called illustrative. Inputs that are not named keep their default.
 */
export const presetSchema = (reference: ReferenceTo) =>
  z
    .strictObject({
      calculator: oneOf(calculators, 'Id of the calculator.'),
      label: plainText(
        [10, 80],
        'The situation in a few words, for example "A call centre of thirty". Stands above the answer.',
      ),
      inputs: z
        .array(setting(reference))
        .min(1, 'set at least one input; without any it is the calculator itself')
        .max(12, 'set at most twelve inputs')
        .meta({ description: 'The inputs it sets, each with its value and where that is from.' }),
      reviewedOn: z.coerce
        .date('write a date as year-month-day, for example 2026-03-31')
        .meta({ description: 'The day somebody last checked that it still holds.' }),
    })
    .check(({ value, issues }) => {
      const report = (index: number, message: string) =>
        issues.push({ code: 'custom', input: value, path: ['inputs', index, 'input'], message });
      const names = value.inputs.map(({ input }) => input);
      for (const [index, { input, source, illustrative }] of value.inputs.entries()) {
        if (Boolean(source) === Boolean(illustrative))
          report(index, 'give a source, or say illustrative: true; one of the two');
        if (names.indexOf(input) < index) report(index, `${input} is set twice: delete one`);
      }
    });
