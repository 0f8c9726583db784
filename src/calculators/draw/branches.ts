import type { Drawing, Figure, Row } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { type Element, el, type Tree } from '#calculators/tree.ts';
import { canvas, ground, hatching, text, WIDTH } from './canvas.ts';
import { mark } from './mark.ts';
import { BAR, ROW } from './rows.ts';
import { numberSaid } from './said.ts';
import { round } from './scale.ts';

/** Where a row's bar lies: to scale, below the part of the bar it branches off from. */
interface Branch {
  row: Row;
  x: number;
  width: number;
  y: number;
  from: Branch | undefined;
}

/** A whole that branches into its parts, and these into theirs: each row below the one it is a part of. */
export const branches: Drawing = (figure, id, format) => {
  const laid = layOut(figure.rows);
  return canvas(figure, id, laid.length * ROW, [
    hatching(id),
    ...laid.flatMap(bandOf),
    ...laid.map((branch) => markOf(figure, branch, id, format)),
  ]);
};

function layOut(rows: readonly Row[]): Branch[] {
  const laid: Branch[] = [];
  const whole = rows[0]?.values[0] || 1;
  const used = new Map<Branch, number>();
  for (const [i, row] of rows.entries()) {
    const from = row.within === undefined ? undefined : laid[row.within];
    const before = (from && used.get(from)) ?? 0;
    const width = ((row.values[0] ?? 0) / whole) * WIDTH;
    if (from) used.set(from, before + width);
    laid.push({ row, x: (from?.x ?? 0) + before, width, y: i * ROW, from });
  }
  return laid;
}

/** The way down from a bar to its part, behind the words between them. */
function bandOf({ x, width, y, from }: Branch): Tree[] {
  if (!from) return [];
  const top = from.y + 20 + BAR;
  return [
    el('rect', { x: round(x), y: top, width: round(width), height: y + 20 - top, class: 'band' }),
  ];
}

function markOf(figure: Figure, { row, x, width, y }: Branch, id: string, format: Format): Element {
  const bar = { x: round(Math.min(x, WIDTH - 1)), y: y + 20, width: round(Math.max(width, 1)) };
  return mark(figure, row, format, { x: 0, y, width: WIDTH, height: ROW - 4 }, [
    text(0, y + 14, row.label, row.within === undefined ? 'strong' : ''),
    text(WIDTH, y + 14, numberSaid(figure, row, format), 'value', 'end'),
    el('rect', { ...bar, height: BAR, fill: ground(id, row.series ?? 0) }),
  ]);
}
