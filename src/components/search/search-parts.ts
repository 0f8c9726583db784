import { search } from '#words';
import { SearchStatus } from './search-status.ts';

/** The elements a search panel consists of, in the order of the page. */
export interface SearchParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  facets: HTMLDetailsElement;
  status: SearchStatus;
  results: HTMLOListElement;
  more: HTMLButtonElement;
  aside: HTMLElement;
}

/**
 * Makes the elements of a search panel, empty.
 *
 * @param base the path the site is published under
 */
export function searchParts(base: string): SearchParts {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, own: object = {}) =>
    Object.assign(document.createElement(tag), own) as HTMLElementTagNameMap[K];

  const input = make('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  const label = make('label', { className: 'search-field' });
  label.append(make('span', { textContent: search.question }), input);
  const facets = make('details', { className: 'search-facets' });
  facets.append(make('summary', { textContent: search.narrow }));
  const form = make('form', { role: 'search', action: `${base}search/` });
  form.append(label, facets);
  return {
    form,
    input,
    facets,
    status: new SearchStatus(),
    results: make('ol', { className: 'search-results' }),
    more: make('button', {
      type: 'button',
      textContent: search.more,
      className: 'search-more',
      hidden: true,
    }),
    aside: make('div', { className: 'search-aside' }),
  };
}
