import type { Drawing, Figure, Row } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { type Element, el, type Tree } from '#calculators/tree.ts';
import { canvas, ground, hatching, legendHeight, legendOf, text, WIDTH } from './canvas.ts';
import { mark } from './mark.ts';
import { numberSaid } from './said.ts';
import { rangeWithZero, scaleOf } from './scale.ts';

/** The height of a row, and of the bar in it. */
export const [ROW, BAR] = [42, 14] as const;
/** Room for the end of a stroke. */
const EDGE = 4;

/** A part of a bar, from one value to another. */
export interface Piece {
  from: number;
  to: number;
  series: number;
}

type Scale = (value: number) => number;

/** How a kind of picture makes its rows. */
interface Manner {
  /** What is drawn of each row. */
  cut(rows: readonly Row[]): Piece[][];
  /** The words at the end of a row: its first number, unless it says otherwise. */
  end?(figure: Figure, row: Row, format: Format): string;
  /** Draws a row, if not as bars. */
  drawn?(row: Row, y: number, scale: Scale): Tree[];
  /** Whether the columns are told apart by a legend. */
  hasLegend?: true;
  /** Whether zero may be out of sight. */
  isCloseUp?: true;
}

/** A drawing with a line of words and a bar for each row. */
export const inRows =
  ({ cut, end = numberSaid, drawn, hasLegend, isCloseUp }: Manner): Drawing =>
  (figure, id, format) => {
    const pieces = cut(figure.rows);
    const ends = pieces.flat().flatMap(({ from, to }) => [from, to]);
    const range: [number, number] = [Math.min(...ends), Math.max(...ends)];
    const scale = scaleOf(isCloseUp ? range : rangeWithZero(ends), [EDGE, WIDTH - EDGE]);
    const legend = hasLegend ? figure.columns.map(({ label }) => label) : [];
    const top = legendHeight(legend);
    const zero = scale(0);
    return canvas(figure, id, top + figure.rows.length * ROW, [
      hatching(id),
      ...legendOf(legend, id),
      ...figure.rows.map((row, i) => {
        const y = top + i * ROW;
        return mark(figure, row, format, { x: 0, y, width: WIDTH, height: ROW - 4 }, [
          text(0, y + 14, startWords(figure, row), row.total ? 'strong' : ''),
          text(WIDTH, y + 14, end(figure, row, format), 'value', 'end'),
          ...axisAt(zero, y + 18),
          ...(drawn?.(row, y + 20, scale) ??
            (pieces[i] ?? []).map((piece) => bar(piece, y + 20, scale, id))),
        ]);
      }),
    ]);
  };

function bar({ from, to, series }: Piece, y: number, scale: Scale, id: string): Element {
  const [a, b] = [scale(from), scale(to)];
  const width = Math.max(Math.abs(b - a), 1);
  return el('rect', { x: Math.min(a, b), y, width, height: BAR, fill: ground(id, series) });
}

/** Zero, where it is in sight. It is drawn beside the bars only, so that it crosses no words. */
const axisAt = (zero: number, y: number): Tree[] =>
  zero < 0 || zero > WIDTH ? [] : [el('path', { d: `M${zero} ${y}v${BAR + 4}`, class: 'axis' })];

/** A number says what it counts. */
const startWords = ({ rowsAre }: Figure, { label }: Row) =>
  /^\d+$/.test(label) ? `${label} ${rowsAre.toLowerCase()}` : label;
