import type { Examples } from './example.ts';
import { story, study } from './sound-entries.ts';

export const listsHaveNoRepeats: Examples = {
  rule: 'lists-have-no-repeats',
  bad: [
    {
      name: 'a source',
      files: { 'stories/the-old-rule.mdx': story(['  - a-post', '  - a-post\n  - ▸a-post']) },
      says: ['sources: "a-post" is listed already, as item 1'],
    },
    {
      name: 'a topic, twice',
      files: {
        'studies/few-read-the-answers.mdx': study([
          '[culture, service]',
          '[culture, ▸culture, ▸culture]',
        ]),
      },
      says: ['as item 1', 'as item 1'],
    },
  ],
  good: [{ name: 'different topics', files: { 'stories/the-old-rule.mdx': story() } }],
};
