import { cacheNames, selectionKey } from '#offline/cache-names.ts';
import { search } from '#words';

/**
 * Says of results that their pages are not saved on this device, if the reader saves only some sections of the playbook.
 * Without such a choice everything is saved, or nothing, and there is nothing to tell apart.
 */
export async function markUnsaved(base: string, results: HTMLElement) {
  const scope = new URL(base, location.href).href;
  const names = cacheNames(scope);
  if (!globalThis.caches || !(await caches.has(names.editions))) return;
  const editions = await caches.open(names.editions);
  if (!(await editions.match(selectionKey(scope)))) return;
  const files = await caches.open(names.files);
  for (const item of results.querySelectorAll<HTMLElement>(':scope > li:not([data-looked-up])')) {
    item.dataset.lookedUp = '';
    const address = item.querySelector('a')?.href.split(/[?#]/)[0] ?? '';
    if (await files.match(`${address}index.html`, { ignoreSearch: true })) continue;
    const note = document.createElement('p');
    note.className = 'result-unsaved';
    note.textContent = search.notSaved;
    item.append(note);
  }
}
