import type { Figure, Row } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { type Element, el, type Tree } from '#calculators/tree.ts';
import { calculatorAnswer as words } from '#words';
import { canvas, hatching, text, WIDTH } from './canvas.ts';
import { rangeWithZero, round, scaleOf } from './scale.ts';

const ROW = 42;
const BAR = 14;
const LEGEND = 20;
/** Room for the end of a stroke. */
const EDGE = 4;

/** What is drawn of a row, from one value to another. */
interface Piece {
  from: number;
  to: number;
  series: number;
  /** Drawn as a point. */
  at?: number;
}

/** How each kind cuts its rows into pieces. */
const cutters: Readonly<Record<string, (rows: readonly Row[]) => Piece[][]>> = {
  bars: (rows) => rows.map(({ values: [value] }) => [{ from: 0, to: value ?? 0, series: 0 }]),
  waterfall: cutWaterfall,
  stack: (rows) => rows.map(({ values }) => cutStack(values)),
  intervals: (rows) =>
    rows.map(({ values: [at, low, high] }) => [
      { from: low ?? 0, to: high ?? 0, series: 0, at: at ?? 0 },
    ]),
};

/** A picture with a line of words and a bar for each row. */
export function drawRows(figure: Figure, id: string, format: Format): Element {
  const pieces = cutters[figure.kind]?.(figure.rows) ?? [];
  const ends = pieces.flat().flatMap(({ from, to, at }) => [from, to, at ?? from]);
  const isRange = figure.kind === 'intervals';
  const scale = scaleOf(isRange ? rangeOf(ends) : rangeWithZero(ends), [EDGE, WIDTH - EDGE]);
  const legend = figure.kind === 'stack' ? figure.columns : [];
  const top = legend.length * LEGEND + (legend.length > 0 ? 6 : 0);
  const height = top + figure.rows.length * ROW;
  const zero = scale(0);
  return canvas(figure, id, height, [
    hatching(id),
    ...legend.flatMap(({ label }, i) => [
      el('rect', {
        x: 0,
        y: i * LEGEND + 2,
        width: 14,
        height: 14,
        fill: `url(#${id}-hatch-${i})`,
      }),
      text(22, i * LEGEND + 14, label),
    ]),
    ...figure.rows.flatMap((row, i) => [
      text(0, top + i * ROW + 14, startWords(figure, row), row.total ? 'strong' : ''),
      text(WIDTH, top + i * ROW + 14, endWords(figure, row, format), 'value', 'end'),
      ...axisAt(zero, top + i * ROW + 18),
      ...(pieces[i] ?? []).flatMap((piece) => drawn(piece, top + i * ROW + 20, scale, id)),
    ]),
  ]);
}

function drawn(piece: Piece, y: number, scale: (value: number) => number, id: string): Tree[] {
  const [a, b] = [scale(piece.from), scale(piece.to)];
  const [x, width] = [Math.min(a, b), Math.abs(b - a)];
  if (piece.at === undefined) {
    const fill = `url(#${id}-hatch-${piece.series})`;
    return [el('rect', { x: round(x), y, width: round(Math.max(width, 1)), height: BAR, fill })];
  }
  const middle = y + BAR / 2;
  return [
    el('path', {
      d: `M${x} ${middle}H${round(x + width)}M${x} ${y}v${BAR}M${round(x + width)} ${y}v${BAR}`,
      class: 'range',
    }),
    el('circle', { cx: scale(piece.at), cy: middle, r: 5, class: 'dot' }),
  ];
}

/** Zero, where it is in sight. It is drawn beside the bars only, so that it crosses no words. */
const axisAt = (zero: number, y: number): Tree[] =>
  zero < 0 || zero > WIDTH ? [] : [el('path', { d: `M${zero} ${y}v${BAR + 4}`, class: 'axis' })];

/** A number says what it counts. */
const startWords = ({ rowsAre }: Figure, { label }: Row) =>
  /^\d+$/.test(label) ? `${label} ${rowsAre.toLowerCase()}` : label;

/** The words at the end of a row: its total, or its range. */
function endWords({ kind, columns }: Figure, { values }: Row, format: Format): string {
  const unit = columns[0]?.unit ?? 'count';
  if (kind === 'intervals') {
    const [, low = null, high = null] = values;
    return words.range(format.shown(low, unit), format.shown(high, unit));
  }
  if (kind !== 'stack') return format.shown(values[0] ?? null, unit);
  const known = values.filter((value) => value !== null);
  return known.length === 0
    ? words.noEnd
    : format.shown(
        known.reduce((sum, value) => sum + value, 0),
        unit,
      );
}

function cutWaterfall(rows: readonly Row[]): Piece[][] {
  let level = 0;
  return rows.map(({ values: [value], total }) => {
    if (total) return [{ from: 0, to: value ?? 0, series: 0 }];
    const from = level;
    level += value ?? 0;
    return [{ from, to: level, series: (value ?? 0) < 0 ? 1 : 0 }];
  });
}

/** Gains to the right of zero, losses to the left. */
function cutStack(values: readonly (number | null)[]): Piece[] {
  let [gains, losses] = [0, 0];
  return values.flatMap((value, series) => {
    if (value === null || value === 0) return [];
    const from = value > 0 ? gains : losses;
    if (value > 0) gains += value;
    else losses += value;
    return [{ from, to: from + value, series }];
  });
}

const rangeOf = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
];
