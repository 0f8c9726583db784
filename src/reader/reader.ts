import { Cupboard } from './cupboard.ts';
import { type Habit, habitKind } from './habits.ts';
import { takeOverOldTicks } from './old-ticks.ts';
import { type Place, placeKind } from './places.ts';
import type { Kind } from './record.ts';
import { type Score, scoreKind } from './scores.ts';
import { PREFIX, Shelf } from './shelf.ts';
import { type Telling, tellingKind } from './tellings.ts';
import { type Tick, tickKind } from './ticks.ts';

/** The storage of this browser, for everything on the page. */
export const cupboard = new Cupboard(() => localStorage);

/** The shelf of a kind in this browser. Tell the page of what you change with `changed()`. */
export const shelfOf = <T>(kind: Kind<T>) => new Shelf<T>(kind, cupboard);

export const ticks: Shelf<Tick> = shelfOf(tickKind);
export const scores: Shelf<Score> = shelfOf(scoreKind);
export const places: Shelf<Place> = shelfOf(placeKind);
export const habits: Shelf<Habit> = shelfOf(habitKind);
export const tellings: Shelf<Telling> = shelfOf(tellingKind);

takeOverOldTicks(cupboard, ticks);

const listeners = new Set<() => void>();

/**
 * Calls a function when something may have changed: in another tab, on this page, or while the page lay in the
 * browser's memory of pages to go back to.
 *
 * @returns how to stop it
 */
export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the rest of the page that something has changed. */
export function changed() {
  for (const listener of listeners) listener();
}

addEventListener('storage', ({ key }) => {
  if (key !== null && !key.startsWith(PREFIX)) return;
  cupboard.release(key);
  changed();
});
// Going back, the browser restores boxes as they were when the page was left.
addEventListener('pageshow', changed);
