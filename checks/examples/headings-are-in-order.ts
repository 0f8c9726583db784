import type { Examples } from './example.ts';
import { story } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const one = (name: string, headings: string, ...says: string[]) => ({
  name,
  files: { [place]: story(['## What they did then', headings]) },
  says,
});

export const headingsAreInOrder: Examples = {
  rule: 'headings-are-in-order',
  bad: [
    one('a first-level heading', '▸# What', 'use ## here'),
    one('underlined', '▸What\n====', 'use ## here'),
    one('too deep at first', '▸### What', 'use ## here'),
    one('a level left out', '## What\n\n▸#### When', 'use ### here'),
  ],
  good: [
    {
      name: 'down and up again',
      files: { [place]: story(['## What', '## A\n\n### B\n\n## What']) },
    },
  ],
};
