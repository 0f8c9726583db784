import { termsIn, withoutTags } from '#schemas/component-words.ts';
import { termFinder } from '#schemas/terms.ts';
import { allEntries, type Entry } from './entries.ts';
import { allMetrics, type Metric } from './metrics.ts';

/** Fields that readers do not see, or that only point elsewhere. */
const UNSEEN = new Set(['aliases', 'sources', 'related', 'backedBy', 'illustrates', 'supports']);

let mentions: Promise<Map<string, Entry[]>> | undefined;

/** The current entries that name a metric in their text or fields; those that name it in title or summary first. */
export async function entriesMentioning({ id }: Metric): Promise<Entry[]> {
  mentions ??= findMentions();
  return (await mentions).get(id) ?? [];
}

async function findMentions() {
  const metrics = await allMetrics();
  const mentionsIn = termFinder(metrics.map(({ id, data }) => ({ id, ...data })));
  const found = new Map<string, { entry: Entry; prominent: boolean }[]>();
  for (const entry of await allEntries()) {
    if (entry.data.status !== 'published') continue;
    const { title, summary } = entry.data;
    const prominent = new Set(mentionsIn(`${title}\n${summary}`).map(({ id }) => id));
    const named = [...mentionsIn(textOf(entry)).map(({ id }) => id), ...termsIn(entry.body ?? '')];
    for (const id of new Set(named)) {
      const list = found.get(id) ?? [];
      list.push({ entry, prominent: prominent.has(id) });
      found.set(id, list);
    }
  }
  return new Map(
    [...found].map(([id, list]) => [
      id,
      list.sort((a, b) => Number(b.prominent) - Number(a.prominent)).map(({ entry }) => entry),
    ]),
  );
}

function textOf({ data, body = '' }: Entry): string {
  const fields = Object.entries(data).filter(([name]) => !UNSEEN.has(name));
  return [...fields.flatMap(([, value]) => [...stringsIn(value)]), withoutTags(body)].join('\n');
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object')
    for (const part of Object.values(value)) yield* stringsIn(part);
}
