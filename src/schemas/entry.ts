import { z } from 'zod';
import { anyEntry, type ReferenceTo } from './reference.ts';
import { plainText } from './text.ts';
import { audiences } from './vocabularies/audiences.ts';
import { owners } from './vocabularies/owners.ts';
import { roles } from './vocabularies/roles.ts';
import { topics } from './vocabularies/topics.ts';
import { oneOf } from './vocabulary.ts';

const day = (description: string) =>
  z.coerce.date('write a date as year-month-day, for example 2026-03-31').meta({ description });

/** What readers call something when they search. */
export const aliases = z
  .array(plainText([2, 80], 'One thing a reader might type.'))
  .max(12, 'give at most 12')
  .default([])
  .meta({
    description:
      'What readers call it when they search: everyday words, acronyms, questions. Not shown on the page.',
  });

/** The fields that every entry has, of whatever kind. */
export function entryFields(reference: ReferenceTo) {
  return {
    title: plainText([3, 80], 'What the entry says, in a few words. Shown on cards and in search.'),
    summary: plainText(
      [40, 160],
      'The point in one sentence of 40 to 160 characters. Shown on cards and in search results.',
    ),
    aliases,
    topics: z
      .array(oneOf(topics, 'A topic.'))
      .min(1, 'name at least one topic')
      .max(4, 'name at most four topics')
      .meta({ description: 'What it is about: one to four topics, the most important first.' }),
    roles: z
      .array(oneOf(roles, 'A role.'))
      .min(1, 'name at least one role, or everyone')
      .meta({ description: 'Who should read it. Use everyone when the job does not matter.' }),
    audience: z
      .array(oneOf(audiences, 'A kind of customer.'))
      .min(1, 'name b2b, b2c or both')
      .meta({ description: 'Whose customers it is about: b2b, b2c or both.' }),
    sources: z.array(reference('sources')).min(1, 'cite at least one source').meta({
      description:
        'Ids of the sources it rests on. Their order gives the numbers of the notes; cite one in the text as [^its-id].',
      'x-hint': 'The sources it rests on. Their order gives the numbers of the notes.',
    }),
    related: z.array(anyEntry).default([]).meta({
      description:
        'Other entries worth reading next, as collection/id. Links back are made by themselves.',
      'x-hint': 'Other entries worth reading next. Links back are made by themselves.',
    }),
    personas: z.array(reference('personas')).max(4, 'name at most four').default([]).meta({
      description:
        'Ids of the personas to think of while reading, if any fit: the file name without .yaml. Links back are made by themselves.',
      'x-hint': 'The personas to think of while reading, if any fit.',
    }),
    ...lifecycleFields(),
  };
}

/** When something was written and checked, by whom, and whether it is still valid. */
export function lifecycleFields() {
  return {
    publishedOn: day('The day it was first published, as year-month-day.'),
    reviewedOn: day('The day somebody last checked that it is still right.'),
    reviewEvery: z.int().min(1).max(60).optional().meta({
      description:
        'Months until it must be checked again. Leave out for the playbook’s usual period.',
    }),
    owner: oneOf(owners, 'The role that answers for it: an owner of playbook.config.ts.'),
    status: z.enum(['draft', 'published', 'archived']).default('published').meta({
      description:
        'draft: not shown to readers. published: shown. archived: its page stays, says why, and names the successor.',
      'x-hint':
        'A draft is not shown to readers. Publish an entry once another one names it under “Related”. The page of an archived one stays, says why, and names the successor.',
    }),
    archived: z
      .strictObject({
        reason: plainText([20, 300], 'Why it is no longer valid.'),
        successor: anyEntry.optional().meta({
          description: 'The entry to read instead, as collection/id.',
          'x-hint': 'The entry to read instead.',
        }),
      })
      .optional()
      .meta({
        description: 'Only with status archived: the reason, and the entry to read instead.',
      }),
  };
}

interface Lifecycle {
  status: 'draft' | 'published' | 'archived';
  archived?: object | undefined;
  publishedOn: Date;
  reviewedOn: Date;
}

/** What must hold between the fields of any entry. For `.check()`. */
export const soundLifecycle: z.core.CheckFn<Lifecycle> = ({ value, issues }) => {
  const report = (path: string, message: string) =>
    issues.push({ code: 'custom', input: value, path: [path], message });

  if (value.status === 'archived' && !value.archived)
    report('archived', 'an archived entry says why: add archived: { reason: … }');
  if (value.status !== 'archived' && value.archived)
    report('status', 'a reason to archive is given: set status: archived, or remove archived');
  if (value.reviewedOn < value.publishedOn)
    report('reviewedOn', 'the review is before the publication: check both dates');
};
