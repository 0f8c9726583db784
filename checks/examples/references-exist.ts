import type { Examples } from './example.ts';
import { guideline, journey, nudge, source, story, study } from './sound-entries.ts';

export const referencesExist: Examples = {
  rule: 'references-exist',
  bad: [
    {
      name: 'a guideline by id',
      files: {
        'stories/the-old-rule.mdx': story([
          '  - read-the-answers-aloud',
          '  - ▸read-the-answer-aloud',
        ]),
      },
      says: [
        'unknown guideline "read-the-answer-aloud". Did you mean `read-the-answers-aloud`? Ids of the guidelines it illustrates',
      ],
    },
    {
      name: 'a source in the list, and in a quotation',
      files: {
        'stories/the-old-rule.mdx': story(
          ['  - a-post', '  - ▸a-pots'],
          ['  source: a-post', '  source: ▸apost'],
        ),
      },
      says: [
        'unknown source "a-pots". Did you mean `a-post`?',
        'unknown source "apost". Did you mean',
      ],
    },
    {
      name: 'collection/id',
      files: {
        'guidelines/read-the-answers-aloud.mdx': guideline([
          'stories/the-old-rule',
          '▸stories/the-old-rules',
        ]),
      },
      says: ['unknown story "stories/the-old-rules". Did you mean `stories/the-old-rule`?'],
    },
    {
      name: 'like no other',
      files: {
        'nudges/ring-one-customer.mdx': nudge([
          'owner: cx-team',
          'owner: cx-team\nbackedBy: [▸studies/zzzzzz]',
        ]),
      },
      says: ['unknown study "studies/zzzzzz". Stories and studies'],
    },
    {
      name: 'in a finding, though another field is wrong too',
      files: {
        'studies/few-read-the-answers.mdx': study(
          ['year: 2012', 'year: soon'],
          ['    source: a-post', '    source: ▸a-pst'],
        ),
      },
      says: ['unknown source "a-pst". Did you mean `a-post`?'],
    },
    {
      name: 'a persona',
      files: {
        'journeys/a-caller-gets-an-answer.mdx': journey(['persona: ada', 'persona: ▸eda']),
        'stories/the-old-rule.mdx': story([
          'owner: cx-team',
          'owner: cx-team\npersonas: [▸zoe-the-great]',
        ]),
      },
      says: ['unknown persona "eda". Did you mean `ada`?', 'unknown persona "zoe-the-great".'],
    },
    {
      name: 'itself',
      files: {
        'sources/a-post.yaml': source(['kind: blog-post', 'kind: blog-post\nreportedIn: ▸a-post']),
        'stories/the-old-rule.mdx': story([
          'owner: cx-team',
          'owner: cx-team\nrelated: [▸stories/the-old-rule]',
        ]),
      },
      says: ['"a-post" is this entry itself', '"stories/the-old-rule" is this entry itself'],
    },
    {
      name: 'a successor',
      files: {
        'nudges/ring-one-customer.mdx': nudge([
          'owner: cx-team',
          'owner: cx-team\nstatus: archived\narchived:\n  reason: Nobody has a telephone any more.\n  successor: ▸nudges/write-one-customer',
        ]),
      },
      says: ['unknown nudge "nudges/write-one-customer".'],
    },
  ],
  good: [
    {
      name: 'an entry whose own fields are broken is still there',
      files: { 'guidelines/read-the-answers-aloud.mdx': '---\ntitle: [\n---\n' },
    },
  ],
};
