import { type Found, isSlip, wordsOfId } from '#components/nudge/slips.ts';
import type { OwnPick, OwnSection } from '#reader/own-playbook.ts';
import { pageOf } from '#reader/picks.ts';
import { isQuery } from '#reader/selection.ts';
import { myPlaybook as words } from '#words';

/** What a list of the reader's picks needs to draw them. */
export interface Surroundings {
  base: string;
  /** What each kind of page is called, by its collection. */
  labels: Readonly<Record<string, string>>;
  sections: readonly OwnSection[];
  found: ReadonlyMap<string, Found>;
}

/** What a page is called: as it says now, else as it was called when it was taken. */
export const titleOf = (page: string, taken: string, found: Found | undefined): string =>
  (isSlip(found) ? found.title : taken) || wordsOfId(page);

/** The address of a page, with the reader's numbers where it is a calculator. */
export const hrefOf = (base: string, page: string, query = ''): string =>
  `${base}${page}/${isQuery(page, query) && query ? `?${query}` : ''}`;

/** Brings an item made from the page's template up to date. What the reader is writing in it stays. */
export function updateItem(item: HTMLElement, pick: OwnPick, around: Surroundings) {
  const page = pageOf(pick.id);
  const collection = page.split('/')[0] ?? '';
  const found = around.found.get(page);
  const title = titleOf(page, pick.title, found);
  item.dataset.kind = collection;
  const link = part<HTMLAnchorElement>(item, 'h3 a');
  link.textContent = title;
  const point = part(item, '.point');
  for (const said of [link, point])
    said.lang = (isSlip(found) && found.lang) || document.documentElement.lang;
  if (found === 'missing') link.removeAttribute('href');
  else link.href = hrefOf(around.base, page, pick.query);
  part(item, '.label').textContent = isSlip(found)
    ? found.label
    : (around.labels[collection] ?? words.page);
  point.textContent = isSlip(found) ? found.point : '';
  showGone(item, page, found, around.base);

  const note = part<HTMLTextAreaElement>(item, 'textarea');
  if (note !== document.activeElement && note.value !== pick.note) note.value = pick.note;
  note.setAttribute('aria-label', words.noteOn(title));
  for (const button of item.querySelectorAll<HTMLButtonElement>('button[data-about]'))
    button.setAttribute('aria-label', words.about(button.textContent?.trim() ?? '', title));
  const select = part<HTMLSelectElement>(item, 'select');
  select.setAttribute('aria-label', words.sectionOf(title));
  select.replaceChildren(
    ...around.sections.map(({ id, name }) => new Option(sectionWords(id, name), id)),
    new Option(words.aNewSection, '+'),
  );
  select.value = around.sections.find(({ picks }) => picks.includes(pick))?.id ?? '';
}

/** What a section is called where it has no name of its own. */
export const sectionWords = (id: string, name: string): string =>
  name.trim() || (id === '' ? words.noSection : words.nameless);

/** Says of a page that is gone or no longer valid what to read instead. */
function showGone(item: HTMLElement, page: string, found: Found | undefined, base: string) {
  const line = part(item, '.gone');
  const { text, next } = goneWords(found);
  line.hidden = text === '';
  if (line.hidden) return;
  part(line, 'span').textContent = text;
  const link = part<HTMLAnchorElement>(line, 'a');
  link.href = next
    ? hrefOf(base, next.page)
    : `${base}search/?q=${encodeURIComponent(wordsOfId(page))}`;
  link.textContent = next ? next.title : words.search;
  const button = part<HTMLButtonElement>(line, 'button');
  button.hidden = !next;
  button.dataset.page = next?.page ?? '';
  button.dataset.title = next?.title ?? '';
}

/** What is said of a page that no longer holds, and what to read instead. */
export function goneWords(found: Found | undefined) {
  if (found === 'missing') return { text: words.missing };
  if (typeof found !== 'object') return { text: '' };
  if ('movedTo' in found) return { text: words.moved, next: found.movedTo };
  if (!found.archived) return { text: '' };
  const { reason, successor } = found.archived;
  return successor
    ? { text: words.archivedFor(reason), next: successor }
    : { text: words.archived(reason) };
}

const part = <E extends HTMLElement = HTMLElement>(place: HTMLElement, selector: string) =>
  place.querySelector(selector) as E;
