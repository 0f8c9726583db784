import type { Figure } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { type Element, el } from '#calculators/tree.ts';
import { calculatorAnswer as words } from '#words';

/** A figure: its point, its picture, and its table, which opens by itself on paper. */
export function figureTree(figure: Figure, id: string, format: Format): Element {
  const table = tableOf(figure, format);
  return el(
    'figure',
    { class: 'cx-figure' },
    el('figcaption', {}, el('strong', {}, figure.title), el('span', {}, figure.point)),
    ...(figure.draw
      ? [
          figure.draw(figure, id, format),
          el('details', {}, el('summary', {}, words.asTable), table),
        ]
      : [table]),
  );
}

function tableOf({ title, rowsAre, columns, rows }: Figure, format: Format): Element {
  const head = [rowsAre, ...columns.map(({ label }) => label)];
  const body = rows.map(({ label, values, total }) =>
    el(
      'tr',
      { class: total && 'total' },
      el('th', { scope: 'row' }, label),
      ...columns.map(({ unit }, i) => el('td', {}, format.shown(values[i] ?? null, unit))),
    ),
  );
  return el(
    'div',
    { class: 'cx-scroll', tabindex: 0, role: 'group', 'aria-label': words.table(title) },
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...head.map((label) => el('th', { scope: 'col' }, label)))),
      el('tbody', {}, ...body),
    ),
  );
}
