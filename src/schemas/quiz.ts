import { z } from 'zod';
import { aliases, lifecycleFields, soundLifecycle } from './entry.ts';
import { anyEntry, idPattern, type ReferenceTo } from './reference.ts';
import { soundCitations } from './sound-citations.ts';
import { plainText } from './text.ts';

const option = z.strictObject({
  text: plainText([5, 180], 'What one might answer.'),
  right: z
    .literal(true)
    .optional()
    .meta({ description: 'true for the right answer. Leave out of the others.' }),
});

const question = z
  .strictObject({
    id: z
      .string()
      .regex(idPattern, 'lower-case words joined by hyphens')
      .max(40, 'too long: at most 40 characters')
      .meta({ description: 'A short name that never changes.' }),
    situation: plainText(
      [40, 400],
      'A situation at work: what a customer writes, what a colleague proposes. Made up, and shown as such.',
    ),
    ask: plainText([10, 140], 'The question.').refine(
      (text) => text.endsWith('?'),
      'a question ends with a question mark',
    ),
    options: z
      .array(option)
      .min(3, 'give at least three answers to choose from')
      .max(4, 'give at most four')
      .refine(
        (options) => options.filter(({ right }) => right).length === 1,
        'mark just one answer with right: true',
      )
      .meta({ description: 'Three or four answers, one of them right.' }),
    explanation: plainText(
      [60, 500],
      'Why that answer is right and the likeliest other one is not. Cite a source as [^its-id].',
    ),
    read: anyEntry.meta({ description: 'The entry to read again, as collection/id.' }),
  })
  .check(({ value: { explanation }, issues }) => {
    if (!/\[\^[a-z0-9-]+\]/.test(explanation))
      issues.push({
        code: 'custom',
        input: explanation,
        path: ['explanation'],
        message: 'cite the source it rests on, as [^its-id]',
      });
  });

/** A quiz: situations at work, what one might do, and why one answer is right. */
export const quizSchema = (reference: ReferenceTo) =>
  z
    .strictObject({
      title: plainText([3, 80], 'What it is about, in a few words.'),
      summary: plainText([40, 160], 'What it asks, in one sentence. Shown in lists and search.'),
      aliases,
      questions: z
        .array(question)
        .min(3, 'give at least three questions')
        .max(8, 'give at most eight questions')
        .refine(
          (questions) => new Set(questions.map(({ id }) => id)).size === questions.length,
          'two questions have the same id',
        )
        .meta({ description: 'Three to eight questions, each about a situation.' }),
      sources: z.array(reference('sources')).min(1, 'cite at least one source').meta({
        description:
          'Ids of the sources its explanations rest on. Their order gives the numbers of the notes.',
      }),
      ...lifecycleFields(),
    })
    .check(soundLifecycle)
    .check(soundCitations);

export type QuizData = z.output<ReturnType<typeof quizSchema>>;
