import type { Selection } from '#search/engine.ts';
import { readJson } from '#search/index-files.ts';

/** The facets of search as the site publishes them: for each, its label and its values with theirs. */
export type FacetLabels = Record<string, { label: string; values: Record<string, string> }>;

let loading: Promise<FacetLabels | null> | undefined;

/** Loads the names of the facets, once; null when they cannot be had. */
export function loadFacets(base: string): Promise<FacetLabels | null> {
  loading ??= readJson<FacetLabels>(base, 'search/facets.json').then((facets) => {
    if (!facets) loading = undefined;
    return facets ?? null;
  });
  return loading;
}

/** A group of check boxes for each facet. */
export function facetFields(facets: FacetLabels): HTMLFieldSetElement[] {
  return Object.entries(facets).map(([name, { label, values }]) => {
    const field = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = label;
    field.append(
      legend,
      ...Object.entries(values).map(([value, text]) => checkBox(name, value, text)),
    );
    return field;
  });
}

function checkBox(name: string, value: string, text: string) {
  const label = document.createElement('label');
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name, value });
  label.append(box, text);
  return label;
}

/** The values ticked in a form; facets without a tick are left out. */
export function selectionOf(form: HTMLFormElement): Selection {
  const selection: Selection = {};
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')) {
    const values = selection[box.name] ?? [];
    values.push(box.value);
    selection[box.name] = values;
  }
  return selection;
}
