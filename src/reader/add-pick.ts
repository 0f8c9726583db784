import { lastPlace } from './ordering.ts';
import { type Pick, pickId } from './picks.ts';
import { LONGEST, MOST_ITEMS } from './selection.ts';
import type { Shelf } from './shelf.ts';

/** added: it is there now. kept-here: only until the page is left. full: there are as many as a playbook takes. */
export type Added = 'added' | 'kept-here' | 'full';

/** Puts a page at the end of the reader's own playbook. One that is there already stays as it is. */
export function addPick(
  picks: Shelf<Pick>,
  page: string,
  { title, note = '', query }: { title: string; note?: string; query?: string },
): Added {
  const id = pickId(page, query);
  if (picks.get(id)) return 'added';
  const all = picks.all();
  if (all.length >= MOST_ITEMS) return 'full';
  const loose = all.flatMap(({ id, is }) => (is.section === '' ? [{ id, place: is.place }] : []));
  const kept = picks.put(id, {
    title: title.slice(0, LONGEST.title),
    section: '',
    place: lastPlace(loose),
    note: note.slice(0, LONGEST.note),
    ...(query && { query }),
  });
  return kept ? 'added' : 'kept-here';
}
