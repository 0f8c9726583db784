import type { Figure, Row } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { calculatorAnswer as words } from '#words';

/** A number of a row in words: the first, unless another column is named. */
export function numberSaid(
  { columns }: Figure,
  { values, units }: Row,
  format: Format,
  column = 0,
) {
  const unit = units?.[column] ?? columns[column]?.unit ?? 'count';
  return format.shown(values[column] ?? null, unit);
}

/** An estimate’s lowest and highest, which are its second and third number, in the unit of the first. */
export function rangeSaid({ columns }: Figure, { values }: Row, format: Format): string {
  const [, low = null, high = null] = values;
  const unit = columns[0]?.unit ?? 'count';
  return words.range(format.shown(low, unit), format.shown(high, unit));
}

/** A row as its line of the table says it. */
export function rowSaid(figure: Figure, row: Row, format: Format): string {
  const { columns } = figure;
  if (columns.length === 1) return `${row.label}: ${numberSaid(figure, row, format)}`;
  const said = columns.map(({ label }, i) => `${label} ${numberSaid(figure, row, format, i)}`);
  return `${row.label}: ${said.join('; ')}`;
}
