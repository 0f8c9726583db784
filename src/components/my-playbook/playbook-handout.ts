import { el, type Tree } from '#calculators/tree.ts';
import { type Found, isSlip } from '#components/nudge/slips.ts';
import type { Item, Selection } from '#reader/selection.ts';
import { myPlaybook as words } from '#words';

/** What a handout needs to know of an item. */
export interface Shown {
  title: string;
  /** Its whole address. */
  address: string;
  found: Found | undefined;
}

/**
 * A selection as it is printed: a cover with its contents, then each item with its point, what to do, the reader's note
 * and its address.
 *
 * @param made the line under the title: how many pages, from where, and of which day
 */
export function handoutTree(
  { title, sections }: Selection,
  shown: (item: Item) => Shown,
  made: string,
): Tree[] {
  let count = 0;
  const numbered = sections.map(({ name, items }) => ({
    name,
    items: items.map((item) => ({ item, number: ++count, ...shown(item) })),
  }));
  const cover = el(
    'div',
    { class: 'cover' },
    el('h2', { class: 'handout-title', dir: 'auto' }, title),
    el('p', {}, made),
    el('h3', {}, words.contents),
    ...numbered.map(({ name, items }) =>
      el(
        'div',
        {},
        ...(name ? [el('p', { class: 'contents-section', dir: 'auto' }, name)] : []),
        el(
          'ol',
          { start: items[0]?.number },
          ...items.map(({ title }) => el('li', { dir: 'auto' }, title)),
        ),
      ),
    ),
  );
  const texts = numbered.map(({ name, items }) =>
    el(
      'section',
      {},
      ...(name ? [el('h2', { dir: 'auto' }, name)] : []),
      ...items.map(({ item, number, title, address, found }) =>
        el(
          'article',
          {},
          el('h3', { dir: 'auto' }, `${number}. ${title}`),
          ...(isSlip(found) ? saidBy(found) : goneWords(found)),
          ...(item.note.trim() ? [el('p', { class: 'own-note', dir: 'auto' }, item.note)] : []),
          el('p', { class: 'address' }, address),
        ),
      ),
    ),
  );
  return [cover, ...texts];
}

const saidBy = (slip: Extract<Found, { point: string }>): Tree[] => [
  ...(slip.archived ? [el('p', {}, el('b', {}, words.invalid), slip.archived.reason)] : []),
  el('p', { class: 'handout-point' }, `${slip.label}. ${slip.point}`),
  ...(slip.act
    ? [el('p', {}, el('b', {}, words.act(slip.act.heading, slip.act.duration)), slip.act.text)]
    : []),
];

const goneWords = (found: Found | undefined): Tree[] => {
  if (found === 'missing') return [el('p', {}, words.missing)];
  if (typeof found === 'object' && 'movedTo' in found)
    return [el('p', {}, words.partOf(found.movedTo.title))];
  return [];
};
