import type { Ref } from '#schemas/reference.ts';
import { allEntries, type Entry, pathOf } from './entries.ts';

/** How one entry speaks of another. */
export type Relation = 'backed by' | 'illustrates' | 'supports' | 'contradicts' | 'related';

export interface Link {
  from: Entry;
  to: Ref;
  relation: Relation;
}

/** The links an author typed into an entry. */
function linksFrom(from: Entry): Link[] {
  const as = (relation: Relation, refs: readonly Ref[]) =>
    refs.map((to) => ({ from, to, relation }));
  const own = as('related', from.data.related);
  switch (from.collection) {
    case 'guidelines':
    case 'nudges':
      return [...as('backed by', from.data.backedBy), ...own];
    case 'stories':
      return [...as('illustrates', from.data.illustrates), ...own];
    case 'studies':
      return [
        ...as('supports', from.data.supports),
        ...as('contradicts', from.data.contradicts),
        ...own,
      ];
  }
}

let incoming: Promise<Map<string, Link[]>> | undefined;

/** The links that other entries make to this one: computed, never typed in. */
export async function linksTo(entry: Entry): Promise<Link[]> {
  incoming ??= allEntries().then((all) =>
    Map.groupBy(all.flatMap(linksFrom), (link) => pathOf(link.to)),
  );
  return (await incoming).get(pathOf(entry)) ?? [];
}
