import { download } from '#components/download.ts';
import { isSlip } from '#components/nudge/slips.ts';
import { localDay } from '#models/day.ts';
import type { Item, Selection } from '#reader/selection.ts';
import { packSelection, selectionFile } from '#reader/selection-address.ts';
import { markdownOf } from '#reader/selection-markdown.ts';
import { myPlaybook as words } from '#words';
import type { Shown } from './playbook-handout.ts';

/** A longer address is cut off by some programs. */
const LONGEST_ADDRESS = 2000;

/** What the reader can do with their selection: share its address, save it, print it. */
export class PlaybookTools {
  readonly #root: HTMLElement;
  readonly #selection: () => Selection;
  readonly #tell: (text: string) => void;
  #turn = 0;

  constructor(
    root: HTMLElement,
    selection: () => Selection,
    shown: (item: Item) => Shown,
    tell: (text: string) => void,
  ) {
    this.#root = root;
    this.#selection = selection;
    this.#tell = tell;
    const acts: Record<string, () => void> = {
      copy: () => this.#copy(),
      print: () => print(),
      markdown: () => this.#save('md', 'text/markdown', markdownOf(selection(), written(shown))),
      file: () => this.#save('json', 'application/json', selectionFile(selection())),
    };
    root.addEventListener('click', ({ target }) => {
      const { name = '' } = (target as Element).closest('button') ?? {};
      if (Object.hasOwn(acts, name)) acts[name]?.();
    });
    this.#notes.addEventListener('change', () => this.update());
  }

  /** Makes the address to share anew. It is there before it is asked for: browsers copy only at once. */
  async update() {
    const turn = ++this.#turn;
    const selection = this.#selection();
    const shared = this.#notes.checked ? selection : withoutNotes(selection);
    const address = `${location.href.split('#')[0]}#${await packSelection(shared)}`;
    if (turn !== this.#turn) return;
    this.#field.value = address;
    const long = this.#root.querySelector<HTMLElement>('[data-long]');
    if (long) long.hidden = address.length <= LONGEST_ADDRESS;
  }

  get #field() {
    return this.#root.querySelector('input[name=address]') as HTMLInputElement;
  }

  get #notes() {
    return this.#root.querySelector('input[name=notes]') as HTMLInputElement;
  }

  #copy() {
    this.#field.select();
    const refused = () => this.#tell(words.cannotCopy);
    if (!navigator.clipboard) return refused();
    navigator.clipboard.writeText(this.#field.value).then(() => this.#tell(words.copied), refused);
  }

  #save(ending: string, type: string, text: string) {
    download(`my-playbook-${localDay(new Date())}.${ending}`, text, type);
    this.#tell(words.saved);
  }
}

const withoutNotes = ({ title, sections }: Selection): Selection => ({
  title,
  sections: sections.map(({ name, items }) => ({
    name,
    items: items.map((item) => ({ ...item, note: '' })),
  })),
});

const written = (shown: (item: Item) => Shown) => (item: Item) => {
  const { title, address, found } = shown(item);
  return { title, address, ...(isSlip(found) && { slip: found }) };
};
