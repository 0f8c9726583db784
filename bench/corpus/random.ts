/** A stream of numbers that is the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number between two, both included. */
  between(least: number, most: number): number;
  /** One of a list. */
  of<T>(list: readonly T[]): T;
  /** Some different ones of a list, at most as many as it has, in the order drawn. */
  some<T>(list: readonly T[], count: number): T[];
}

/**
 * Makes a stream of numbers (mulberry32: 32 bits of state, good enough to scatter words).
 *
 * @param seed any whole number
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const of = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('nothing to choose from');
    return list[between(0, list.length - 1)] as T;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const drawn = new Set<T>();
    const wanted = Math.min(count, new Set(list).size);
    while (drawn.size < wanted) drawn.add(of(list));
    return [...drawn];
  };
  return { next, between, of, some };
}
