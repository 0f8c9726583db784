import { z } from 'zod';
import { anyEntry, idPattern, type ReferenceTo } from './reference.ts';
import { plainText } from './text.ts';
import { calculators } from './vocabularies/calculators.ts';
import { phases } from './vocabularies/phases.ts';
import { oneOf } from './vocabulary.ts';

/** What a step can be, and which further fields it then must have. Those it need not have it must not have. */
const needs = {
  entry: [],
  quiz: [],
  calculator: ['minutes'],
  task: ['id', 'title', 'minutes'],
  reflection: ['id', 'title', 'minutes'],
} as const;

export type StepKind = keyof typeof needs;

const kinds = Object.keys(needs) as StepKind[];
const further = ['id', 'title', 'minutes'] as const;

/** One step of a path: something to read, to work out, to answer, to do or to think about. */
export const pathStep = (reference: ReferenceTo) =>
  z
    .strictObject({
      entry: anyEntry.optional().meta({
        description: 'An entry to read, as collection/id. Its minutes are worked out.',
      }),
      quiz: reference('quizzes').optional().meta({
        description: 'A quiz to take: its file name without .yaml. Its minutes are worked out.',
      }),
      calculator: oneOf(calculators, 'A calculator to try.').optional(),
      task: plainText([20, 320], 'Something to do, as an instruction.').optional(),
      reflection: plainText([20, 320], 'Something to think about or to talk over.').optional(),
      id: z
        .string()
        .regex(idPattern, 'lower-case words joined by hyphens')
        .max(40, 'too long: at most 40 characters')
        .optional()
        .meta({
          description:
            'Of a task or reflection: a short name that never changes. Readers’ ticks hang on it.',
        }),
      title: plainText([5, 70], 'Of a task or reflection: what it is, in a few words.').optional(),
      minutes: z.int().min(1).max(480).optional().meta({
        description: 'Of a task, reflection or calculator: minutes it takes.',
      }),
      phase: oneOf(phases, 'When it is done.'),
      look: plainText([10, 200], 'What to look out for, in one sentence.').optional(),
      can: plainText(
        [10, 110],
        'What the reader can do afterwards. Completes "Afterwards you can …".',
      ).optional(),
    })
    .check(({ value, issues }) => {
      const report = (path: string, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message });
      const [kind, second] = kinds.filter((one) => value[one] !== undefined);
      if (!kind || second) {
        report(second ?? 'entry', `a step is just one of these: ${kinds.join(', ')}`);
        return;
      }
      const needed: readonly string[] = needs[kind];
      for (const field of further) {
        const isGiven = value[field] !== undefined;
        if (needed.includes(field) && !isGiven) report(field, `a ${kind} needs ${field}`);
        if (!needed.includes(field) && isGiven)
          report(field, `of a step with ${kind} it is worked out: delete ${field}`);
      }
    });

export type PathStep = z.output<ReturnType<typeof pathStep>>;

/** What a sound step is. */
export const kindOfStep = (step: PathStep): StepKind =>
  kinds.find((kind) => step[kind] !== undefined) as StepKind;
