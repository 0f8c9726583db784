import type { Examples } from './example.ts';
import { story } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const one = (typed: string, ...says: string[]) => ({
  name: typed.replace('▸', ''),
  files: { [place]: story(['Nobody was', `${typed} Nobody was`]) },
  says,
});
const fine = (name: string, typed: string) => ({
  name,
  files: { [place]: story(['Nobody was', `${typed} Nobody was`]) },
});

export const linksSayWhereTheyLead: Examples = {
  rule: 'links-say-where-they-lead',
  bad: [
    one('See ▸[here](https://example.com/).', '"here" does not say'),
    one('▸[Read more …](https://example.com/)', '"Read more"'),
    one('▸[*this page*](https://example.com/)', '"this page"'),
    { ...one('▸[](https://example.com/)', 'has no words'), severity: 'error' },
  ],
  good: [
    fine(
      'links that name their page',
      'See [the log](https://example.com/) and [here in Leeds](https://example.com/).',
    ),
  ],
};
