import { type Answer, browse, type Selection, search } from '#search/engine.ts';
import { broken } from '#search/index-files.ts';
import { startAgain } from '#search/pagefind.ts';
import { forgetSearches, recentSearches, rememberSearch } from '#search/recent.ts';
import { search as words } from '#words';
import { addressOf, loadedOf, summaryOf } from './search-answer.ts';
import { facetFields, loadFacets, selectionOf } from './search-facets.ts';
import { button, nothingFound, recentList } from './search-help.ts';
import { walk } from './search-keys.ts';
import { searchParts } from './search-parts.ts';
import { resultItem } from './search-result.ts';
import { troubleOf } from './search-trouble.ts';
import { markUnsaved } from './search-unsaved.ts';

/** Results shown at first, and added by each press of "More". */
const PAGE = 6;
const PAUSE_MS = 60;
/** After this long without an answer the reader is told. An answer that comes later is shown all the same. */
const PATIENCE_MS = 7_000;

/** Search: a field, facets, results with the passage that matches, and help when nothing does. */
class SearchPanel extends HTMLElement {
  #base = '/';
  #latest = 0;
  #timer = 0;
  #waiting = 0;
  #repaired = false;
  #found = '';
  #parts = searchParts('/');

  connectedCallback() {
    if (this.#parts.form.isConnected) return;
    this.#base = this.dataset.base ?? '/';
    this.#build();
    this.addEventListener('keydown', (event) =>
      walk(event, [this.#parts.input, ...this.#parts.results.querySelectorAll<HTMLElement>('a')]),
    );
    this.#showRecent();
    void this.#start();
  }

  /** The panel on the search page keeps its question in the address; the one in a dialog does not. */
  get #ownsAddress() {
    return this.hasAttribute('data-page');
  }

  #build() {
    this.#parts = searchParts(this.#base);
    const { form, input, facets, status, results, more, aside } = this.#parts;
    this.replaceChildren(form, status.shown, status.spoken, results, more, aside);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(input.value);
      void this.#run();
    });
    input.addEventListener('input', () => this.#later());
    facets.addEventListener('change', () => void this.#run());
    results.addEventListener('click', () => rememberSearch(input.value));
    addEventListener('popstate', () => this.#readAddress());
  }

  /** Only an address that names facets has to wait until their boxes are there. */
  async #start() {
    const names = this.#ownsAddress ? [...new URLSearchParams(location.search).keys()] : [];
    const waits = names.some((name) => name !== 'q');
    if (waits) this.#tellAfterAWhile(this.#latest);
    else this.#readAddress();
    await this.#fillFacets();
    if (waits) this.#readAddress();
  }

  async #fillFacets() {
    const { facets } = this.#parts;
    if (facets.querySelector('fieldset')) return;
    const labels = await loadFacets(this.#base);
    facets.hidden = !labels;
    if (labels) facets.append(...facetFields(labels));
    else this.#tell();
  }

  #readAddress() {
    if (!this.#ownsAddress) return;
    const address = new URLSearchParams(location.search);
    this.#parts.input.value = address.get('q') ?? '';
    for (const box of this.#parts.facets.querySelectorAll<HTMLInputElement>('input'))
      box.checked = address.getAll(box.name).includes(box.value);
    this.#parts.facets.open = Object.values(selectionOf(this.#parts.form)).some(
      (values) => values.length > 0,
    );
    void this.#run({ keepAddress: true });
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#run(), PAUSE_MS);
  }

  async #run({ keepAddress = false } = {}) {
    clearTimeout(this.#timer);
    const turn = ++this.#latest;
    const query = this.#parts.input.value.trim();
    const selection = selectionOf(this.#parts.form);
    const narrowed = Object.keys(selection).length > 0;
    if (this.#ownsAddress && !keepAddress) this.#writeAddress(query, selection);
    if (!query && !narrowed) {
      clearTimeout(this.#waiting);
      this.#clear();
      this.#showRecent();
      return;
    }
    this.#tellAfterAWhile(turn);
    try {
      const answer = query
        ? await search(this.#base, query, selection)
        : await browse(this.#base, selection);
      if (turn === this.#latest) await this.#show(answer, query, narrowed, turn);
    } catch (error) {
      if (turn === this.#latest) this.#tell(error);
    }
    if (turn === this.#latest) clearTimeout(this.#waiting);
  }

  #tellAfterAWhile(turn: number) {
    clearTimeout(this.#waiting);
    const tell = () => turn === this.#latest && this.#tell(new Error('too slow'));
    this.#waiting = window.setTimeout(tell, PATIENCE_MS);
  }

  async #show({ results, corrected }: Answer, query: string, narrowed: boolean, turn: number) {
    const loaded = await loadedOf(results.slice(0, PAGE));
    if (turn !== this.#latest) return;
    const summary = summaryOf(results.length, query, corrected);
    this.#found = results.length > 0 ? summary : '';
    this.#parts.aside.replaceChildren();
    this.#parts.results.replaceChildren(...loaded.map(resultItem));
    void markUnsaved(this.#base, this.#parts.results);
    this.#parts.status.say(summary);
    this.#offerMore(results.slice(PAGE), turn);
    if (broken.size > 0) this.#tell();
    else if (results.length === 0) this.#helpWithNothing(query, narrowed);
    if (results.length > 0) this.#linkToPage(query);
  }

  /** Says what is wrong with search, if anything is, and offers to repair it. */
  #tell(error?: unknown) {
    const trouble = troubleOf(error, this.#repaired);
    if (!trouble) return;
    if (error !== undefined) this.#clear();
    this.#parts.status.sayAtOnce(`${trouble} ${this.#found}`.trim());
    this.#parts.aside.replaceChildren(button(words.repair, () => void this.#repair()));
  }

  /** All is read again. If the playbook is saved on this device, the worker that answers mends what is damaged. */
  async #repair() {
    this.#parts.status.sayAtOnce(words.repairing);
    startAgain();
    this.#repaired = true;
    await this.#fillFacets();
    await this.#run({ keepAddress: true });
    this.#repaired = false;
  }

  #offerMore(rest: Answer['results'], turn: number) {
    this.#parts.more.hidden = rest.length === 0;
    this.#parts.more.onclick = async () => {
      const items = (await loadedOf(rest.slice(0, PAGE))).map(resultItem);
      if (turn !== this.#latest) return;
      this.#parts.results.append(...items);
      void markUnsaved(this.#base, this.#parts.results);
      items[0]?.querySelector('a')?.focus();
      this.#offerMore(rest.slice(PAGE), turn);
      this.#tell();
    };
  }

  #linkToPage(query: string) {
    if (this.#ownsAddress) return;
    const link = document.createElement('a');
    link.href = `${this.#base}search/?${addressOf(query, selectionOf(this.#parts.form))}`;
    link.textContent = words.asPage;
    this.#parts.aside.append(link);
  }

  #helpWithNothing(query: string, narrowed: boolean) {
    const clear = () => {
      for (const box of this.#parts.facets.querySelectorAll('input')) box.checked = false;
      void this.#run();
      this.#parts.input.focus();
    };
    this.#parts.aside.append(...nothingFound(this.#base, query, narrowed ? clear : null));
  }

  #clear() {
    this.#found = '';
    this.#parts.status.sayAtOnce('');
    this.#parts.results.replaceChildren();
    this.#parts.aside.replaceChildren();
    this.#parts.more.hidden = true;
  }

  #showRecent() {
    const { input, aside } = this.#parts;
    const recent = recentSearches();
    if (recent.length === 0 || input.value) return;
    const ask = (query: string) => {
      input.value = query;
      input.focus();
      void this.#run();
    };
    const forget = () => {
      forgetSearches();
      aside.replaceChildren();
      input.focus();
    };
    aside.replaceChildren(...recentList(recent, ask, forget));
  }

  #writeAddress(query: string, selection: Selection) {
    const text = addressOf(query, selection).toString();
    history.replaceState(null, '', text ? `?${text}` : location.pathname);
  }
}

customElements.define('search-panel', SearchPanel);
