import type { Examples } from './example.ts';
import { nudge, withBody } from './sound-entries.ts';

const long = (verb: string) =>
  Array.from(
    { length: 12 },
    (_, index) =>
      `The ${'abcdefghijkl'[index]}-team ${verb} what customers wrote to it and hung the letters beside the door.`,
  ).join(' ');
const second = (text: string) =>
  withBody(nudge(['title: Ring one', 'title: Write to one'], ['number: 1', 'number: 2']), text);

export const entriesAreNotToldTwice: Examples = {
  rule: 'entries-are-not-told-twice',
  bad: [
    {
      name: 'the same text in two entries',
      files: {
        'nudges/ring-one-customer.mdx': withBody(nudge(), `${long('printed')}[^a-post]`),
        'nudges/write-to-one.mdx': second(`${long('printed')} So did we.[^a-post]`).replace(
          '---\n\nThe a-team',
          '---\n▸\nThe a-team',
        ),
      },
      says: ['stands word for word in nudges/ring-one-customer.mdx'],
    },
  ],
  good: [
    {
      name: 'a sentence in common',
      files: {
        'nudges/write-to-one.mdx': second(
          'The team asked customers about the call.[^a-post] So did we.',
        ),
      },
    },
  ],
};
