import { broken } from '#search/index-files.ts';
import { CannotRun } from '#search/pagefind.ts';
import { search } from '#words';

/**
 * What is wrong with search, as a sentence.
 *
 * @param error what a search threw, if it did
 * @param repaired whether a repair has just been tried
 * @returns undefined when nothing is
 */
export function troubleOf(error: unknown, repaired: boolean): string | undefined {
  if (error instanceof CannotRun) return search.cannotRun;
  if (error === undefined && broken.size === 0) return undefined;
  return repaired ? search.stillIncomplete : search.incomplete;
}
