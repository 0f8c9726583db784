import { z } from 'zod';
import { entryFields, soundLifecycle } from './entry.ts';
import { entryReference, type ReferenceTo } from './reference.ts';
import { plainText, sentences } from './text.ts';
import { series } from './vocabularies/series.ts';
import { oneOf } from './vocabulary.ts';

/** A guideline: one principle, how to follow it, and the first step. */
export const guidelineSchema = (reference: ReferenceTo) =>
  z
    .strictObject({
      ...entryFields(reference),
      principle: plainText(
        [20, 180],
        'The principle in one sentence. Set large at the top of the page.',
      ),
      series: oneOf(series, 'The list it comes from, if its source numbers its advice.').optional(),
      number: z.int().min(1).max(99).optional().meta({
        description: 'Its number in that list.',
      }),
      do: sentences(
        [2, 6],
        [10, 200],
        'Two to six things to do, each one sentence that starts with a verb.',
      ),
      avoid: sentences([1, 5], [10, 200], 'One to five things not to do.'),
      firstStep: plainText(
        [20, 320],
        'The one thing to do this week, concrete enough to start without asking how.',
      ),
      effort: z.int().min(5).max(2400).meta({
        description: 'Minutes the first step takes.',
      }),
      testQuestion: plainText([10, 160], 'A question that tells whether you follow it.').refine(
        (text) => text.endsWith('?'),
        'a test question ends with a question mark',
      ),
      notWhen: plainText([20, 320], 'When this advice does not apply, in one or two sentences.'),
      backedBy: z
        .array(entryReference(['stories', 'studies']))
        .default([])
        .meta({
          description: 'Stories and studies that support it, as stories/id or studies/id.',
          'x-hint': 'Stories and studies that support it.',
        }),
    })
    .check(soundLifecycle)
    .check(({ value, issues }) => {
      if ((value.series === undefined) !== (value.number === undefined))
        issues.push({
          code: 'custom',
          input: value,
          path: ['number'],
          message: 'series and number go together: give both or neither',
        });
    });
