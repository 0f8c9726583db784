import { broken } from '#search/index-files.ts';
import { CannotRun } from '#search/pagefind.ts';

/** What a reader is told when search cannot run in this browser at all. */
const CANNOT_RUN =
  'Search cannot run here: this browser, or a rule set by your network, does not allow WebAssembly. Everything can be reached from the menu.';

/**
 * What is wrong with search, as a sentence.
 *
 * @param error what a search threw, if it did
 * @param repaired whether a repair has just been tried
 * @returns undefined when nothing is
 */
export function troubleOf(error: unknown, repaired: boolean): string | undefined {
  if (error instanceof CannotRun) return CANNOT_RUN;
  if (error === undefined && broken.size === 0) return undefined;
  const still = repaired ? 'still ' : '';
  const advice = repaired ? ' Connect to the internet, then repair it once more.' : '';
  return `Search is ${still}incomplete on this device: part of it could not be loaded.${advice}`;
}
