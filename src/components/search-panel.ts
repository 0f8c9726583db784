import { type Answer, browse, type Selection, search } from '#search/engine.ts';
import type { Fragment } from '#search/pagefind.ts';
import { forgetSearches, recentSearches, rememberSearch } from '#search/recent.ts';
import { facetFields, loadFacets, selectionOf } from './search-facets.ts';
import { button, nothingFound, recentList } from './search-help.ts';
import { resultItem } from './search-result.ts';

/** Results shown at first, and added by each press of "More". */
const PAGE = 6;
const PAUSE_MS = 60;

/** Search: a field, facets, results with the passage that matches, and help when nothing does. */
class SearchPanel extends HTMLElement {
  #base = '/';
  #latest = 0;
  #timer = 0;
  #form = document.createElement('form');
  #input = document.createElement('input');
  #facets = document.createElement('details');
  #status = document.createElement('p');
  #results = document.createElement('ol');
  #more = document.createElement('button');
  #aside = document.createElement('div');

  connectedCallback() {
    if (this.#form.isConnected) return;
    this.#base = this.dataset.base ?? '/';
    this.#build();
    this.addEventListener('keydown', (event) => this.#move(event));
    void this.#fillFacets().then(() => this.#readAddress());
    this.#showRecent();
  }

  /** The panel on the search page keeps its question in the address; the one in a dialog does not. */
  get #ownsAddress() {
    return this.hasAttribute('data-page');
  }

  #build() {
    this.#form.role = 'search';
    this.#form.action = `${this.#base}search/`;
    const label = document.createElement('label');
    label.className = 'search-field';
    const name = document.createElement('span');
    name.textContent = 'What do you need to know?';
    Object.assign(this.#input, {
      type: 'search',
      name: 'q',
      autocomplete: 'off',
      spellcheck: false,
    });
    this.#input.enterKeyHint = 'search';
    label.append(name, this.#input);

    const summary = document.createElement('summary');
    summary.textContent = 'Narrow it down';
    this.#facets.append(summary);
    this.#facets.className = 'search-facets';

    this.#status.role = 'status';
    this.#status.className = 'search-status';
    this.#results.className = 'search-results';
    this.#more.type = 'button';
    this.#more.textContent = 'More results';
    this.#more.className = 'search-more';
    this.#more.hidden = true;
    this.#aside.className = 'search-aside';

    this.#form.append(label, this.#facets);
    this.replaceChildren(this.#form, this.#status, this.#results, this.#more, this.#aside);

    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(this.#input.value);
      void this.#run();
    });
    this.#input.addEventListener('input', () => this.#later());
    this.#facets.addEventListener('change', () => void this.#run());
    this.#results.addEventListener('click', () => rememberSearch(this.#input.value));
    addEventListener('popstate', () => this.#readAddress());
  }

  async #fillFacets() {
    const facets = await loadFacets(this.#base);
    if (facets) this.#facets.append(...facetFields(facets));
    else this.#facets.hidden = true;
  }

  #readAddress() {
    if (!this.#ownsAddress) return;
    const address = new URLSearchParams(location.search);
    this.#input.value = address.get('q') ?? '';
    for (const box of this.#facets.querySelectorAll<HTMLInputElement>('input'))
      box.checked = address.getAll(box.name).includes(box.value);
    this.#facets.open = Object.values(selectionOf(this.#form)).some((values) => values.length > 0);
    void this.#run({ keepAddress: true });
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#run(), PAUSE_MS);
  }

  async #run({ keepAddress = false } = {}) {
    clearTimeout(this.#timer);
    const turn = ++this.#latest;
    const query = this.#input.value.trim();
    const selection = selectionOf(this.#form);
    const narrowed = Object.keys(selection).length > 0;
    if (this.#ownsAddress && !keepAddress) this.#writeAddress(query, selection);
    if (!query && !narrowed) {
      this.#clear('');
      this.#showRecent();
      return;
    }
    try {
      const answer: Answer = query
        ? await search(this.#base, query, selection)
        : { ...(await browse(this.#base, selection)), corrected: null };
      if (turn === this.#latest) await this.#show(answer, query, narrowed, turn);
    } catch {
      if (turn === this.#latest) this.#failed();
    }
  }

  async #show({ results, corrected }: Answer, query: string, narrowed: boolean, turn: number) {
    const fragments = await Promise.all(results.slice(0, PAGE).map((result) => result.data()));
    if (turn !== this.#latest) return;
    this.#aside.replaceChildren();
    this.#results.replaceChildren(...fragments.map(resultItem));
    this.#status.textContent = this.#summary(results.length, query, corrected);
    this.#offerMore(results.slice(PAGE), turn);
    if (results.length === 0) this.#helpWithNothing(query, narrowed);
    else this.#linkToPage(query);
  }

  #summary(count: number, query: string, corrected: string | null) {
    const found = count === 1 ? 'One result' : count === 0 ? 'Nothing found' : `${count} results`;
    if (corrected) return `Did you mean “${corrected}”? ${found} for it; “${query}” finds nothing.`;
    return query ? `${found} for “${query}”.` : `${found}.`;
  }

  #offerMore(rest: Answer['results'], turn: number) {
    this.#more.hidden = rest.length === 0;
    this.#more.onclick = async () => {
      const next: Fragment[] = await Promise.all(
        rest.slice(0, PAGE).map((result) => result.data()),
      );
      if (turn !== this.#latest) return;
      const items = next.map(resultItem);
      this.#results.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.#offerMore(rest.slice(PAGE), turn);
    };
  }

  #linkToPage(query: string) {
    if (this.#ownsAddress) return;
    const link = document.createElement('a');
    link.href = `${this.#base}search/?${addressOf(query, selectionOf(this.#form))}`;
    link.textContent = 'Open these results as a page, to share or keep';
    this.#aside.append(link);
  }

  #helpWithNothing(query: string, narrowed: boolean) {
    const clear = () => {
      for (const box of this.#facets.querySelectorAll('input')) box.checked = false;
      void this.#run();
      this.#input.focus();
    };
    this.#aside.append(...nothingFound(this.#base, query, narrowed ? clear : null));
  }

  #failed() {
    this.#clear('Search could not be loaded. Check your connection and try again.');
    this.#aside.append(button('Try again', () => void this.#run()));
  }

  #clear(status: string) {
    this.#status.textContent = status;
    this.#results.replaceChildren();
    this.#aside.replaceChildren();
    this.#more.hidden = true;
  }

  #showRecent() {
    const recent = recentSearches();
    if (recent.length === 0 || this.#input.value) return;
    const ask = (query: string) => {
      this.#input.value = query;
      this.#input.focus();
      void this.#run();
    };
    const forget = () => {
      forgetSearches();
      this.#aside.replaceChildren();
      this.#input.focus();
    };
    this.#aside.replaceChildren(...recentList(recent, ask, forget));
  }

  #writeAddress(query: string, selection: Selection) {
    const text = addressOf(query, selection).toString();
    history.replaceState(null, '', text ? `?${text}` : location.pathname);
  }

  /** Arrow keys walk from the field through the results and back. */
  #move(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [this.#input, ...this.#results.querySelectorAll<HTMLElement>('a')];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
    if (place < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

function addressOf(query: string, selection: Selection) {
  const address = new URLSearchParams(query ? { q: query } : {});
  for (const [facet, values] of Object.entries(selection))
    for (const value of values) address.append(facet, value);
  return address;
}

customElements.define('search-panel', SearchPanel);
