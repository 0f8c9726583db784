import { editDistance } from '#models/edit-distance.ts';

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
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance - 1);
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
  return best !== undefined && editDistance(typed, best, most) <= most ? best : undefined;
}

/** ` Did you mean …?` with a space before it, or nothing when no candidate is near. */
export function didYouMean(typed: string, candidates: Iterable<string>): string {
  const best = nearest(typed, candidates);
  return best === undefined ? '' : ` Did you mean \`${best}\`?`;
}
