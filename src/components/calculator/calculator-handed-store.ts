import { type Handed, readHanded, writeHanded } from '#calculators/handed.ts';
import { HANDED, store, stored } from './calculator-store.ts';

/** What calculators have handed on in this browser. */
export const loadHanded = (): Partial<Handed> => readHanded(stored(HANDED));

/** Adds to what is handed on. @returns what to tell the reader when it did not work */
export const hand = (handed: Partial<Handed>): string =>
  store(HANDED, writeHanded({ ...loadHanded(), ...handed }));
