import { askWorker } from '#offline/ask-worker.ts';
import { broken } from '#search/index-files.ts';
import { CannotRun, startAgain } from '#search/pagefind.ts';

/** A repair by the service worker takes this long at most, in milliseconds; then search is tried with what there is. */
const REPAIR_MS = 8_000;
const FOLDERS = ['pagefind/', 'search/'];

/** What a reader is told when search cannot run in this browser at all. */
const CANNOT_RUN =
  'Search cannot run here: this browser, or a rule set by your network, does not allow WebAssembly. Everything can be reached from the menu.';

const isSearchIncomplete = () => broken.size > 0;

/**
 * What is wrong with search, as a sentence.
 *
 * @param error what a search threw, if it did
 * @param repaired whether a repair has just been tried
 * @returns undefined when nothing is
 */
export function troubleOf(error: unknown, repaired: boolean): string | undefined {
  if (error instanceof CannotRun) return CANNOT_RUN;
  if (error === undefined && !isSearchIncomplete()) return undefined;
  const still = repaired ? 'still ' : '';
  const advice = repaired ? ' Connect to the internet, then repair it once more.' : '';
  return `Search is ${still}incomplete on this device: part of it could not be loaded.${advice}`;
}

/** Fetches all parts of search that are missing or damaged, on this device too if the playbook is saved on it. */
export async function repairSearch() {
  await askWorker({ type: 'repair', under: FOLDERS }, REPAIR_MS);
  startAgain();
}
