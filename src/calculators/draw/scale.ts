/** A straight scale from numbers to places. */
export function scaleOf(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const span = to - from || 1;
  return (value) => round(start + ((value - from) / span) * (end - start));
}

/** The range of some numbers, with zero in it. */
export function rangeWithZero(values: readonly (number | null)[]): [number, number] {
  const known = values.filter((value) => value !== null);
  return [Math.min(0, ...known), Math.max(0, ...known)];
}

/** Places need no more than a hundredth. */
export const round = (place: number) => Math.round(place * 100) / 100;
