import { type CollectionEntry, getCollection } from 'astro:content';
import { type EntryKind, entryKinds } from '#schemas/kinds.ts';
import type { Ref } from '#schemas/reference.ts';
import { inOrder } from './collation.ts';
import { groupOf } from './groups.ts';

export type Entry = { [K in EntryKind]: CollectionEntry<K> }[EntryKind];

const read = new Map<EntryKind, Promise<Entry[]>>();

/** All entries of one kind that have a page (published and archived), in the order readers meet them. */
export function entriesOf<K extends EntryKind>(kind: K): Promise<CollectionEntry<K>[]> {
  let entries = read.get(kind);
  if (!entries) {
    entries = getCollection(kind).then((all) =>
      (all as Entry[]).filter((entry) => entry.data.status !== 'draft').sort(byPlace),
    );
    read.set(kind, entries);
  }
  return entries as Promise<CollectionEntry<K>[]>;
}

/** The entries of one kind that count today: archived ones keep a page but have no place in lists. */
export async function currentEntriesOf<K extends EntryKind>(
  kind: K,
): Promise<CollectionEntry<K>[]> {
  return (await entriesOf(kind)).filter((entry) => entry.data.status === 'published');
}

let whole: Promise<Entry[]> | undefined;

/** All entries of all kinds that have a page. */
export function allEntries(): Promise<Entry[]> {
  whole ??= Promise.all(entryKinds.map((kind) => entriesOf(kind))).then((lists) => lists.flat());
  return whole;
}

let byPath: Promise<Map<string, Entry>> | undefined;

/**
 * The entry that a reference points at.
 *
 * @returns undefined for a draft, which has no page
 */
export async function entryAt(ref: Ref): Promise<Entry | undefined> {
  byPath ??= allEntries().then((all) => new Map(all.map((entry) => [pathOf(entry), entry])));
  return (await byPath).get(pathOf(ref));
}

/** The entries that references point at, in their order, without drafts. */
export async function entriesAt(refs: readonly Ref[]): Promise<Entry[]> {
  const entries = await Promise.all(refs.map(entryAt));
  return entries.filter((entry) => entry !== undefined);
}

/** `collection/id`: the name of an entry across collections. */
export const pathOf = (ref: { collection: string; id: string }) => `${ref.collection}/${ref.id}`;

/** By group; within it by number, then by title. */
function byPlace(a: Entry, b: Entry): number {
  return (
    groupOf(a).rank - groupOf(b).rank ||
    numberOf(a) - numberOf(b) ||
    inOrder(a.data.title, b.data.title)
  );
}

const numberOf = ({ data }: Entry) => ('number' in data && data.number) || Number.MAX_SAFE_INTEGER;
