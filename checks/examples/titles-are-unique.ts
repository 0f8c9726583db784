import type { Examples } from './example.ts';
import { source, story } from './sound-entries.ts';

export const titlesAreUnique: Examples = {
  rule: 'titles-are-unique',
  bad: [
    {
      name: 'but for case and punctuation, across kinds',
      files: {
        'stories/the-old-rule.mdx': story([
          'title: The old rule',
          'title: ▸Read the answers ALOUD!',
        ]),
      },
      says: ['guidelines/read-the-answers-aloud.mdx has this title too'],
    },
  ],
  good: [
    { name: 'two sources of one title', files: { 'sources/b-post.yaml': source() } },
    {
      name: 'no title at all',
      files: { 'stories/the-old-rule.mdx': story(['title: The old rule\n', '']) },
    },
  ],
};
