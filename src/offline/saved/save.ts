import type { Release } from '#offline/manifest.ts';
import { isForSpace, TooLittleSpace } from './failures.ts';
import { brokenAmong, fetchAll } from './mend.ts';
import type { Store } from './store.ts';

/**
 * Saves an edition. What an earlier attempt or edition left is read and used again; nothing is deleted, except to give the
 * room back when there is too little.
 *
 * @param free how much more may be stored
 * @throws when it could not be saved whole
 */
export async function save(release: Release, store: Store, free = freeBytes) {
  try {
    const missing = await brokenAmong(store, await store.wanted(release));
    const needed = missing.reduce((sum, { bytes }) => sum + bytes, 0);
    if (needed > (await free())) throw new TooLittleSpace();
    await fetchAll(store, missing);
    await store.addEdition(release);
  } catch (error) {
    if (isForSpace(error)) await store.keepOnly(await store.editions());
    throw error;
  }
}

/** How much more this site may store, as far as the browser says. */
export async function freeBytes(): Promise<number> {
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return quota - usage;
}

/** Drops the editions before the last but one: a window may still show a page of the one before this. */
export async function dropOld(release: Release, store: Store) {
  const others = (await store.editions()).filter(({ edition }) => edition !== release.edition);
  if (others.length > 1) await store.keepOnly([...others.slice(-1), release]);
}
