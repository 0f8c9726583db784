/** Something with its place among others: the lesser first; of equals, the one whose id comes first. */
export interface Placed {
  id: string;
  place: number;
}

export const byPlace = (a: Placed, b: Placed): number =>
  a.place - b.place || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The place after everything else. */
export const lastPlace = (others: readonly Placed[]): number =>
  others.reduce((last, { place }) => Math.max(last, place), 0) + 1;

/**
 * The places to change so that something comes to stand at an index. Only its own, as a rule, so that a change made
 * elsewhere at the same time is kept; all, when there is no room left between its neighbours.
 *
 * @param others the rest in their order, without it
 * @param index from 0; more than there are means the end
 */
export function placesFor(id: string, others: readonly Placed[], index: number): Placed[] {
  const at = Math.max(0, Math.min(index, others.length));
  const before = others[at - 1]?.place;
  const after = others[at]?.place;
  const place = between(before, after);
  if (place !== undefined) return [{ id, place }];
  return others
    .toSpliced(at, 0, { id, place: 0 })
    .map((one, index) => ({ ...one, place: index + 1 }));
}

const MOST = 1e9;

function between(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined && after === undefined) return 1;
  const place =
    before === undefined
      ? (after as number) - 1
      : after === undefined
        ? before + 1
        : (before + after) / 2;
  const fits =
    Math.abs(place) <= MOST &&
    (before === undefined || place > before) &&
    (after === undefined || place < after);
  return fits ? place : undefined;
}
