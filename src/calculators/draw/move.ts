import type { Drawing, Figure, Row } from '#calculators/figure.ts';
import { el, type Tree } from '#calculators/tree.ts';
import { calculatorAnswer as words } from '#words';
import { canvas, ground, hatching, legendHeight, legendOf, text, WIDTH } from './canvas.ts';
import { mark } from './mark.ts';
import { round } from './scale.ts';

const [BAR, FLOW] = [18, 120];

/** A row with the places of its two ends. */
interface Ribbon {
  row: Row;
  width: number;
  /** Where it leaves the bar above, and where it reaches the bar below. */
  starts: number;
  lands: number;
}

/** Groups before and after: a bar each, and a ribbon as wide as its number for each row between them. */
export const move: Drawing = (figure, id, format) => {
  const { rows, groups = [] } = figure;
  const top = legendHeight(groups) + 18;
  const foot = top + BAR + FLOW;
  const ribbons = layOut(figure);
  return canvas(figure, id, foot + BAR + 22, [
    hatching(id),
    ...legendOf(groups, id),
    text(0, top - 6, words.before, 'strong'),
    text(0, foot + BAR + 16, words.after, 'strong'),
    ...barOf(rows, 0, top, id),
    ...barOf(rows, 1, foot, id),
    ...ribbons.map((ribbon) => {
      const [from = 0, to = 0] = ribbon.row.ends ?? [];
      const x = Math.min(ribbon.starts, ribbon.lands);
      const width = Math.max(ribbon.starts, ribbon.lands) + ribbon.width - x;
      const hit = { x: round(x), y: top + BAR, width: round(width), height: FLOW };
      return mark(figure, ribbon.row, format, hit, [
        el('path', {
          d: pathOf(ribbon, top + BAR, foot),
          class: from === to ? 'band' : `band moved-${to}`,
        }),
      ]);
    }),
  ]);
};

/** Ribbons leave and land in the order of the groups at their other end, so that as few as can be cross. */
function layOut({ rows }: Figure): Ribbon[] {
  const whole = sumOf(rows) || 1;
  const placed = (end: 0 | 1) => {
    const other = end === 0 ? 1 : 0;
    let next = 0;
    const places = new Map<Row, number>();
    for (const row of rows.toSorted(
      (a, b) => endOf(a, end) - endOf(b, end) || endOf(a, other) - endOf(b, other),
    )) {
      places.set(row, next);
      next += (numberOf(row) / whole) * WIDTH;
    }
    return places;
  };
  const [starts, lands] = [placed(0), placed(1)];
  return rows.map((row) => ({
    row,
    width: (numberOf(row) / whole) * WIDTH,
    starts: starts.get(row) ?? 0,
    lands: lands.get(row) ?? 0,
  }));
}

function barOf(rows: readonly Row[], end: 0 | 1, y: number, id: string): Tree[] {
  const whole = sumOf(rows) || 1;
  const groups = [...new Set(rows.map((row) => endOf(row, end)))].sort((a, b) => a - b);
  let x = 0;
  return groups.map((group) => {
    const width = (sumOf(rows.filter((row) => endOf(row, end) === group)) / whole) * WIDTH;
    const bar = el('rect', {
      ...{ x: round(x), y, width: round(width), height: BAR },
      fill: ground(id, group),
    });
    x += width;
    return bar;
  });
}

/** Down on one side and up on the other, upright at both ends. */
function pathOf({ starts, lands, width }: Ribbon, top: number, foot: number): string {
  const middle = (top + foot) / 2;
  const bend = (from: number, to: number, end: number) =>
    `C${round(from)} ${middle} ${round(to)} ${middle} ${round(to)} ${end}`;
  const down = `M${round(starts)} ${top}${bend(starts, lands, foot)}`;
  return `${down}h${round(width)}${bend(lands + width, starts + width, top)}Z`;
}

const endOf = ({ ends }: Row, end: 0 | 1) => ends?.[end] ?? 0;
const numberOf = ({ values: [value] }: Row) => value ?? 0;
const sumOf = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + numberOf(row), 0);
