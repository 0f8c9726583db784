import { z } from 'zod';
import { aliases, lifecycleFields, soundLifecycle } from './entry.ts';
import { entryKinds } from './kinds.ts';
import { entryReference, type ReferenceTo } from './reference.ts';
import { plainText } from './text.ts';
import { calculators } from './vocabularies/calculators.ts';
import { roles } from './vocabularies/roles.ts';
import { oneOf } from './vocabulary.ts';

/** What a selection may hold besides entries and calculators. */
const anyPage = entryReference([...entryKinds, 'metrics', 'personas', 'paths', 'quizzes']);

const item = z
  .strictObject({
    page: anyPage.optional().meta({ description: 'What to read, as collection/id.' }),
    calculator: oneOf(calculators, 'Or a calculator to use.').optional(),
    why: plainText(
      [20, 300],
      'Why it is here, or what to do with it. Becomes the note of whoever takes the selection over.',
    ),
  })
  .check(({ value, issues }) => {
    if ((value.page === undefined) === (value.calculator === undefined))
      issues.push({
        code: 'custom',
        input: value,
        path: ['page'],
        message: 'name one thing: a page or a calculator',
      });
  });

/** A ready-made selection: what a kind of team may want to take from the playbook, to make it its own. */
export const selectionSchema = (_reference: ReferenceTo) =>
  z
    .strictObject({
      title: plainText([3, 60], 'Whom it is for, in a few words.'),
      summary: plainText(
        [40, 160],
        'What it helps with, in one sentence. Shown in lists and search.',
      ),
      aliases,
      roles: z
        .array(oneOf(roles, 'A role.'))
        .min(1, 'name at least one role, or everyone')
        .meta({ description: 'Who should look at it first.' }),
      number: z.int().min(1).max(99).meta({ description: 'Its place in the list.' }),
      point: plainText(
        [20, 180],
        'What the selection has in common, in one sentence. Set large on the page.',
      ),
      sections: z
        .array(
          z.strictObject({
            name: plainText([3, 60], 'What the section is for, in a few words.'),
            items: z
              .array(item)
              .min(1, 'give at least one')
              .max(12, 'give at most 12: make two sections of more')
              .meta({ description: 'What to read or use, in order.' }),
          }),
        )
        .min(1, 'give at least one section')
        .max(8, 'give at most eight sections')
        .meta({ description: 'The sections in their order.' }),
      ...lifecycleFields(),
    })
    .check(soundLifecycle)
    .check(({ value: { sections }, issues }) => {
      const seen = new Set<string>();
      for (const [place, { items }] of sections.entries())
        for (const [index, { page, calculator }] of items.entries()) {
          const name = page ? `${page.collection}/${page.id}` : `calculators/${calculator}`;
          if (seen.has(name))
            issues.push({
              code: 'custom',
              input: name,
              path: ['sections', place, 'items', index, page ? 'page' : 'calculator'],
              message: `"${name}" is in this selection already`,
            });
          seen.add(name);
        }
    });
