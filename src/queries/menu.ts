import { sections } from '#schemas/sections.ts';
import { type Entry, entriesOf, pathOf } from './entries.ts';
import { groupOf } from './groups.ts';
import { fallbackOf } from './languages.ts';
import { allMetrics, byMetricGroup, type Linkable, type Metric } from './metrics.ts';

/** Entries shown around the current one, so that a menu stays short however large a collection grows. */
const NEIGHBOURS = 4;

/** The menu beside an entry, as Starlight takes it (it adds the base path itself): the site's sections and the entries nearest to it in its group. */
export async function menuFor(entry: Entry) {
  const group = groupOf(entry);
  const siblings = (await groupsOf(entry)).get(group.id) ?? [];
  return menuAround(entry, siblings, group.label);
}

/** The menu beside a metric: the site's sections and the metrics nearest to it in its group. */
export async function menuForMetric(metric: Metric) {
  const group = byMetricGroup(await allMetrics()).find(({ id }) => id === metric.data.group);
  return menuAround(metric, group?.metrics ?? [], group?.label ?? '');
}

function menuAround(page: Linkable, siblings: readonly Linkable[], label: string) {
  const place = siblings.indexOf(page);
  const start = Math.max(0, Math.min(place - NEIGHBOURS, siblings.length - 2 * NEIGHBOURS - 1));
  const near = siblings.slice(start, start + 2 * NEIGHBOURS + 1);
  return [
    ...sections,
    {
      label,
      items: near.map((sibling) => {
        const lang = fallbackOf(sibling);
        const link = `/${pathOf(sibling)}/`;
        return { label: sibling.data.title, link, ...(lang && { attrs: { lang } }) };
      }),
    },
  ];
}

/** The entries before and after one, in the order readers meet them. */
export async function neighboursOf(entry: Entry) {
  const all: Entry[] = await entriesOf(entry.collection);
  const place = (await placesOf(entry)).get(entry.id) ?? 0;
  return { previous: all[place - 1], next: all[place + 1] };
}

const grouped = new Map<string, Promise<Map<string, Entry[]>>>();
const places = new Map<string, Promise<Map<string, number>>>();

function groupsOf({ collection }: Entry) {
  return remember(grouped, collection, async () =>
    Map.groupBy(await listed(collection), (entry) => groupOf(entry).id),
  );
}

function placesOf({ collection }: Entry) {
  return remember(
    places,
    collection,
    async () => new Map((await listed(collection)).map((entry, place) => [entry.id, place])),
  );
}

const listed = (collection: Entry['collection']): Promise<Entry[]> => entriesOf(collection);

function remember<T>(memory: Map<string, Promise<T>>, key: string, compute: () => Promise<T>) {
  const known = memory.get(key) ?? compute();
  memory.set(key, known);
  return known;
}
