import { pathToFileURL } from 'node:url';
import { readRedirects } from '#redirects/read-redirects.ts';
import { addressOf } from './addresses.ts';
import { type ChangeDay, changeLines, isMissed, type TitledChange } from './change-lines.ts';
import { dayOf } from './dates.ts';
import { pathOf } from './entries.ts';
import { everything, isCurrent } from './everything.ts';
import { type Change, contentHistory } from './history.ts';
import { fallbackOf } from './languages.ts';

/** Lines on the page of changes. */
const MOST_LINES = 60;

/** What changed lately, by day, and where that is known from. */
export async function latestChanges(): Promise<{ days: ChangeDay[]; from: 'history' | 'dates' }> {
  const history = await contentHistory(process.cwd());
  const changes = history ? await titled(history) : await fromDates();
  return { days: changeLines(changes, MOST_LINES), from: history ? 'history' : 'dates' };
}

/** Changes to entries that readers can see, or could see until then. */
async function titled(changes: Change[]): Promise<TitledChange[]> {
  const pages = new Map((await everything()).map((page) => [pathOf(page), page]));
  const redirects = readRedirects(pathToFileURL('redirects.yaml'), '/');
  return changes.flatMap((change) => {
    const page = pages.get(pathOf(change));
    if (page)
      return [{ ...change, title: page.data.title, href: addressOf(page), lang: fallbackOf(page) }];
    if (!isMissed(change, redirects)) return [];
    return [{ ...change, title: change.title ?? change.id.replaceAll('-', ' ') }];
  });
}

/** What the entries' own dates tell: when each was published, and checked since. */
async function fromDates(): Promise<TitledChange[]> {
  const current = (await everything()).filter(isCurrent);
  const changes = current.flatMap((entry): TitledChange[] => {
    const { title, publishedOn, reviewedOn } = entry.data;
    const { collection, id } = entry;
    const at = (date: Date, verb: 'added' | 'checked') =>
      ({
        day: dayOf(date),
        verb,
        collection,
        id,
        title,
        href: addressOf(entry),
        lang: fallbackOf(entry),
      }) as const;
    return reviewedOn > publishedOn
      ? [at(reviewedOn, 'checked'), at(publishedOn, 'added')]
      : [at(publishedOn, 'added')];
  });
  return changes.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
