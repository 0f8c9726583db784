import { type CollectionEntry, getCollection } from 'astro:content';
import { metricGroups } from '#schemas/vocabularies/metric-groups.ts';
import { inOrder } from './collation.ts';
import { type Entry, entriesAt } from './entries.ts';

export type Metric = CollectionEntry<'metrics'>;

/** What has a page that others link to by title, label and summary. */
export type Linkable = Entry | Metric;

const groups = Object.keys(metricGroups);

let read: Promise<Metric[]> | undefined;

/** The glossary of metrics, by group and then by title. */
export function allMetrics(): Promise<Metric[]> {
  read ??= getCollection('metrics').then((all) =>
    all.sort(
      (a, b) =>
        groups.indexOf(a.data.group) - groups.indexOf(b.data.group) ||
        inOrder(a.data.title, b.data.title),
    ),
  );
  return read;
}

/** One metric. */
export async function metricById(id: string): Promise<Metric> {
  const metric = (await allMetrics()).find((one) => one.id === id);
  if (!metric) throw new Error(`No metric has the id "${id}".`);
  return metric;
}

/** A metric's name with its usual acronym, for example "Net Promoter Score (NPS)". */
export function fullName({ data: { title, acronyms } }: Metric): string {
  return acronyms[0] ? `${title} (${acronyms[0]})` : title;
}

/** The metrics before and after one, in the order of the glossary. */
export async function metricsBeside(metric: Metric) {
  const all = await allMetrics();
  const place = all.indexOf(metric);
  return { previous: all[place - 1], next: all[place + 1] };
}

/** What the author of a metric named as worth reading next: metrics, and entries without drafts. */
export async function linkedFrom({ data: { related } }: Metric) {
  const all = await allMetrics();
  const metrics = related
    .filter(({ collection }) => collection === 'metrics')
    .map(({ id }) => all.find((metric) => metric.id === id))
    .filter((metric) => metric !== undefined);
  return { metrics, entries: await entriesAt(related) };
}

/** The metrics of one page of the glossary under the names of their groups. */
export function byMetricGroup(metrics: Metric[]) {
  return [...Map.groupBy(metrics, ({ data }) => data.group)].map(([id, members]) => ({
    ...metricGroups[id],
    id,
    metrics: members,
  }));
}
