import { el, type Tree } from '#calculators/tree.ts';
import { isSlip } from '#components/nudge/slips.ts';
import type { Selection } from '#reader/selection.ts';
import { myPlaybook } from '#words';
import { goneWords, hrefOf, type Surroundings, titleOf } from './playbook-item.ts';

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
        const { text, next } = goneWords(known);
        return el(
          'li',
          { 'data-kind': collection },
          el(
            'p',
            { class: 'label' },
            isSlip(known) ? known.label : (labels[collection] ?? myPlaybook.page),
          ),
          el(
            'p',
            { class: 'given-title' },
            known === 'missing'
              ? titleOf(page, title, known)
              : el('a', { href: hrefOf(base, page, query) }, titleOf(page, title, known)),
          ),
          ...(text
            ? [
                el(
                  'p',
                  { class: 'gone' },
                  `${text} `,
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
