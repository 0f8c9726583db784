import { cacheNames, selectionKey } from './cache-names.ts';
import { MANIFEST_FILE } from './edition-files.ts';
import type { Failure } from './failure.ts';
import type { Release } from './manifest.ts';
import { latestEdition } from './registration.ts';
import { failureOf } from './saved/failures.ts';
import { brokenAmong } from './saved/mend.ts';
import { freeBytes, save } from './saved/save.ts';
import { sha256 } from './saved/sha256.ts';
import { Store } from './saved/store.ts';

/** How what is saved stands, after every file of it was read. */
export interface Condition {
  release: Release;
  files: number;
  bytes: number;
  /** How many files are missing or damaged. */
  broken: number;
}

/**
 * What is saved of the playbook on this device, as its pages see it.
 *
 * @param scope the address of the site, with a slash at the end
 */
export class SavedCopy {
  readonly #names: ReturnType<typeof cacheNames>;

  constructor(private readonly scope: string) {
    this.#names = cacheNames(scope);
  }

  /** A new one each time: it remembers lists that may be gone meanwhile. */
  #store = () => new Store(this.scope, caches, (...request) => fetch(...request));

  /** The condition of the edition saved last; undefined when none is saved. */
  async condition(): Promise<Condition | undefined> {
    const store = this.#store();
    const release = (await store.editions()).at(-1);
    if (!release) return undefined;
    const files = await store.wanted(release).catch(() => undefined);
    if (!files) return { release, files: 0, bytes: 0, broken: 1 };
    const broken = await brokenAmong(store, files);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return { release, files: files.length, bytes, broken: broken.length };
  }

  /**
   * Fetches what is missing or damaged of the edition saved last; if none is, of the one on the server.
   *
   * @returns why it could not, if it could not
   */
  async repair(): Promise<Omit<Failure, 'type' | 'edition'> | undefined> {
    const store = this.#store();
    try {
      const release = (await store.editions()).at(-1) ?? (await this.#released());
      await save(release, store, freeBytes);
      await store.keepOnly(await store.editions());
      return undefined;
    } catch (error) {
      return failureOf(error);
    }
  }

  async #released(): Promise<Release> {
    const latest = await latestEdition(this.scope);
    if (!latest) throw new Error('the server cannot be reached');
    const list = await (
      await fetch(this.scope + MANIFEST_FILE, { cache: 'no-cache' })
    ).arrayBuffer();
    const manifest = { path: MANIFEST_FILE, sha256: await sha256(list), bytes: list.byteLength };
    return { edition: latest.edition, date: latest.date, manifest };
  }

  /** How many files lie here, of whatever edition. */
  count = async () => (await (await caches.open(this.#names.files)).keys()).length;

  /** The sections chosen to be saved; undefined for all. */
  async chosen(): Promise<string[] | undefined> {
    const cache = await caches.open(this.#names.editions);
    return (await cache.match(selectionKey(this.scope)))?.json();
  }

  async choose(sections: readonly string[]) {
    const cache = await caches.open(this.#names.editions);
    await cache.put(selectionKey(this.scope), Response.json(sections));
  }

  /** Deletes everything. */
  async remove() {
    for (const name of Object.values(this.#names)) await caches.delete(name);
  }
}
