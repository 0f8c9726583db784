/**
 * Makes the children of a place those for some keys, in their order. A child that was there stays the same element, so
 * that what is being written in it is not lost; the focus stays where it was even when its element moves.
 *
 * @param make makes the child for a key that is new
 */
export function keyed(place: Element, keys: readonly string[], make: (key: string) => HTMLElement) {
  const children = [...place.children].filter((child) => child instanceof HTMLElement);
  const there = new Map(children.map((child) => [child.dataset.key ?? '', child]));
  const wanted = new Set(keys);
  for (const [key, child] of there) if (!wanted.has(key)) child.remove();
  const { activeElement } = document;
  let after: Element | null = null;
  for (const key of keys) {
    const child = there.get(key) ?? make(key);
    child.dataset.key = key;
    const next: Element | null = after ? after.nextElementSibling : place.firstElementChild;
    if (next !== child) place.insertBefore(child, next);
    after = child;
  }
  if (activeElement instanceof HTMLElement && document.activeElement !== activeElement)
    activeElement.focus();
}
