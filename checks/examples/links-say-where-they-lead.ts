import type { Examples } from './example.ts';
import { bad, good } from './in-a-story.ts';

export const linksSayWhereTheyLead: Examples = {
  rule: 'links-say-where-they-lead',
  bad: [
    bad('See ▸[here](https://example.com/).', '"here" does not say'),
    bad('▸[Read more …](https://example.com/)', '"Read more"'),
    bad('▸[*this page*](https://example.com/)', '"this page"'),
    { ...bad('▸[](https://example.com/)', 'has no words'), severity: 'error' },
  ],
  good: [
    good(
      'links that name their page',
      'See [the log](https://example.com/) and [here in Leeds](https://example.com/).',
    ),
  ],
};
