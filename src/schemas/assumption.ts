import { z } from 'zod';
import type { ReferenceTo } from './reference.ts';
import { plainText } from './text.ts';
import { calculators } from './vocabularies/calculators.ts';
import { oneOf } from './vocabulary.ts';

const named = z.record(z.string(), z.union([z.number(), z.string()]));

/**
 * The default of one input of a calculator, with its whole argument: what it means, how far it may be off, and where
 * it comes from. A default without a source says that it is illustrative.
 */
export const assumptionSchema = (reference: ReferenceTo) =>
  z
    .strictObject({
      calculator: oneOf(calculators, 'Id of the calculator it belongs to.'),
      input: z
        .string()
        .regex(/^[a-z][a-zA-Z0-9]*$/, 'the name of an input of the model, for example costAssisted')
        .meta({ description: 'Name of the input in the model of that calculator.' }),
      label: plainText([2, 60], 'What readers call it. Stands beside the field.'),
      help: plainText([10, 160], 'One or two sentences for somebody who has to find the number.'),
      unit: plainText(
        [1, 40],
        'What it counts, for example "weeks" or "money a year". In every language "money" becomes the currency, and "choice" stands for a choice.',
      ),
      value: z
        .union([z.number(), z.string(), z.null(), z.array(z.number()), z.array(named), named])
        .meta({
          description:
            'The default, which is also the likely value. Shares are fractions: 0.05 is 5 per cent. null where leaving it out has a meaning.',
        }),
      low: z.number().optional().meta({ description: 'The lowest value one might defend.' }),
      high: z.number().optional().meta({ description: 'The highest value one might defend.' }),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, 'three capital letters')
        .optional()
        .meta({
          description:
            'The currency in which the source gives an amount of money, for example USD. Where the playbook reckons in another one, the default is only a guess.',
        }),
      source: reference('sources')
        .optional()
        .meta({ description: 'Id of the source of the default. Leave out if it is illustrative.' }),
      illustrative: z.literal(true).optional().meta({
        description: 'true for a default that nobody measured. Leave out if there is a source.',
      }),
      date: z
        .string()
        .regex(/^\d{4}(-\d{2})?$/, 'write "2019" or "2019-06", in quotes')
        .optional()
        .meta({ description: 'The year or month the figure is of, if it ages.' }),
      reviewedOn: z.coerce
        .date('write a date as year-month-day, for example 2026-03-31')
        .meta({ description: 'The day somebody last checked that it still holds.' }),
      reviewEvery: z.int().min(1).max(60).optional().meta({
        description: 'Months until it must be checked again. Leave out for the usual period.',
      }),
    })
    .check(({ value, issues }) => {
      const report = (path: string, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message });
      const { low, high, value: likely } = value;
      if (Boolean(value.source) === Boolean(value.illustrative))
        report('source', 'give a source, or say illustrative: true; one of the two');
      if ((low === undefined) !== (high === undefined))
        report('low', 'give both ends of the range, low and high, or neither');
      if (low === undefined || high === undefined) return;
      if (typeof likely !== 'number' || likely < low || likely > high)
        report('low', 'the value is a number between low and high');
    });

export type Assumption = z.output<ReturnType<typeof assumptionSchema>>;
