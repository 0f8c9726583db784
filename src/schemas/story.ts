import { z } from 'zod';
import { entryFields, soundLifecycle } from './entry.ts';
import type { ReferenceTo } from './reference.ts';
import { plainText, reported } from './text.ts';
import { industries } from './vocabularies/industries.ts';
import { outcomeKinds } from './vocabularies/outcome-kinds.ts';
import { oneOf } from './vocabulary.ts';

const atMostTwentyFiveWords = (text: string) => text.split(/\s+/).length <= 25;

/** A case story: what one company did, what came of it, and what is not known. */
export const storySchema = (reference: ReferenceTo) =>
  z
    .strictObject({
      ...entryFields(reference),
      company: reported([2, 80], 'The company, as the source names it.'),
      industry: oneOf(industries, 'The company’s industry.'),
      region: reported([2, 80], 'Where it happened.'),
      period: reported([2, 80], 'When it happened.'),
      people: z
        .array(
          z.strictObject({
            name: plainText([2, 80], 'The name as the source gives it.'),
            role: plainText([2, 120], 'The role as the source gives it.'),
          }),
        )
        .default([])
        .meta({ description: 'The people the source names, with their role then.' }),
      lesson: plainText([20, 180], 'The lesson in one sentence. Set large at the top of the page.'),
      challenge: plainText([20, 220], 'What was wrong or wanted, in one sentence.'),
      action: plainText([20, 220], 'What the company did, in one sentence.'),
      outcome: z
        .strictObject({
          kind: oneOf(outcomeKinds, 'What is known of the outcome.'),
          text: plainText([20, 260], 'What came of it, in one sentence, and who says so.'),
        })
        .meta({ description: 'What came of it, and how much of that is known.' }),
      quotation: z
        .strictObject({
          text: plainText([10, 240], 'At most 25 words, exactly as the source has them.').refine(
            atMostTwentyFiveWords,
            'quote at most 25 words',
          ),
          speaker: plainText([2, 120], 'Who said or wrote it.'),
          source: reference('sources').meta({
            description: 'Id of the source it is quoted from.',
            'x-hint': 'The source it is quoted from.',
          }),
        })
        .optional()
        .meta({ description: 'One short quotation, with its speaker and source.' }),
      unknown: plainText([20, 320], 'What we do not know: what the source leaves out.'),
      tryIt: plainText([20, 320], 'One thing the reader can try this week.'),
      minutes: z.int().min(5).max(2400).meta({ description: 'Minutes that one thing takes.' }),
      notWhen: plainText([20, 320], 'When the lesson does not apply, in one or two sentences.'),
      illustrates: z
        .array(reference('guidelines'))
        .min(1, 'name at least one guideline that the story illustrates')
        .meta({
          description: 'Ids of the guidelines it illustrates: the file name without .mdx.',
          'x-hint': 'The guidelines it illustrates.',
        }),
    })
    .check(soundLifecycle);
