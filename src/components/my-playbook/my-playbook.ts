import { OwnPlaybook } from '#reader/own-playbook.ts';
import { ownShelves } from '#reader/own-shelves.ts';
import { changed, onChange } from '#reader/reader.ts';
import type { Selection } from '#reader/selection.ts';
import { readSelectionFile, unpackSelection } from '#reader/selection-address.ts';
import { takeOver } from '#reader/take-over.ts';
import { myPlaybook as words } from '#words';
import { dragOrder } from './drag-order.ts';
import {
  newSection,
  putInstead,
  step,
  stepSection,
  takeOut,
  takeSectionOut,
  tellPlace,
  toSection,
} from './playbook-moves.ts';
import { PlaybookTools } from './playbook-tools.ts';
import { PlaybookView } from './playbook-view.ts';

const newId = () => crypto.getRandomValues(new Uint32Array(2)).join('').slice(0, 16);

/** The reader's own playbook: to order, to group, to annotate, to share, to print; and somebody else's, to take over. */
class MyPlaybook extends HTMLElement {
  readonly root = this;
  readonly own = new OwnPlaybook(ownShelves, newId);
  readonly titleOf = (pick: { id: string; title: string }) => this.#view.titleOf(pick);
  readonly show = () => {
    this.#view.show(this.own, this.#given);
    void this.#tools?.update();
  };
  /** Says what happened, and offers to take it back. */
  readonly tell = (text: string, canUndo = false) => {
    this.#view.part('[data-told]').textContent = text;
    this.#view.part('[name=undo]').hidden = !canUndo || this.own.changes.isEmpty;
  };
  readonly #view = new PlaybookView(this, () => this.#later());
  #given: Selection | undefined;
  #tools: PlaybookTools | undefined;
  #frame = 0;
  #stop = () => {};

  readonly #acts: Record<string, (key: string, button: HTMLButtonElement) => void> = {
    up: (key) => step(this, key, -1),
    down: (key) => step(this, key, 1),
    out: (key) => takeOut(this, key),
    instead: (key, { dataset: { page = '', title = '' } }) => putInstead(this, key, page, title),
    'section-up': (key) => stepSection(this, key, -1),
    'section-down': (key) => stepSection(this, key, 1),
    'section-out': (key) => takeSectionOut(this, key),
    'new-section': () => newSection(this),
    undo: () => {
      this.own.changes.undo();
      this.tell(words.undone);
      this.show();
      this.#view.part('#own').focus();
    },
    take: () => this.#take(),
    close: () => this.#close(),
  };

  connectedCallback() {
    for (const place of this.querySelectorAll<HTMLElement>('[data-kept]')) place.hidden = false;
    for (const place of this.querySelectorAll<HTMLElement>('[data-unkept]')) place.hidden = true;
    this.#tools = new PlaybookTools(
      this,
      () => this.own.selection(),
      (item) => this.#view.shown(item),
      (text) => this.tell(text),
    );
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('input', (event) => this.#write(event));
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') void this.#load(target);
      if (!(target instanceof HTMLSelectElement)) return;
      toSection(this, keyAround(target), target.value);
      changed();
    });
    const drop = ({ key, section, index }: { key: string; section: string; index: number }) => {
      this.own.move(key, section, index);
      this.show();
      tellPlace(this, key);
      changed();
    };
    dragOrder(this.#view.part('[data-sections]'), drop, () => this.show());
    this.#stop = onChange(() => this.#later());
    addEventListener('hashchange', () => this.#readAddress());
    this.show();
    void this.#readAddress();
  }

  disconnectedCallback() {
    this.#stop();
  }

  #later() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.show());
  }

  #click({ target }: Event) {
    const button = (target as Element).closest('button');
    if (!button || !Object.hasOwn(this.#acts, button.name)) return;
    this.#acts[button.name]?.(keyAround(button), button);
    changed();
  }

  /** Every letter is kept at once: a tab may be closed at any time. */
  #write({ target }: Event) {
    if (target instanceof HTMLTextAreaElement)
      this.own.edit(keyAround(target), { note: target.value });
    else if (!(target instanceof HTMLInputElement)) return;
    else if (target.name === 'title') this.own.title = target.value;
    else if (target.name === 'section') this.own.renameSection(keyAround(target), target.value);
    this.#later();
  }

  async #readAddress() {
    const given = await unpackSelection(location.hash);
    if (given === undefined) return;
    if (typeof given === 'string') this.tell(words.unreadable[given]);
    else this.#give(given);
  }

  async #load(input: HTMLInputElement) {
    const text = await input.files?.[0]?.text().catch(() => '');
    input.value = '';
    const given = readSelectionFile(text ?? '');
    if (typeof given === 'string') this.tell(words.nothingChanged(given));
    else this.#give(given);
  }

  #give(given: Selection) {
    this.#given = given;
    this.tell('');
    this.show();
    this.#view.part('#given').focus();
  }

  #take() {
    if (!this.#given) return;
    const { title, sections } = this.#given;
    const titled = sections.map(({ name, items }) => ({
      name,
      items: items.map((item) => ({ ...item, title: this.#view.shown(item).title })),
    }));
    const { added, there, left } = takeOver(this.own, { title, sections: titled });
    this.#close();
    const told = [
      words.added(added),
      there > 0 && words.there(there),
      left > 0 && words.left(left),
    ];
    this.tell(told.filter(Boolean).join(' '), added > 0);
  }

  #close() {
    this.#given = undefined;
    history.replaceState(null, '', location.pathname + location.search);
    this.show();
    this.#view.part('#own').focus();
  }
}

const keyAround = (element: Element): string =>
  element.closest<HTMLElement>('[data-key]')?.dataset.key ?? '';

customElements.define('my-playbook', MyPlaybook);
