import type { Examples } from './example.ts';
import { nudge, story } from './sound-entries.ts';

const archived = (successor: string) =>
  `owner: cx-team\nstatus: archived\narchived:\n  reason: Nobody has a telephone any more.\n  successor: ${successor}`;
const nudgeTo = (successor: string) => nudge(['owner: cx-team', archived(successor)]);
const place = 'nudges/ring-one-customer.mdx';
const goal = 'stories/the-old-rule.mdx';

export const archivedEntriesLeadOn: Examples = {
  rule: 'archived-entries-lead-on',
  bad: [
    {
      name: 'to an archived entry',
      files: {
        [place]: nudgeTo('▸stories/the-old-rule'),
        [goal]: story(['owner: cx-team', archived('guidelines/read-the-answers-aloud')]),
      },
      says: ['"stories/the-old-rule" is itself archived'],
    },
    {
      name: 'to a draft',
      files: {
        [place]: nudgeTo('▸stories/the-old-rule'),
        [goal]: story(['owner: cx-team', 'owner: cx-team\nstatus: draft']),
      },
      says: ['is itself a draft'],
    },
  ],
  good: [
    { name: 'to a published entry', files: { [place]: nudgeTo('stories/the-old-rule') } },
    {
      name: 'nowhere',
      files: { [place]: nudge(['owner: cx-team', archived('x').replace(/\n {2}successor.*/, '')]) },
    },
  ],
};
