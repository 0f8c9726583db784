import type { Examples } from './example.ts';
import { guideline, story, study } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const cited = ['in which they came.', 'in which they came, all 12,000 of 2012.[^a-post]'] as const;

export const numbersInFieldsAreInTheText: Examples = {
  rule: 'numbers-in-fields-are-in-the-text',
  bad: [
    {
      name: 'a number on the card only',
      files: { [place]: story(['summary: What', 'summary: ▸What in 2012']) },
      says: ['summary: 2012 is given here and with no source below'],
    },
    {
      name: 'a number in the outcome only, and one in the action',
      files: {
        [place]: story(
          ['action: A team', 'action: ▸A team of 7'],
          ['text: The complaints', 'text: ▸The 40 complaints'],
        ),
      },
      says: ['action: 7 is', 'outcome, text: 40 is'],
    },
    {
      name: 'a number that stands in the text without a source',
      files: {
        [place]: story(
          ['title: The old', 'title: ▸The old 1999'],
          ['Nobody was', '1999. Nobody was'],
        ).replace('.[^a-post] They read', '.[^a-post]\n\nThey read'),
      },
      says: ['title: 1999 is'],
    },
    {
      name: 'part of a larger number',
      files: { [place]: story(['lesson: Rules', 'lesson: ▸12 rules'], cited) },
      says: ['lesson: 12 is'],
    },
  ],
  good: [
    {
      name: 'a number that a cited paragraph gives, however it is written',
      files: { [place]: story(['lesson: Rules', 'lesson: In 2012, 12000 rules'], cited) },
    },
    {
      name: 'numbers of a finding, of instructions, and of names',
      files: {
        'studies/few-read-the-answers.mdx': study([
          'summary: What',
          'summary: 12 of B2B in 2012, what',
        ]),
        'guidelines/read-the-answers-aloud.mdx': guideline([
          '  - Read one',
          '  - Read 1 of 3, one',
        ]),
        [place]: story(['period: not reported', 'period: By January 2013']),
      },
    },
  ],
};
