import type { Examples } from './example.ts';
import { source, story } from './sound-entries.ts';

const published = (typed: string, says: string) => ({
  name: typed,
  files: {
    'stories/the-old-rule.mdx': story(['publishedOn: 2026-03-31', `publishedOn: ▸${typed}`]),
  },
  says: [says],
});

export const datesAreRealDays: Examples = {
  rule: 'dates-are-real-days',
  bad: [
    published('2026-02-31', 'publishedOn: "2026-02-31" is not in the calendar'),
    published('"2025-02-29"', 'is not in the calendar'),
    published('2026', '"2026" is not a day: write year-month-day, for example 2026-03-31'),
    published('true', 'is not a day'),
    published('31.03.2026', 'is not a day'),
    {
      name: 'a source’s thirteenth month',
      files: { 'sources/a-post.yaml': source(['"2012-12"', '▸"2012-13"']) },
      says: ['date: "2012-13" is not in the calendar'],
    },
  ],
  good: [
    {
      name: 'a leap day',
      files: { 'stories/the-old-rule.mdx': story(['2026-03-31', '2024-02-29']) },
    },
    { name: 'a year', files: { 'sources/a-post.yaml': source(['2012-12', '2012']) } },
    { name: 'not reported', files: { 'sources/a-post.yaml': source(['2012-12', 'not reported']) } },
  ],
};
