import type { Examples } from './example.ts';
import { guideline, nudge, source, story, study } from './sound-entries.ts';

const place = 'nudges/write-one-customer.mdx';
const link = '[a letter](/nudges/write-one-customer/)';
const archived = 'status: archived\narchived: { reason: The rule is gone from every branch. }';
const lonely = nudge(['number: 1', 'number: 2'], ['title: ', '▸title: ']);
const linked = lonely.replace('▸', '');

export const entriesAreLinkedTo: Examples = {
  rule: 'entries-are-linked-to',
  bad: [
    {
      name: 'an entry that nothing leads to',
      files: { [place]: lonely },
      says: [
        'nothing leads to this entry. Name it in an entry whose readers need it: add "- nudges/write-one-customer" to its related.',
      ],
    },
    {
      name: 'an entry that leads on and not back, and says where the way back belongs',
      files: {
        [place]: lonely.replace(
          'owner: cx-team',
          'owner: cx-team\nrelated: [stories/the-old-rule]',
        ),
      },
      says: ['add "- nudges/write-one-customer" to related in stories/the-old-rule.mdx'],
    },
    {
      name: 'an entry that only leads to itself',
      files: { [place]: lonely.replace('Nobody was', `${link} Nobody was`) },
      says: ['nothing leads to this entry'],
    },
    {
      name: 'an entry that only a draft names',
      files: {
        'nudges/ring-one-customer.mdx': nudge([
          'owner: cx-team',
          'owner: cx-team\nstatus: draft\nrelated: [nudges/write-one-customer]',
        ]),
        [place]: lonely,
      },
      says: ['nothing leads to this entry'],
    },
    {
      name: 'an entry that only an archived one names',
      files: {
        'nudges/ring-one-customer.mdx': nudge([
          'owner: cx-team',
          `owner: cx-team\n${archived}\nrelated: [nudges/write-one-customer]`,
        ]),
        [place]: lonely,
      },
      says: ['nothing leads to this entry'],
    },
  ],
  good: [
    {
      name: 'an entry that a text links to',
      files: {
        'stories/the-old-rule.mdx': story(['Nobody was', `After ${link} nobody was`]),
        [place]: linked,
      },
    },
    {
      name: 'an entry named by an entry that cannot be parsed, in its fields',
      files: {
        'studies/few-read-the-answers.mdx': study(
          ['supports: [', 'supports: [nudges/write-one-customer, '],
          ['Nobody was', 'Nobody {was'],
        ),
        [place]: linked,
      },
    },
    {
      name: 'an entry that may be named where fields cannot be read',
      files: { 'stories/the-old-rule.mdx': story(['title: ', 'title: [']), [place]: linked },
    },
    {
      name: 'drafts and archived entries',
      files: {
        [place]: linked.replace('owner: cx-team', 'owner: cx-team\nstatus: draft'),
        'guidelines/z.mdx': guideline(['owner: cx-team', `owner: cx-team\n${archived}`]),
      },
    },
    {
      name: 'a source that no entry cites: the bibliography leads to it',
      files: { 'sources/another-post.yaml': source() },
    },
  ],
};
