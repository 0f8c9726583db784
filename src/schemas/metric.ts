import { z } from 'zod';
import { entryFields } from './entry.ts';
import { entryKinds } from './kinds.ts';
import { entryReference, type ReferenceTo } from './reference.ts';
import { soundCitations } from './sound-citations.ts';
import { plainText, sentences } from './text.ts';
import { calculators } from './vocabularies/calculators.ts';
import { metricGroups } from './vocabularies/metric-groups.ts';
import { oneOf } from './vocabulary.ts';

const cited = 'Cite a source as [^its-id].';

const words = (description: string) =>
  z
    .array(plainText([2, 60], 'One word or phrase.'))
    .max(12, 'give at most 12')
    .meta({
      description,
    });

/** A metric: what a number means, how it is worked out, what it hides and how people cheat it. */
export const metricSchema = (reference: ReferenceTo) => {
  const { aliases, topics, sources, publishedOn, reviewedOn, reviewEvery, owner } =
    entryFields(reference);
  return z
    .strictObject({
      title: plainText([3, 60], 'The name of the metric, written out, without its acronym.'),
      acronyms: z
        .array(
          z
            .string()
            .regex(
              /^(?=.*[A-Z].*[A-Z])[A-Za-z][A-Za-z0-9]{1,5}$/,
              'an acronym is two to six letters, for example NPS',
            )
            .meta({ description: 'One acronym, in its usual capitals.' }),
        )
        .max(4, 'give at most 4')
        .default([])
        .meta({
          description:
            'Its acronyms, the usual one first. Entries may use them without explaining them.',
        }),
      terms: words(
        'How entries write it, in lower case: the first such word or phrase in a text leads here. The title and the acronyms count by themselves.',
      ).default([]),
      aliases,
      summary: plainText(
        [40, 160],
        'What it tells, in one sentence of 40 to 160 characters. Shown wherever an entry uses the word, and in search.',
      ),
      group: oneOf(metricGroups, 'The group it is listed under.'),
      topics,
      definition: plainText([40, 700], `What exactly is counted, and over what. ${cited}`),
      formula: z
        .strictObject({
          equation: plainText([10, 200], 'The formula in words, for example "churn = lost ÷ had".'),
          parts: z
            .array(
              z.strictObject({
                name: plainText([1, 60], 'A part, named as in the formula.'),
                meaning: plainText([5, 240], 'What belongs to it and what does not.'),
              }),
            )
            .min(1, 'name at least one part')
            .max(8, 'name at most eight parts')
            .meta({ description: 'The parts of the formula and what each of them means.' }),
        })
        .meta({ description: 'How it is worked out: an equation in words, and its parts.' }),
      example: z
        .strictObject({
          given: plainText([20, 320], 'The made-up situation, with its numbers.'),
          working: sentences(
            [1, 5],
            [5, 160],
            'The sum in steps, for example "30 ÷ 1,000 = 0.03". A test works each out again.',
          ),
          result: plainText([10, 240], 'The answer in a sentence, with its unit.'),
        })
        .meta({ description: 'One worked example with made-up numbers. The page calls it so.' }),
      unit: plainText([1, 80], 'What it is measured in, for example "% of customers a year".'),
      collect: sentences([2, 6], [15, 300], `How to collect it, one step each. ${cited}`),
      hides: sentences(
        [1, 6],
        [15, 320],
        `What it does not show, one sentence or two each. ${cited}`,
      ),
      gamed: sentences([1, 5], [15, 300], `How people make it look better than it is. ${cited}`),
      contested: z
        .array(
          z.strictObject({
            claim: plainText([10, 160], 'The claim as people repeat it.'),
            known: plainText([40, 600], `What the sources can and cannot tell about it. ${cited}`),
          }),
        )
        .max(4, 'give at most four')
        .default([])
        .meta({ description: 'Claims about it that are disputed or of doubtful origin.' }),
      related: z
        .array(entryReference(['metrics', ...entryKinds]))
        .min(1, 'name at least one')
        .meta({
          description: 'Metrics and entries worth reading next, as collection/id.',
          'x-hint': 'Metrics and entries worth reading next.',
        }),
      calculators: z
        .array(oneOf(calculators, 'A calculator.'))
        .default([])
        .meta({ description: 'Calculators that work with it.' }),
      sources,
      publishedOn,
      reviewedOn,
      reviewEvery,
      owner,
    })
    .check(soundCitations);
};

export type MetricData = z.output<ReturnType<typeof metricSchema>>;
