import { z } from 'zod';
import { entryFields, soundLifecycle } from './entry.ts';
import { pathStep } from './path-step.ts';
import type { ReferenceTo } from './reference.ts';
import { plainText } from './text.ts';
import { phaseIds } from './vocabularies/phases.ts';

/** An induction path: what somebody new reads, does and thinks about, in order, over their first three months. */
export const pathSchema = (reference: ReferenceTo) => {
  const { title, summary, aliases, topics, roles, sources, ...others } = entryFields(reference);
  const { publishedOn, reviewedOn, reviewEvery, owner, status, archived } = others;
  return z
    .strictObject({
      title,
      summary,
      aliases,
      topics,
      roles,
      number: z.int().min(1).max(99).meta({ description: 'Its place in the list of paths.' }),
      outcome: plainText(
        [20, 180],
        'What the reader is able to do at the end, in one sentence. Set large on the page.',
      ),
      after: reference('paths').optional().meta({
        description: 'Id of the path that comes before this one. A dated plan begins with it.',
      }),
      steps: z
        .array(pathStep(reference))
        .min(4, 'give at least four steps')
        .max(20, 'give at most 20 steps: make two paths of more')
        .meta({ description: 'The steps in their order, those of the first day first.' }),
      sources,
      publishedOn,
      reviewedOn,
      reviewEvery,
      owner,
      status,
      archived,
    })
    .check(soundLifecycle)
    .check(({ value: { steps }, issues }) => {
      const report = (index: number, field: string, message: string) =>
        issues.push({
          code: 'custom',
          input: steps[index],
          path: ['steps', index, field],
          message,
        });
      const seen = new Set<string>();
      for (const [index, step] of steps.entries()) {
        const before = steps[index - 1];
        if (before && phaseIds.indexOf(before.phase) > phaseIds.indexOf(step.phase))
          report(index, 'phase', `${step.phase} stands after ${before.phase}: put it before`);
        const name = nameOf(step);
        if (seen.has(name)) report(index, 'phase', `"${name}" is a step of this path already`);
        seen.add(name);
      }
      if (!steps.some(({ can }) => can))
        report(0, 'can', 'say of at least one step what the reader can do afterwards');
    });
};

/** What tells a step from the others of its path. */
const nameOf = ({ entry, quiz, calculator, id }: z.output<ReturnType<typeof pathStep>>): string =>
  entry ? `${entry.collection}/${entry.id}` : (quiz?.id ?? calculator ?? id ?? '');
