import { entryKinds } from '#schemas/kinds.ts';
import type { Ref } from '#schemas/reference.ts';
import { allEntries, type Entry, pathOf } from './entries.ts';
import { allMetrics } from './metrics.ts';

/** How one entry speaks of another. */
export type Relation =
  | 'backed by'
  | 'illustrates'
  | 'supports'
  | 'contradicts'
  | 'persona'
  | 'related'
  | 'mentions';

export interface Link {
  from: Entry;
  to: Ref;
  relation: Relation;
}

/** The links an author typed into an entry, in its fields and in its text. */
function linksFrom(from: Entry): Link[] {
  const as = (relation: Relation, refs: readonly Ref[]) =>
    refs.map((to) => ({ from, to, relation }));
  const own = [
    ...as('persona', from.data.personas),
    ...as('related', from.data.related),
    ...as('mentions', linkedInText(from)),
  ];
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
    case 'journeys':
      return [...as('persona', [from.data.persona]), ...own];
  }
}

const textLink = new RegExp(`\\]\\(/(${entryKinds.join('|')})/([a-z0-9-]+)/`, 'g');

const shownJourney = /<Journey\s+id="([a-z0-9-]+)"/g;

const linkedInText = ({ body = '' }: Entry): Ref[] => [
  ...[...body.matchAll(textLink)].map(([, collection, id]) => ({ collection, id }) as Ref),
  ...[...body.matchAll(shownJourney)].map(([, id = '']) => ({ collection: 'journeys', id }) as Ref),
];

let incoming: Promise<Map<string, Link[]>> | undefined;

/** The links that entries make to something: computed, never typed in. */
export async function linksTo(entry: Pick<Ref, 'collection' | 'id'>): Promise<Link[]> {
  incoming ??= allEntries().then((all) =>
    Map.groupBy(all.flatMap(linksFrom), (link) => pathOf(link.to)),
  );
  return (await incoming).get(pathOf(entry)) ?? [];
}

let fromMetrics: Promise<Map<string, number>> | undefined;

/** How many published entries and metrics lead to this one: how often a reader may come to use it. */
export async function usesOf(entry: Entry): Promise<number> {
  const from = (await linksTo(entry)).map((link) => link.from);
  const entries = from.filter((other) => other !== entry && other.data.status === 'published');
  fromMetrics ??= allMetrics().then((all) => {
    const targets = all.flatMap(({ data }) => [...new Set(data.related.map(pathOf))]);
    return new Map(
      [...Map.groupBy(targets, (path) => path)].map(([path, { length }]) => [path, length]),
    );
  });
  return new Set(entries).size + ((await fromMetrics).get(pathOf(entry)) ?? 0);
}
