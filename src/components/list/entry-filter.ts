import { markLanguage } from '#components/mark-language.ts';
import { selectionOf } from '#components/search/search-facets.ts';
import { type Answer, browse, countsFor, type Selection } from '#search/engine.ts';
import { broken } from '#search/index-files.ts';
import type { Fragment } from '#search/pagefind.ts';
import { entryFilter as words } from '#words';

const PAGE = 24;

/**
 * Narrows a collection's list: choices combine (all facets must match, any value within one), show how many entries each
 * would leave, and live in the address. Until something is chosen the list of the page stays as it was built.
 */
class EntryFilter extends HTMLElement {
  #turn = 0;

  connectedCallback() {
    this.hidden = false;
    this.#form.addEventListener('change', () => {
      this.#writeAddress();
      void this.#run();
    });
    // The event comes before the form is reset, and a microtask would still run before it.
    this.#form.addEventListener('reset', () =>
      setTimeout(() => {
        this.#writeAddress();
        void this.#run();
      }),
    );
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }
  get #boxes() {
    return this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
  }
  get #sort() {
    return this.#form.querySelector('select') as HTMLSelectElement;
  }
  get #status() {
    return this.querySelector('[data-status]') as HTMLElement;
  }
  get #cards() {
    return this.querySelector('[data-cards]') as HTMLElement;
  }
  get #more() {
    return this.querySelector('[data-more]') as HTMLButtonElement;
  }
  /** What the page shows when nothing is chosen. */
  get #whole() {
    return document.querySelector<HTMLElement>('[data-whole-list]');
  }

  #readAddress() {
    const address = new URLSearchParams(location.search);
    for (const box of this.#boxes) box.checked = address.getAll(box.name).includes(box.value);
    const sort = address.get('sort') ?? '';
    this.#sort.value = [...this.#sort.options].some(({ value }) => value === sort) ? sort : '';
    const details = this.#form.querySelector('details');
    if (details && this.#chosen) details.open = true;
    void this.#run();
  }

  #writeAddress() {
    const address = new URLSearchParams();
    for (const [facet, values] of Object.entries(selectionOf(this.#form)))
      for (const value of values) address.append(facet, value);
    if (this.#sort.value) address.set('sort', this.#sort.value);
    const text = address.toString();
    history.pushState(null, '', text ? `?${text}` : location.pathname);
  }

  get #chosen() {
    return this.#sort.value !== '' || Object.keys(selectionOf(this.#form)).length > 0;
  }

  async #run() {
    const turn = ++this.#turn;
    const chosen = this.#chosen;
    if (this.#whole) this.#whole.hidden = chosen;
    if (!chosen) {
      this.#show([], []);
      this.#status.textContent = '';
      this.#restoreCounts();
      return;
    }
    try {
      const base = this.dataset.base ?? '/';
      const kind = this.dataset.kind ?? '';
      const selection: Selection = { ...selectionOf(this.#form), kind: [kind] };
      const [{ results }, counts] = await Promise.all([
        browse(base, selection, this.#order),
        countsFor(base, selection),
      ]);
      const first = await Promise.all(results.slice(0, PAGE).map((result) => result.data()));
      if (turn !== this.#turn) return;
      if (broken.size > 0) throw new Error('a list that may lack entries is not shown');
      this.#show(first, results.slice(PAGE));
      this.#status.textContent = this.#summary(results.length);
      this.#showCounts(counts);
    } catch {
      if (turn !== this.#turn) return;
      if (this.#whole) this.#whole.hidden = false;
      this.#status.textContent = words.failed;
    }
  }

  get #order(): Record<string, 'asc' | 'desc'> {
    return this.#sort.value === 'published' ? { published: 'desc' } : { title: 'asc' };
  }

  #summary(count: number) {
    const kind = this.dataset.kind as Parameters<typeof words.count>[1];
    if (count > 0) return words.count(count, kind);
    return words.none(kind, Object.keys(selectionOf(this.#form)).length);
  }

  #show(fragments: Fragment[], rest: Answer['results']) {
    this.#cards.replaceChildren(...fragments.map((fragment) => this.#card(fragment)));
    this.#offer(rest);
  }

  #offer(rest: Answer['results']) {
    this.#more.hidden = rest.length === 0;
    const turn = this.#turn;
    this.#more.onclick = async () => {
      const loading = Promise.all(rest.slice(0, PAGE).map((result) => result.data()));
      const next = await loading.catch(() => null);
      if (turn !== this.#turn) return;
      if (!next) {
        this.#status.textContent = words.moreFailed;
        return;
      }
      const cards = next.map((fragment) => this.#card(fragment));
      this.#cards.append(...cards);
      cards[0]?.querySelector('a')?.focus();
      this.#offer(rest.slice(PAGE));
    };
  }

  #card({ url, meta }: Fragment): Element {
    const template = this.querySelector('template') as HTMLTemplateElement;
    const item = template.content.firstElementChild?.cloneNode(true) as Element;
    const fill = (selector: string, text = '') => {
      const target = item.querySelector(selector);
      if (target) target.textContent = text;
    };
    const [first, second] = (meta.facts ?? '').split(' | ');
    fill('.card-label span', meta.label);
    fill('.card-title a', meta.title);
    fill('.card-summary', meta.summary);
    fill('.card-facts span:first-child', first);
    fill('.card-facts span:last-child', second);
    item.querySelector('a')?.setAttribute('href', url);
    for (const part of ['.card-title', '.card-summary'])
      markLanguage(item.querySelector(part), meta.lang);
    if (meta.outcome) item.querySelector('article')?.setAttribute('data-outcome', meta.outcome);
    return item;
  }

  #showCounts(counts: Record<string, Record<string, number>>) {
    for (const box of this.#boxes) {
      const shown = box.parentElement?.querySelector<HTMLElement>('[data-count]');
      if (!shown) continue;
      shown.dataset.whole ??= shown.textContent ?? '';
      shown.textContent = String(counts[box.name]?.[box.value] ?? 0);
      shown.dataset.count = shown.textContent;
    }
  }

  #restoreCounts() {
    for (const shown of this.#form.querySelectorAll<HTMLElement>('[data-whole]')) {
      shown.textContent = shown.dataset.whole ?? '';
      shown.dataset.count = shown.textContent;
    }
  }
}

customElements.define('entry-filter', EntryFilter);
