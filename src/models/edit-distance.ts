/**
 * How many keystrokes apart two words are: insertions, deletions, substitutions and swaps of neighbours each count one
 * (optimal string alignment). "chrun" and "churn" are 1 apart.
 *
 * @param most stop counting beyond this many
 * @returns 0 … most, or most + 1 when they are further apart
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let steps = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped && !same) steps = Math.min(steps, at(beforeLast, column - 2) + 1);
      current.push(steps);
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), most + 1);
}

const at = (row: number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
