import type { Figure, Row } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { type Element, el, type Tree } from '#calculators/tree.ts';
import { rowSaid } from './said.ts';

/** A part of the picture that answers to the pointer and the keyboard. */
interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * What is drawn of a row. It can be pointed at and reached by keyboard (the arrow keys lead from the first mark of a
 * picture to the others), and says what the row of the table says.
 */
export function mark(
  figure: Figure,
  row: Row,
  format: Format,
  area: Area,
  content: readonly Tree[],
): Element {
  const place = figure.rows.indexOf(row);
  return el(
    'g',
    {
      class: place === figure.here ? 'mark own' : 'mark',
      role: 'img',
      tabindex: place === 0 ? 0 : -1,
      'aria-label': rowSaid(figure, row, format),
    },
    el('rect', { ...area, class: 'hit' }),
    ...content,
  );
}
