import { z } from 'zod';
import { entryFields, soundLifecycle } from './entry.ts';
import { entryReference, type ReferenceTo } from './reference.ts';
import { NOT_REPORTED, plainText, reported, sentences } from './text.ts';
import { studyMethods } from './vocabularies/study-methods.ts';
import { oneOf } from './vocabulary.ts';

const advice = entryReference(['guidelines', 'nudges']);

const finding = (reference: ReferenceTo) =>
  z.strictObject({
    statement: plainText([15, 240], 'What was found, in one sentence that can stand alone.'),
    value: z
      .union([z.number(), z.literal(NOT_REPORTED)])
      .meta({ description: 'The number, or "not reported" if the source gives none.' }),
    upTo: z
      .number()
      .optional()
      .meta({ description: 'The other end, when the source gives a range.' }),
    precision: z.enum(['exact', 'about', 'nearly', 'over', 'at-least']).default('exact').meta({
      description: 'How the source words the number: exact, about, nearly, over or at-least.',
    }),
    unit: reported([1, 60], 'What the number counts, for example "% of companies".'),
    source: reference('sources').meta({
      description: 'Id of the source that reports it.',
      'x-hint': 'The source that reports it.',
    }),
  });

/** A study: what was found, how, and how far to trust it. The grade is computed from these fields. */
export const studySchema = (reference: ReferenceTo) =>
  z
    .strictObject({
      ...entryFields(reference),
      publisher: reported([2, 120], 'Who published the study.'),
      year: z
        .union([z.int().min(1900).max(2100), z.literal(NOT_REPORTED)])
        .meta({ description: 'The year it was published, or "not reported".' }),
      method: oneOf(studyMethods, 'How the findings were obtained.'),
      sample: z
        .union([z.int().min(1), z.literal(NOT_REPORTED)])
        .meta({ description: 'How many people or companies were studied, or "not reported".' }),
      population: reported([2, 160], 'Who they were.'),
      region: reported([2, 120], 'Where they were.'),
      findings: z
        .array(finding(reference))
        .min(1, 'give at least one finding')
        .meta({ description: 'What was found: statement, value, unit and source, one each.' }),
      limits: sentences([1, 6], [15, 240], 'What the study cannot tell, one sentence each.'),
      implication: plainText(
        [20, 240],
        'What to do with it, in one sentence. Set large on the page.',
      ),
      contested: plainText(
        [20, 320],
        'If others dispute it or it is a much-repeated claim of doubtful origin: how.',
      ).optional(),
      supports: z.array(advice).default([]).meta({
        description: 'Guidelines and nudges it supports, as collection/id.',
        'x-hint': 'Guidelines and nudges it supports.',
      }),
      contradicts: z.array(advice).default([]).meta({
        description: 'Guidelines and nudges it speaks against, as collection/id.',
        'x-hint': 'Guidelines and nudges it speaks against.',
      }),
    })
    .check(soundLifecycle);

export type Study = z.output<ReturnType<typeof studySchema>>;
export type Finding = Study['findings'][number];
