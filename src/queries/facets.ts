import { type EntryKind, furtherKindLabels, kindLabels } from '#schemas/kinds.ts';
import { isKept } from '#schemas/switches.ts';
import { audiences } from '#schemas/vocabularies/audiences.ts';
import { industries } from '#schemas/vocabularies/industries.ts';
import { nudgeGroups } from '#schemas/vocabularies/nudge-groups.ts';
import { outcomeKinds } from '#schemas/vocabularies/outcome-kinds.ts';
import { roles } from '#schemas/vocabularies/roles.ts';
import { series } from '#schemas/vocabularies/series.ts';
import { topics } from '#schemas/vocabularies/topics.ts';
import type { Vocabulary } from '#schemas/vocabulary.ts';
import { facetLabels } from '#words';
import { currentEntriesOf, type Entry } from './entries.ts';
import { graded } from './evidence.ts';
import { grades } from './grades.ts';

/** The ways to narrow a search or a list. */
export const facets = {
  kind: {
    label: facetLabels.kind,
    values: Object.fromEntries(
      Object.entries({ ...kindLabels, ...furtherKindLabels })
        .filter(([kind]) => isKept(kind))
        .map(([kind, { many, purpose }]) => [kind, { label: many, description: purpose }]),
    ),
  },
  topic: { label: facetLabels.topic, values: topics },
  role: { label: facetLabels.role, values: roles },
  audience: { label: facetLabels.audience, values: audiences },
  series: { label: facetLabels.series, values: series },
  outcome: { label: facetLabels.outcome, values: outcomeKinds },
  industry: { label: facetLabels.industry, values: industries },
  grade: { label: facetLabels.grade, values: grades },
  group: { label: facetLabels.group, values: nudgeGroups },
} as const satisfies Record<string, { label: string; values: Vocabulary }>;

export type FacetName = keyof typeof facets;

/** The facets that make sense for one kind, in the order a reader needs them. */
const facetsOfKind: Record<EntryKind, FacetName[]> = {
  guidelines: ['topic', 'role', 'audience', 'series'],
  stories: ['outcome', 'topic', 'role', 'industry', 'audience'],
  studies: ['grade', 'topic', 'role', 'audience'],
  nudges: ['group', 'topic', 'role', 'audience'],
  journeys: ['topic', 'role', 'audience'],
};

/** The facet values of an entry. */
export async function facetValues(
  entry: Entry,
): Promise<Partial<Record<FacetName, readonly string[]>>> {
  const { topics: topic, roles: role, audience } = entry.data;
  const shared = { kind: [entry.collection], topic, role, audience };
  switch (entry.collection) {
    case 'guidelines':
      return { ...shared, ...(entry.data.series && { series: [entry.data.series] }) };
    case 'stories':
      return { ...shared, outcome: [entry.data.outcome.kind], industry: [entry.data.industry] };
    case 'studies':
      return { ...shared, grade: [(await graded(entry)).grade] };
    case 'nudges':
      return { ...shared, group: [entry.data.group] };
    case 'journeys':
      return shared;
  }
}

export interface FacetCount {
  id: string;
  label: string;
  count: number;
}

/** How many entries of a kind carry each value of each of its facets; values that none carries are left out. */
export async function facetCounts(
  kind: EntryKind,
): Promise<{ name: FacetName; label: string; values: FacetCount[] }[]> {
  const values = await Promise.all(
    (await currentEntriesOf(kind)).map((entry) => facetValues(entry as Entry)),
  );
  return facetsOfKind[kind].map((name) => ({
    name,
    label: facets[name].label,
    values: Object.entries(facets[name].values as Vocabulary)
      .map(([id, { label }]) => ({
        id,
        label,
        count: values.filter((value) => value[name]?.includes(id)).length,
      }))
      .filter(({ count }) => count > 0),
  }));
}
