import playbook from '#config';
import { type EntryKind, kindLabels } from '#schemas/kinds.ts';
import { keptKinds } from '#schemas/switches.ts';
import { feedWords } from '#words';
import { address, addressOf } from './addresses.ts';
import { allEntries, type Entry } from './entries.ts';
import { labelOf } from './facts.ts';

/** Items of a feed: a feed reader keeps what it has seen. */
const MOST_ITEMS = 30;

/** A feed of what was published, newest first. */
export interface Feed {
  /** Its name in the address. */
  name: string;
  title: string;
  description: string;
  kinds: readonly EntryKind[];
}

/** One feed for everything and one for each kind. */
export const feeds: readonly Feed[] = [
  { name: 'all', title: playbook.name, description: playbook.tagline, kinds: keptKinds },
  ...keptKinds.map((kind) => ({
    name: kind,
    title: feedWords.title(playbook.name, kindLabels[kind].many),
    description: kindLabels[kind].purpose,
    kinds: [kind],
  })),
];

export const feedAddress = ({ name }: Pick<Feed, 'name'>) => address(`feeds/${name}.xml`);

/** The newest published entries of a feed. Of one day, in the order of their names, so that each build gives the same. */
export async function itemsOf({ kinds }: Feed) {
  const current = (await allEntries()).filter(
    ({ collection, data }) => kinds.includes(collection) && data.status === 'published',
  );
  return current.sort(newestFirst).slice(0, MOST_ITEMS).map(item);
}

const item = (entry: Entry) => ({
  title: entry.data.title,
  description: entry.data.summary,
  link: addressOf(entry),
  pubDate: entry.data.publishedOn,
  categories: [labelOf(entry)],
});

const newestFirst = (a: Entry, b: Entry) =>
  b.data.publishedOn.getTime() - a.data.publishedOn.getTime() ||
  (addressOf(a) < addressOf(b) ? -1 : 1);
