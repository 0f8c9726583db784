import { calculatorAnswer as words } from '#words';
import { inRows, type Piece } from './rows.ts';

/** Bars of all columns end to end: gains to the right of zero, losses to the left. */
export const stack = inRows({
  cut: (rows) => rows.map(({ values }) => stacked(values)),
  hasLegend: true,
  end({ columns }, { values }, format) {
    const known = values.filter((value) => value !== null);
    const sum = known.reduce((total, value) => total + value, 0);
    return known.length === 0 ? words.noEnd : format.shown(sum, columns[0]?.unit ?? 'count');
  },
});

function stacked(values: readonly (number | null)[]): Piece[] {
  let [gains, losses] = [0, 0];
  return values.flatMap((value, series) => {
    if (value === null || value === 0) return [];
    const from = value > 0 ? gains : losses;
    if (value > 0) gains += value;
    else losses += value;
    return [{ from, to: from + value, series }];
  });
}
