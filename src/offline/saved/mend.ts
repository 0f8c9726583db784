import type { SavedFile } from '#offline/manifest.ts';
import { Different } from './failures.ts';
import { PATIENT_MS, type Store } from './store.ts';

const AT_ONCE = 6;

/** The files that are missing or damaged. Reads every byte. */
export async function brokenAmong(store: Store, files: readonly SavedFile[]): Promise<SavedFile[]> {
  const broken: SavedFile[] = [];
  await inLanes(files, async (file) => {
    if (!(await store.read(file))) broken.push(file);
  });
  return broken;
}

/**
 * Fetches files. One that the server sends otherwise keeps none of the rest from coming; a dead line or a full disk does.
 *
 * @throws the first error, the hopeless first, once nothing is under way any more
 */
export async function fetchAll(store: Store, files: readonly SavedFile[]) {
  const hopeless: unknown[] = [];
  const different: unknown[] = [];
  await inLanes(files, async (file) => {
    if (hopeless.length > 0) return;
    await store
      .fetch(file, PATIENT_MS)
      .catch((error) => (error instanceof Different ? different : hopeless).push(error));
  });
  for (const error of [...hopeless, ...different]) throw error;
}

async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<unknown>) {
  const rest = items.values();
  const lane = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
