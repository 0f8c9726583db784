/**
 * Why something is not simply kept. blocked: the browser refuses storage. full: there is no room left. damaged: what
 * lay there could not be read and was set aside. newer: a later version of the playbook wrote it, and this one leaves
 * it alone.
 */
export type Trouble = 'blocked' | 'full' | 'damaged' | 'newer';

/** Where things that cannot be read are moved, under their old key. */
export const ASIDE = 'playbook-aside:';

/**
 * A browser's storage that may refuse anything, at any time. What cannot be stored lasts for this page, and `troubles`
 * says so. It never throws.
 */
export class Cupboard {
  readonly troubles = new Set<Trouble>();
  /** What lasts for this page only; null is taken away for this page only. */
  readonly #here = new Map<string, string | null>();
  readonly #open: () => Storage;

  /** @param open gives the storage; in some browsers even asking for it fails */
  constructor(open: () => Storage) {
    this.#open = open;
  }

  /** What lies under a key, changes of other tabs included. */
  get(key: string): string | null {
    const here = this.#here.get(key);
    return here === undefined ? this.stored(key) : here;
  }

  /** What the browser itself has under a key, whatever this page holds against it. */
  stored(key: string): string | null {
    return this.#try((storage) => storage.getItem(key), 'blocked') ?? null;
  }

  /** Every key that begins so, in no order. */
  keys(start: string): string[] {
    const stored = this.#try(keysOf, 'blocked') ?? [];
    const all = new Set([...stored, ...this.#here.keys()]);
    return [...all].filter((key) => key.startsWith(start) && this.#here.get(key) !== null);
  }

  /** Keeps a text. @returns whether it will be there after this page */
  set(key: string, text: string): boolean {
    const done = this.#try((storage) => {
      storage.setItem(key, text);
      return true;
    }, 'full');
    if (done) this.#here.delete(key);
    else this.hold(key, text);
    return done ?? false;
  }

  remove(key: string) {
    const done = this.#try((storage) => {
      storage.removeItem(key);
      return true;
    }, 'blocked');
    if (done) this.#here.delete(key);
    else this.hold(key, null);
  }

  /** Keeps a text, or its absence, for this page only, and leaves what is stored alone. */
  hold(key: string, text: string | null) {
    this.#here.set(key, text);
  }

  /** Another tab has changed what is stored: its change is the later one. */
  release(key: string | null) {
    if (key === null) this.#here.clear();
    else this.#here.delete(key);
  }

  /**
   * Moves what could not be read to a key of its own, beside what lies there from before.
   *
   * @returns whether the old key is free now
   */
  setAside(key: string, text: string): boolean {
    this.troubles.add('damaged');
    let aside = ASIDE + key;
    for (let copy = 2; ![null, text].includes(this.stored(aside)); copy++)
      aside = `${ASIDE}${key}:${copy}`;
    const moved = this.#try((storage) => {
      storage.setItem(aside, text);
      storage.removeItem(key);
      return true;
    }, 'full');
    return moved ?? false;
  }

  #try<T>(act: (storage: Storage) => T, trouble: Trouble): T | undefined {
    try {
      return act(this.#open());
    } catch (error) {
      const isQuota = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.troubles.add(trouble === 'full' && !isQuota ? 'blocked' : trouble);
      return undefined;
    }
  }
}

const keysOf = (storage: Storage) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
