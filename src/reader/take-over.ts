import { lastPlace } from './ordering.ts';
import type { OwnPlaybook } from './own-playbook.ts';
import { pickId } from './picks.ts';
import { LONGEST, MOST_ITEMS, type Selection } from './selection.ts';

/** What came of taking over a selection. */
export interface TakenOver {
  added: number;
  /** Pages the reader had already: theirs stay as they are. */
  there: number;
  /** Pages for which there was no room. */
  left: number;
}

/**
 * Adds somebody's selection to the reader's own playbook. Nothing of the reader's is changed or moved; sections of one
 * name become one. `own.changes.undo()` takes it back.
 */
export function takeOver(own: OwnPlaybook, { title, sections }: Selection): TakenOver {
  const { changes, shelves } = own;
  changes.begin();
  const taken: TakenOver = { added: 0, there: 0, left: 0 };
  const isNew = own.sections().every(({ id, picks }) => id === '' && picks.length === 0);
  let room = MOST_ITEMS - shelves.picks.all().length;
  for (const { name, items } of sections) {
    const missing = items.filter(({ page, query }) => !shelves.picks.get(pickId(page, query)));
    taken.there += items.length - missing.length;
    const fitting = missing.slice(0, Math.max(0, room));
    taken.left += missing.length - fitting.length;
    room -= fitting.length;
    if (fitting.length === 0) continue;
    const section = sectionNamed(own, name);
    let place = lastPlace(own.sections().find(({ id }) => id === section)?.picks ?? []);
    for (const { page, query, note, title } of fitting) {
      const pick = {
        title: (title ?? '').slice(0, LONGEST.title),
        section,
        place: place++,
        note,
        ...(query && { query }),
      };
      changes.put(shelves.picks, pickId(page, query), pick);
      taken.added++;
    }
  }
  if (isNew && own.title === '' && title !== '') changes.put(shelves.covers, 'mine', { title });
  return taken;
}

/** The reader's section of a name, made if there is none; what has no name stands before all sections. */
function sectionNamed(own: OwnPlaybook, name: string): string {
  if (name === '') return '';
  return own.sections().find((section) => section.name === name)?.id ?? own.addSection(name) ?? '';
}
