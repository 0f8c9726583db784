import type { Figure } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { type Element, el } from '#calculators/tree.ts';
import { calculatorAnswer as words } from '#words';
import { numberSaid } from './said.ts';

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

function tableOf(figure: Figure, format: Format): Element {
  const { title, rowsAre, columns, rows } = figure;
  const head = [rowsAre, ...columns.map(({ label }) => label)];
  const body = rows.map((row) =>
    el(
      'tr',
      { class: row.total && 'total' },
      el('th', { scope: 'row' }, row.label),
      ...columns.map((_, i) => el('td', {}, numberSaid(figure, row, format, i))),
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
