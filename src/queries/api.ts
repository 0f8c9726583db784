import playbook from '#config';
import {
  API_VERSION,
  type CollectionAnswer,
  type EntryAnswer,
  type IndexAnswer,
  type ListedEntry,
} from '#schemas/api.ts';
import { type EntryKind, kindLabels } from '#schemas/kinds.ts';
import { keptKinds } from '#schemas/switches.ts';
import { absolute, address, addressOf } from './addresses.ts';
import { dayOf } from './dates.ts';
import { type Entry, entriesOf } from './entries.ts';
import { pointOf } from './facts.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { sourceById } from './sources.ts';

/** What there is, for programs. */
export async function indexForPrograms(): Promise<IndexAnswer> {
  return {
    version: API_VERSION,
    name: playbook.name,
    language: playbook.language,
    schema: absolute(address('api/schema.json')),
    collections: await Promise.all(
      keptKinds.map(async (kind) => ({
        kind,
        title: kindLabels[kind].many,
        entries: (await entriesOf(kind)).length,
        data: absolute(address(`api/${kind}.json`)),
      })),
    ),
  };
}

/** Every entry of one kind in short, archived ones too, since their addresses stay valid. */
export async function collectionForPrograms(kind: EntryKind): Promise<CollectionAnswer> {
  const entries: Entry[] = await entriesOf(kind);
  return { version: API_VERSION, kind, entries: entries.map(inShort) };
}

/** One entry, whole. */
export async function entryForPrograms(entry: Entry): Promise<EntryAnswer> {
  const cited = await Promise.all(entry.data.sources.map(({ id }) => sourceById(id)));
  return {
    version: API_VERSION,
    ...inShort(entry),
    point: pointOf(entry),
    fields: plain(entry.data) as EntryAnswer['fields'],
    text: await plainMarkdown((entry.body ?? '').trim()),
    sources: cited.map((source) => ({
      id: source.id,
      title: source.data.title,
      page: absolute(addressOf(source)),
      ...(source.data.address && { url: source.data.address }),
    })),
  };
}

const inShort = (entry: Entry): ListedEntry => ({
  id: entry.id,
  kind: entry.collection,
  title: entry.data.title,
  summary: entry.data.summary,
  status: entry.data.status === 'archived' ? 'archived' : 'published',
  topics: entry.data.topics,
  publishedOn: dayOf(entry.data.publishedOn),
  reviewedOn: dayOf(entry.data.reviewedOn),
  page: absolute(addressOf(entry)),
  data: absolute(address(`api/${entry.collection}/${entry.id}.json`)),
});

/** Fields as JSON has them: a date is a day, a reference is collection/id, what is not given is left out. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return dayOf(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort().join();
  const { collection, id } = value as { collection?: unknown; id?: unknown };
  if (keys === 'collection,id' && typeof collection === 'string') return `${collection}/${id}`;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, plain(part)]),
  );
}
