import { type EntryKind, entryKinds, kindLabels } from '#schemas/kinds.ts';
import type { Role } from '#schemas/vocabularies/roles.ts';
import { series } from '#schemas/vocabularies/series.ts';
import type { Topic } from '#schemas/vocabularies/topics.ts';
import { address } from './addresses.ts';
import { currentEntriesOf, type Entry } from './entries.ts';
import { groupOf } from './groups.ts';

/** Entries on one page of a list, so that no page grows with its collection. */
export const PAGE_SIZE = 24;

/** Sources on one page of the bibliography: a line each, so more than of cards. */
export const BIBLIOGRAPHY_PAGE_SIZE = 60;

/** Metrics on one page of the glossary. */
export const GLOSSARY_PAGE_SIZE = 48;

/** Posters in one print: enough for most walls, and few enough to load on a phone. */
export const POSTERS_A_PAGE = 8;

/** Cards in one print: sheets of A4 with eight each. */
export const CARDS_A_PAGE = 24;
export const CARDS_A_SHEET = 8;

/** A run of entries under one heading. */
export interface ListGroup {
  heading: string;
  /** The page of the group itself, where it has one. */
  href?: string;
  description?: string | undefined;
  entries: Entry[];
}

/** Gathers the entries of one page of a list under the headings of their groups. */
export function byGroup(entries: Entry[]): ListGroup[] {
  return [...Map.groupBy(entries, groupOf)].map(([{ id, label, description }, members]) => ({
    heading: label,
    ...(id in series && { href: address(`series/${id}/`) }),
    description,
    entries: members,
  }));
}

/** Gathers the entries of one page of a list under the names of their kinds. */
export function byKind(entries: Entry[]): ListGroup[] {
  return [...Map.groupBy(entries, ({ collection }) => collection)].map(([kind, members]) => ({
    heading: kindLabels[kind].many,
    entries: members,
  }));
}

/** The current entries about a topic, guidelines first. */
export const entriesAbout = (topic: Topic) =>
  currentEntriesWhere(({ data }) => (data.topics as readonly Topic[]).includes(topic));

/** The current entries for a role, guidelines first; what is for everyone is in the list of everyone only. */
export const entriesFor = (role: Role) =>
  currentEntriesWhere(({ data }) => (data.roles as readonly Role[]).includes(role));

/** The newest entries of all kinds. */
export async function newestEntries(most: number): Promise<Entry[]> {
  const all = await currentEntriesWhere(() => true);
  const latest = (entry: Entry) => entry.data.publishedOn.getTime();
  const fresh = all.sort((a, b) => latest(b) - latest(a));
  return oneOfEachKindFirst(fresh).slice(0, most);
}

async function currentEntriesWhere(holds: (entry: Entry) => boolean): Promise<Entry[]> {
  const lists: Entry[][] = await Promise.all(
    entryKinds.map((kind: EntryKind) => currentEntriesOf(kind)),
  );
  return lists.flat().filter(holds);
}

/** Among entries of the same day, a mixture says more of the playbook than five guidelines do. */
function oneOfEachKindFirst(entries: Entry[]): Entry[] {
  const day = entries[0]?.data.publishedOn.getTime();
  const sameDay = entries.filter(({ data }) => data.publishedOn.getTime() === day);
  const firsts = entryKinds
    .map((kind) => sameDay.find(({ collection }) => collection === kind))
    .filter((entry) => entry !== undefined);
  return [...firsts, ...entries.filter((entry) => !firsts.includes(entry))];
}
