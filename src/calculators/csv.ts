/** What a cell holds; null is nothing. */
export type Cell = string | number | null;

/**
 * Rows as a file for spreadsheets: quoted where needed, and nothing in it is taken for a formula.
 *
 * @param decimal the sign between whole and fraction: where it is a comma, spreadsheets expect semicolons between cells
 */
export function csvOf(rows: readonly (readonly Cell[])[], decimal = '.'): string {
  const between = decimal === ',' ? ';' : ',';
  return rows
    .map((row) => `${row.map((value) => cell(value, decimal)).join(between)}\r\n`)
    .join('');
}

function cell(value: Cell, decimal: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
