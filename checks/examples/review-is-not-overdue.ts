import type { Examples } from './example.ts';
import { story } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';

export const reviewIsNotOverdue: Examples = {
  rule: 'review-is-not-overdue',
  bad: [
    {
      name: 'a year and more ago',
      files: {
        [place]: story([
          'publishedOn: 2026-03-31\nreviewedOn: 2026-04-30',
          'publishedOn: 2019-03-31\nreviewedOn: ▸2020-04-30',
        ]),
      },
      says: ['was due on 2021-04-30'],
    },
  ],
  good: [
    {
      name: 'archived',
      files: {
        [place]: story([
          'publishedOn: 2026-03-31\nreviewedOn: 2026-04-30',
          'publishedOn: 2019-03-31\nreviewedOn: 2020-04-30\nstatus: archived\narchived:\n  reason: The rule was dropped for good.',
        ]),
      },
    },
  ],
};
