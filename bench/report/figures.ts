import type { Build } from '#bench/build/build.ts';
import type { Audit } from '#bench/reader/lighthouse.ts';
import type { Reader } from '#bench/reader/reader.ts';
import type { Saving } from '#bench/reader/saving.ts';
import type { CalculatorTimes } from './calculators.ts';

/** Everything measured at one size of corpus. */
export interface AtSize {
  /** Entries. */
  size: number;
  /** One for each round, here and stock in turn. */
  here: Build[];
  stock: Build[];
  reader: Reader;
}

/** Everything a run measured. */
export interface Figures {
  sizes: AtSize[];
  /** The playbook's own content, if it was built. */
  own: Reader | undefined;
  /** Its calculators, if it was built. */
  calculators: CalculatorTimes | undefined;
  /** Saving it on a device, if it was built. */
  saving: Saving | undefined;
  /** Why there are none, or the audits of the playbook's own pages. */
  audits: Audit[] | string;
}

/** The build in the middle by processor time. */
export const middle = (builds: readonly Build[]): Build => {
  const sorted = builds.toSorted((a, b) => a.cpuSeconds - b.cpuSeconds);
  return sorted[Math.floor((sorted.length - 1) / 2)] as Build;
};

/** The middle value, the lower of two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;

/**
 * How cost grows with size between two sizes: 1 is in proportion, 2 is with the square.
 */
export function exponent(small: AtSize, large: AtSize): number {
  const [from, to] = [middle(small.here).cpuSeconds, middle(large.here).cpuSeconds];
  return Math.log(to / from) / Math.log(large.size / small.size);
}
