import { dayOf, nextReview } from './dates.ts';
import { type Dated, everything, isCurrent } from './everything.ts';

/** An entry with the day it must be checked again. */
export interface Due {
  entry: Dated;
  on: Date;
}

/** Entries on one page of what is due: a line each. */
export const DUE_PAGE_SIZE = 60;

/** Everything that is valid, by the day its review is due, soonest first. */
export async function allDue(): Promise<Due[]> {
  const current = (await everything()).filter(isCurrent);
  // The sort keeps the order of equals, so that entries of one day stand in the order readers meet them.
  return current
    .map((entry) => ({ entry, on: nextReview(entry.data) }))
    .sort((a, b) => a.on.getTime() - b.on.getTime());
}

/** Gathers what is due under its days. */
export const byDay = (due: Due[]): { on: Date; entries: Dated[] }[] =>
  [...Map.groupBy(due, ({ on }) => dayOf(on)).values()].map((group) => ({
    on: (group[0] as Due).on,
    entries: group.map(({ entry }) => entry),
  }));
