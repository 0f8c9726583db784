import type { Examples } from './example.ts';
import { story, withBody } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';

/** Sentences of ten words, of which some are long: LIX is 10 + 10 for each long word. */
const text = (long: number) =>
  `${[...Array(long).fill('Customer'), ...Array(10 - long).fill('word')].join(' ')}. `.repeat(12);

export const bodyReadsEasily: Examples = {
  rule: 'body-reads-easily',
  bad: [
    {
      name: 'hard',
      files: { [place]: withBody(story(), `▸${text(4)}`) },
      says: ['LIX 50, aim for 48 or less'],
    },
    {
      name: 'too hard',
      files: { [place]: withBody(story(), `▸${text(5)}`) },
      says: ['LIX 60, the most is 55'],
    },
  ],
  good: [
    { name: 'easy', files: { [place]: withBody(story(), text(3)) } },
    {
      name: 'too short to say',
      files: { [place]: withBody(story(), 'Unquestionably incomprehensible.') },
    },
  ],
};
