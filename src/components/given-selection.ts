import { el, type Tree } from '#calculators/tree.ts';
import type { Selection } from '#reader/selection.ts';
import type { Unreadable } from '#reader/selection-address.ts';
import { goneWords, hrefOf, type Surroundings, titleOf } from './playbook-item.ts';
import { isSlip } from './slips.ts';

/** What is said of an address that holds no selection. */
export const unreadableWords: Record<Unreadable, string> = {
  damaged:
    'This address was meant to hold a selection, but part of it is missing or damaged. Ask for it once more, or for a file.',
  newer:
    'This address was made with a newer copy of the playbook, which this one cannot read. Nothing is lost: open it there.',
};

/** Somebody's selection as it is shown before it is taken over: their words stay text. */
export function givenTree(
  { sections }: Selection,
  { base, labels, found }: Omit<Surroundings, 'sections'>,
): Tree[] {
  return sections.flatMap(({ name, items }) => [
    ...(name ? [el('h3', { dir: 'auto' }, name)] : []),
    el(
      'ol',
      {},
      ...items.map(({ page, note, query, title = '' }) => {
        const known = found.get(page);
        const collection = page.split('/')[0] ?? '';
        const { words, next } = goneWords(known);
        return el(
          'li',
          { 'data-kind': collection },
          el('p', { class: 'label' }, isSlip(known) ? known.label : (labels[collection] ?? 'Page')),
          el(
            'p',
            { class: 'given-title' },
            known === 'missing'
              ? titleOf(page, title, known)
              : el('a', { href: hrefOf(base, page, query) }, titleOf(page, title, known)),
          ),
          ...(words
            ? [
                el(
                  'p',
                  { class: 'gone' },
                  `${words} `,
                  ...(next ? [el('a', { href: hrefOf(base, next.page) }, next.title)] : []),
                ),
              ]
            : []),
          ...(note ? [el('p', { class: 'their-note', dir: 'auto' }, note)] : []),
        );
      }),
    ),
  ]);
}
