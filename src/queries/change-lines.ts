import { changesPage } from '#words';
import { inOrder } from './collation.ts';
import { type Change, pageKinds, type Verb, verbs } from './history.ts';

/** A change to an entry whose title is known, and its address if it has a page. */
export interface TitledChange extends Change {
  title: string;
  href?: string;
  /** The language of the title, where that is not the page's. */
  lang?: string | undefined;
}

/** One line of what changed on a day. */
export interface ChangeLine {
  /** What comes before the entries and after them: "Checked the guideline", "again". */
  before: string;
  after: string;
  /** The entries it names: one, or the first few of many. */
  entries: Pick<TitledChange, 'title' | 'href' | 'lang'>[];
}

export interface ChangeDay {
  day: string;
  lines: ChangeLine[];
}

/** Of more than this many alike on a day, a few are named and the rest is counted. */
const MOST_ALIKE = 5;
const NAMED = 3;

/**
 * Changes in words, newest day first.
 *
 * @param changes newest first
 * @param most the most lines in all
 */
export function changeLines(changes: readonly TitledChange[], most: number): ChangeDay[] {
  const days: ChangeDay[] = [];
  let left = most;
  for (const [day, ofDay] of Map.groupBy(sinceAdded(changes), (change) => change.day)) {
    const lines = linesOf(oneAnEntry(ofDay)).slice(0, left);
    if (lines.length > 0) days.push({ day, lines });
    left -= lines.length;
  }
  return days;
}

/**
 * Whether readers may look for an entry that was removed: its address leads on. Without a redirect nobody had it yet, or
 * it was an example that an adopter took out.
 */
export const isMissed = (change: Change, redirects: Readonly<Record<string, string>>): boolean =>
  change.verb === 'removed' && `/${pathOf(change)}/` in redirects;

/** Leaves out what was done to an entry before it was first shown. */
function sinceAdded(changes: readonly TitledChange[]): TitledChange[] {
  const shown = new Set<string>();
  return changes.filter((change) => {
    const path = pathOf(change);
    if (shown.has(path)) return false;
    if (change.verb === 'added') shown.add(path);
    return true;
  });
}

/** Of several changes to one entry, the weightiest; the weightiest entries first, then by kind. */
function oneAnEntry(changes: readonly TitledChange[]): TitledChange[] {
  const byWeight = changes.toSorted((a, b) => weight(a) - weight(b) || rank(a) - rank(b));
  return [...Map.groupBy(byWeight, pathOf).values()].flatMap(([first]) => first ?? []);
}

function linesOf(changes: TitledChange[]): ChangeLine[] {
  const alike = Map.groupBy(changes, ({ verb, collection }) => `${verb} ${collection}`);
  return [...alike.values()].flatMap((group) => {
    const [{ verb, collection }] = group as [TitledChange];
    const entries = group.toSorted((a, b) => inOrder(a.title, b.title));
    return entries.length > MOST_ALIKE
      ? [worded(verb, changesPage.several(entries.length, collection), entries.slice(0, NAMED))]
      : entries.map((entry) => worded(verb, changesPage.one(collection), [entry]));
  });
}

function worded(verb: Verb, what: string, entries: ChangeLine['entries']): ChangeLine {
  const [before = '', after = ''] = changesPage.verbs[verb].replace('*', `${what} *`).split(' *');
  return {
    before,
    after: after.trim(),
    entries: entries.map(({ title, href, lang }) => ({
      title,
      ...(href && { href }),
      ...(lang && { lang }),
    })),
  };
}

const pathOf = ({ collection, id }: Change) => `${collection}/${id}`;
const rank = ({ collection }: Change) => pageKinds.indexOf(collection);
const weight = ({ verb }: Change) => verbs.indexOf(verb);
