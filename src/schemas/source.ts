import { z } from 'zod';
import type { ReferenceTo } from './reference.ts';
import { NOT_REPORTED, plainText, reported } from './text.ts';
import { sourceKinds } from './vocabularies/source-kinds.ts';
import { oneOf } from './vocabulary.ts';

/** A source in the bibliography. First-hand unless it says which other source reports it. */
export const sourceSchema = (reference: ReferenceTo) =>
  z.strictObject({
    title: plainText([3, 200], 'The title as printed.'),
    author: reported([2, 120], 'Who wrote or said it.'),
    publisher: reported([2, 120], 'Where it was published.'),
    date: z
      .union([
        z
          .string()
          .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write "2012", "2012-12" or "2012-12-04", in quotes'),
        z.literal(NOT_REPORTED),
      ])
      .meta({
        description:
          'As exactly as known, in quotes: "2012", "2012-12", "2012-12-04" or "not reported".',
        'x-hint': 'As exactly as known: 2012, 2012-12, 2012-12-04 or not reported.',
      }),
    kind: oneOf(sourceKinds, 'What it is.'),
    address: z
      .url({
        protocol: /^https$/,
        hostname: z.regexes.domain,
        error: 'an address starts with https://',
      })
      .optional()
      .meta({ description: 'Its address on the web, if known. https only.' }),
    reportedIn: reference('sources').optional().meta({
      description:
        'Id of the source in which we read about it. Leave out if we read the thing itself.',
      'x-hint': 'The source in which we read about it. Leave out if we read the thing itself.',
    }),
    note: plainText(
      [10, 320],
      'Anything a reader should know about it, for example that it is cut off.',
    ).optional(),
  });
