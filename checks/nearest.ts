/**
 * The candidate most like what was typed, if any is like it: at most two edits in five letters.
 *
 * @param typed what the author wrote
 * @param candidates what would have been valid
 */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length * 0.4)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The candidate that a slip of the finger away is: one edit in a short word, two in a longer one. */
export function slipOf(typed: string, candidates: Iterable<string>): string | undefined {
  const best = nearest(typed, candidates);
  const most = typed.length > 5 ? 2 : 1;
  return best !== undefined && editDistance(typed, best) <= most ? best : undefined;
}

/** ` Did you mean …?` with a space before it, or nothing when no candidate is near. */
export function didYouMean(typed: string, candidates: Iterable<string>): string {
  const best = nearest(typed, candidates);
  return best === undefined ? '' : ` Did you mean \`${best}\`?`;
}

/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one
 * text into the other (optimal string alignment). `editDistance('chrun', 'churn')` is 1.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replace);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(beforeLast, j - 2) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
