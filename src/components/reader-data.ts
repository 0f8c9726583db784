import { localDay } from '#models/day.ts';
import { loadState } from '#reader/load.ts';
import { changed, cupboard, onChange } from '#reader/reader.ts';
import { asideTexts, forgetAll, forgetAside, savedState } from '#reader/save.ts';
import { troublesInWords } from '#reader/troubles.ts';
import { readerData as words } from '#words';
import { download } from './download.ts';

/** Shows what is kept for the reader; saves it as a file, loads one, and forgets it when asked twice. */
class ReaderData extends HTMLElement {
  #stop = () => {};

  readonly #acts: Record<string, () => void> = {
    save: () => save(`playbook-${localDay(new Date())}.json`, savedState(cupboard)),
    'save-aside': () => save('playbook-set-aside.json', asideTexts(cupboard)),
    'forget-aside': () => forgetAside(cupboard),
    forget: () => this.#ask(true),
    keep: () => this.#ask(false),
    really: () => {
      forgetAll(cupboard);
      this.#ask(false);
    },
  };

  connectedCallback() {
    for (const part of this.querySelectorAll<HTMLElement>('[data-kept]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-unkept]')) part.hidden = true;
    this.#stop = onChange(() => this.#show());
    this.addEventListener('click', this);
    this.querySelector('input')?.addEventListener('change', ({ target }) =>
      this.#load(target as HTMLInputElement),
    );
    this.#show();
  }

  disconnectedCallback() {
    this.#stop();
  }

  handleEvent({ target }: Event) {
    const { name = '' } = (target as Element).closest('button') ?? {};
    if (!Object.hasOwn(this.#acts, name)) return;
    this.#acts[name]?.();
    changed();
  }

  async #load(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => '');
    input.value = '';
    const loaded = loadState(text, cupboard, Date.now());
    const list = this.querySelector('[data-refused]');
    if (typeof loaded === 'string') {
      list?.replaceChildren();
      this.#write('[data-loaded]', loaded);
      return;
    }
    const { taken, kept, refused, refusals } = loaded;
    this.#write('[data-loaded]', words.loaded(taken, kept, refusals));
    list?.replaceChildren(...refused.map(({ what, why }) => item(words.refusal(what, why))));
    if (refusals > refused.length) list?.append(item(words.more(refusals - refused.length)));
    changed();
  }

  #show() {
    const { shelves, single } = savedState(cupboard);
    let all = 0;
    for (const line of this.querySelectorAll<HTMLElement>('[data-shelf]')) {
      const { shelf = '' } = line.dataset;
      const count = Object.keys(shelves[shelf] ?? {}).length || Number(shelf in single);
      all += count;
      line.hidden = count === 0;
      const number = line.querySelector('b');
      if (number) number.textContent = shelf in single ? '' : String(count);
    }
    this.#toggle('[data-nothing]', all === 0);
    this.#toggle('[data-aside]', Object.keys(asideTexts(cupboard)).length > 0);
    this.#write('[data-notice]', troublesInWords(cupboard.troubles));
  }

  #ask(really: boolean) {
    for (const [name, shown] of [
      ['forget', !really],
      ['really', really],
      ['keep', really],
    ] as const)
      this.#toggle(`[name=${name}]`, shown);
    this.querySelector<HTMLElement>(really ? '[name=keep]' : '[name=forget]')?.focus();
  }

  #toggle(selector: string, shown: boolean) {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !shown;
  }

  #write(selector: string, text: string) {
    const target = this.querySelector(selector);
    if (target && target.textContent !== text) target.textContent = text;
  }
}

function item(text: string) {
  const made = document.createElement('li');
  made.textContent = text;
  return made;
}

const save = (name: string, content: object) =>
  download(name, JSON.stringify(content, null, 2), 'application/json');

customElements.define('reader-data', ReaderData);
