import { CARRIED, carriedFrom } from './carried.ts';

/**
 * Firefox gives every file on disk a storage of its own, so links carry the reader's theme and ticks to the next page, where
 * `first.ts` unpacks them. Elsewhere files share their storage, and addresses stay plain.
 *
 * @param root the folder of the copy's files, as an address
 */
export function carryState(root: string) {
  if (!CSS.supports('-moz-appearance', 'none')) return;
  for (const type of ['click', 'auxclick', 'contextmenu'])
    addEventListener(type, ({ target }) => load(target, root), { capture: true });
}

function load(target: EventTarget | null, root: string) {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link?.href.startsWith(root) || link.getAttribute('href')?.startsWith('#')) return;
  const address = new URL(link.href);
  try {
    address.searchParams.set(CARRIED, carriedFrom(localStorage));
    link.href = address.href;
  } catch {
    // Storage is blocked: there is nothing to carry.
  }
}
