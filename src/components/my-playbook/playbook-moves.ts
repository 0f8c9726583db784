import type { OwnPlaybook } from '#reader/own-playbook.ts';
import { myPlaybook as words } from '#words';
import { sectionWords } from './playbook-item.ts';

/** What the moves need of the page: its playbook, and how to draw it and tell of it. */
export interface Movable {
  root: HTMLElement;
  own: OwnPlaybook;
  show: () => void;
  tell: (text: string, canUndo?: boolean) => void;
  titleOf: (pick: { id: string; title: string }) => string;
}

/** Where a pick stands. */
function placeOf(own: OwnPlaybook, key: string) {
  for (const [sectionIndex, section] of own.sections().entries()) {
    const index = section.picks.findIndex(({ id }) => id === key);
    const pick = section.picks[index];
    if (pick) return { sectionIndex, section, index, pick };
  }
  return undefined;
}

/** Moves a pick by one, from the end of a section into the next one, and keeps the focus on its button. */
export function step(page: Movable, key: string, by: -1 | 1) {
  const { own, show, tell } = page;
  const here = placeOf(own, key);
  if (!here) return;
  const { section, index } = here;
  const next = own.sections()[here.sectionIndex + by];
  if (section.picks[index + by]) own.move(key, section.id, index + by);
  else if (next) own.move(key, next.id, by < 0 ? next.picks.length : 0);
  else return tell(by < 0 ? words.first : words.last);
  show();
  focusOn(page, key, `[name=${by < 0 ? 'up' : 'down'}]`);
  tellPlace(page, key);
}

/** Takes a pick out, and leads the focus to the one after it or, at the end, to what takes it back. */
export function takeOut(page: Movable, key: string) {
  const { root, own, show, tell, titleOf } = page;
  const picks = own.sections().flatMap((section) => section.picks);
  const index = picks.findIndex(({ id }) => id === key);
  const title = titleOf(picks[index] ?? { id: key, title: '' });
  own.remove(key);
  tell(words.takenOut(title), true);
  show();
  const next = picks[index + 1];
  if (next) focusOn(page, next.id, LEAD);
  else focusOnUndo(root);
}

/** Puts another page in the place of one that is gone, and leads the focus to it. */
export function putInstead(page: Movable, key: string, other: string, title: string) {
  page.own.replace(key, other, title);
  page.tell(words.replaced(title), true);
  page.show();
  focusOn(page, other, LEAD);
}

/** Moves a section by one among the sections. */
export function stepSection({ own, tell }: Movable, key: string, by: -1 | 1) {
  const sections = own.sections().slice(1);
  const index = sections.findIndex(({ id }) => id === key);
  if (!sections[index + by]) return tell(by < 0 ? words.firstSection : words.lastSection);
  own.moveSection(key, index + by);
  tell(words.sectionPlace(index + by + 1, sections.length));
}

/** Takes a section out, not what is in it, and leads the focus to what takes that back. */
export function takeSectionOut({ root, own, show, tell }: Movable, key: string) {
  own.removeSection(key);
  tell(words.sectionGone, true);
  show();
  focusOnUndo(root);
}

/** @returns the id of the new section, whose name is to be written now, or undefined when there is no room */
export function newSection({ root, own, show, tell }: Movable): string | undefined {
  own.changes.begin();
  const id = own.addSection('');
  if (id === undefined) {
    tell(words.noRoom);
    return undefined;
  }
  show();
  // What was said before, and could be taken back, is over.
  tell('');
  root.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"] input`)?.focus();
  return id;
}

/** Moves a pick to the end of the section that was chosen, which may be a new one. */
export function toSection(page: Movable, key: string, chosen: string) {
  const isNew = chosen === '+';
  const section = isNew ? newSection(page) : chosen;
  if (section === undefined) return;
  page.own.move(key, section, Number.MAX_SAFE_INTEGER);
  page.show();
  if (!isNew) focusOn(page, key, 'select');
  tellPlace(page, key);
}

export function tellPlace({ own, tell, titleOf }: Movable, key: string) {
  const here = placeOf(own, key);
  if (!here) return;
  const { section, index, pick } = here;
  const place = [titleOf(pick), index + 1, section.picks.length] as const;
  tell(
    section.id === ''
      ? words.place(...place)
      : words.placeIn(...place, sectionWords(section.id, section.name)),
  );
}

/** Where an item is entered; the title of a page that is gone is no link. */
const LEAD = ':is(h3 a[href], [name=up])';

const focusOnUndo = (root: HTMLElement) =>
  root.querySelector<HTMLElement>('button[name=undo]')?.focus();

function focusOn({ root }: Movable, key: string, selector: string) {
  root.querySelector<HTMLElement>(`li[data-key="${CSS.escape(key)}"] ${selector}`)?.focus();
}
