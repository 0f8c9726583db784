import type { Examples } from './example.ts';
import { guideline, nudge } from './sound-entries.ts';

export const numbersAreUnique: Examples = {
  rule: 'numbers-are-unique',
  bad: [
    {
      name: 'two nudges',
      files: { 'nudges/write-one-customer.mdx': nudge(['number: 1', 'number: ▸1']) },
      says: ['number: 1 among the nudges is taken by nudges/ring-one-customer.mdx'],
    },
    {
      name: 'two guidelines of a series',
      files: { 'guidelines/z.mdx': guideline(['number: 1', 'number: ▸1']) },
      says: ['1 in the series nine-resolutions is taken by guidelines/read-the-answers-aloud.mdx'],
    },
  ],
  good: [
    {
      name: 'two series, and guidelines without',
      files: {
        'guidelines/x.mdx': guideline(['nine-resolutions', 'seven-guidelines']),
        'guidelines/y.mdx': guideline(['series: nine-resolutions\nnumber: 1\n', '']),
        'guidelines/z.mdx': guideline(['series: nine-resolutions\nnumber: 1\n', '']),
      },
    },
  ],
};
