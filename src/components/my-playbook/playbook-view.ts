import { fill } from '#components/calculator/make-elements.ts';
import { type Found, findSlip } from '#components/nudge/slips.ts';
import type { OwnPick, OwnPlaybook, OwnSection } from '#reader/own-playbook.ts';
import { pageOf } from '#reader/picks.ts';
import { cupboard } from '#reader/reader.ts';
import { countOf, type Item, type Selection } from '#reader/selection.ts';
import { troublesInWords } from '#reader/troubles.ts';
import { myPlaybook as words } from '#words';
import { givenTree } from './given-selection.ts';
import { keyed } from './keyed.ts';
import { handoutTree, type Shown } from './playbook-handout.ts';
import { hrefOf, sectionWords, titleOf, updateItem } from './playbook-item.ts';

/** Draws the reader's own playbook, a given selection and the handout, and asks for what their pages say. */
export class PlaybookView {
  readonly #root: HTMLElement;
  readonly #again: () => void;
  readonly #found = new Map<string, Found>();
  readonly #base: string;
  readonly #labels: Record<string, string>;

  /** @param again is called when more is known of a page */
  constructor(root: HTMLElement, again: () => void) {
    this.#root = root;
    this.#again = again;
    this.#base = root.dataset.base ?? '/';
    this.#labels = JSON.parse(root.dataset.labels ?? '{}');
  }

  show(own: OwnPlaybook, given: Selection | undefined) {
    const sections = own.sections();
    const selection = own.selection();
    this.#showOwn(sections);
    this.#write('input[name=title]', own.title);
    const count = countOf(selection);
    this.#toggle('[data-empty]', count === 0 && sections.length === 1);
    this.#toggle('[data-filled]', count > 0);
    this.#toggle('[data-own]', !given);
    this.#toggle('[data-given]', given !== undefined);
    this.#toggle('[data-own-tools]', !given && count > 0);
    const { beyond } = own;
    const more = beyond > 0 ? words.beyond(beyond) : '';
    const notice = `${troublesInWords(cupboard.troubles)} ${more}`.trim();
    if (this.part('[data-notice]').textContent !== notice)
      this.part('[data-notice]').textContent = notice;
    if (given) this.#showGiven(given);
    this.#showHandout(given ?? selection);
    this.#ask((given ?? selection).sections.flatMap(({ items }) => items));
  }

  /** What is known of an item for a handout or a file. */
  shown({ page, title = '', query }: Item): Shown {
    const found = this.#found.get(page);
    const address = new URL(hrefOf(this.#base, page, query), location.href).href;
    return { title: titleOf(page, title, found), address, found };
  }

  titleOf({ id, title }: Pick<OwnPick, 'id' | 'title'>): string {
    return titleOf(pageOf(id), title, this.#found.get(pageOf(id)));
  }

  part<E extends HTMLElement = HTMLElement>(selector: string, place: HTMLElement = this.#root) {
    return place.querySelector(selector) as E;
  }

  #showOwn(sections: readonly OwnSection[]) {
    const around = { base: this.#base, labels: this.#labels, found: this.#found, sections };
    keyed(
      this.part('[data-sections]'),
      sections.map(({ id }) => id),
      (id) => this.#made('section', id),
    );
    for (const { id, name, picks } of sections) {
      const place = this.part(`[data-section="${CSS.escape(id)}"]`);
      this.#write('input', name, place);
      this.part('h2', place).textContent = sectionWords(id, name);
      this.part('.hint', place).hidden = picks.length > 0;
      place.hidden = id === '' && picks.length === 0;
      const list = this.part('ol', place);
      const ids = picks.map((pick) => pick.id);
      keyed(list, ids, () => this.#made('item'));
      for (const [index, pick] of picks.entries())
        updateItem(list.children[index] as HTMLElement, pick, around);
    }
  }

  #showGiven(given: Selection) {
    this.part('[data-given-title]').textContent = given.title;
    this.part('[data-given-count]').textContent = words.pages(countOf(given));
    const around = { base: this.#base, labels: this.#labels, found: this.#found };
    fill(this.part('[data-given-list]'), givenTree(given, around));
  }

  #showHandout(selection: Selection) {
    const day = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
    const count = countOf(selection);
    const made = words.made(words.pages(count), this.#root.dataset.name ?? '', day);
    fill(
      this.part('[data-handout]'),
      count > 0 ? handoutTree(selection, (item) => this.shown(item), made) : [],
    );
  }

  /** Asks for each page once; what comes is drawn when it comes. */
  #ask(items: readonly Item[]) {
    for (const { page } of items) {
      if (this.#found.has(page)) continue;
      this.#found.set(page, 'unreachable');
      void findSlip(this.#base, page).then((found) => {
        this.#found.set(page, found);
        if (found !== 'unreachable') this.#again();
      });
    }
  }

  /** What the reader is writing just now is left alone. */
  #write(selector: string, text: string, place: HTMLElement = this.#root) {
    const input = this.part<HTMLInputElement>(selector, place);
    if (input !== document.activeElement && input.value !== text) input.value = text;
  }

  #toggle(selector: string, shown: boolean) {
    this.part(selector).hidden = !shown;
  }

  #made(shape: 'section' | 'item', section?: string): HTMLElement {
    const template = this.part(
      `template[data-shape=${shape}]`,
    ) as HTMLElement as HTMLTemplateElement;
    const made = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
    if (section !== undefined) made.dataset.section = section;
    return made;
  }
}
