import { nudgeGroups } from '#schemas/vocabularies/nudge-groups.ts';
import { series } from '#schemas/vocabularies/series.ts';
import { topics } from '#schemas/vocabularies/topics.ts';
import type { Entry } from './entries.ts';

/** A heading under which a list gathers entries. */
export interface Group {
  id: string;
  label: string;
  description: string;
  /** Its place among the groups of its list, from 0. */
  rank: number;
}

const groups = new Map<string, Group>(
  Object.entries({ ...series, ...nudgeGroups, ...topics }).map(
    ([id, { label, description }], rank) => [id, { id, label, description, rank }],
  ),
);

/** The group an entry is listed under: its series, its group of nudges, or else its first topic. */
export function groupOf(entry: Entry): Group {
  return groups.get(groupIdOf(entry)) as Group;
}

function groupIdOf({ collection, data }: Entry): string {
  if (collection === 'nudges') return data.group;
  if (collection === 'guidelines' && data.series) return data.series;
  return data.topics[0] as string;
}
