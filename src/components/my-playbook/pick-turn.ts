import { addPick } from '#reader/add-pick.ts';
import { ownShelves } from '#reader/own-shelves.ts';
import { changed, cupboard } from '#reader/reader.ts';
import { MOST_ITEMS } from '#reader/selection.ts';
import { troublesInWords } from '#reader/troubles.ts';
import { picked } from '#words';

/**
 * Puts a page into the reader's own playbook, or takes it out.
 *
 * @returns whether it is in it now, and what to tell
 */
export function turnPick(page: string, title: string): { isIn: boolean; words: string } {
  const { picks } = ownShelves;
  if (picks.get(page)) {
    picks.remove(page);
    changed();
    return { isIn: false, words: picked.out };
  }
  const added = addPick(picks, page, { title });
  changed();
  if (added === 'full') return { isIn: false, words: picked.full(MOST_ITEMS) };
  return { isIn: true, words: troublesInWords(cupboard.troubles) || picked.added };
}
