import type { Cupboard } from './cupboard.ts';
import { judgeText, type Kind, type Stored } from './record.ts';

/** What every key of the reader's own state begins with. */
export const PREFIX = 'playbook:';

/** The key in storage of a thing on a shelf. */
export const keyOf = (shelf: string, id: string) => `${PREFIX}${shelf}:${id}`;

/** A thing with its id and when it was put there. */
export interface Thing<T> {
  id: string;
  at: number;
  is: T;
}

/**
 * Things of one kind by their stable ids. Each thing has a key of its own in storage, so that two tabs that change
 * different things at once both keep their change. It never throws: see the cupboard's troubles.
 */
export class Shelf<T> {
  readonly kind: Kind<T>;
  readonly #cupboard: Cupboard;
  readonly #now: () => number;

  /** @param now the time in milliseconds since 1970 */
  constructor(kind: Kind<T>, cupboard: Cupboard, now: () => number = Date.now) {
    this.kind = kind;
    this.#cupboard = cupboard;
    this.#now = now;
  }

  /** The thing with an id, if there is one and it is sound. */
  get(id: string): T | undefined {
    return this.stored(id)?.is;
  }

  /** The same with when it was put there. */
  stored(id: string): Stored<T> | undefined {
    const key = keyOf(this.kind.name, id);
    const text = this.#cupboard.get(key);
    if (text === null) return undefined;
    const judged = this.kind.isId(id) ? judgeText(this.kind, text) : 'damaged';
    if (judged === 'newer') this.#cupboard.troubles.add('newer');
    else if (judged === 'damaged') {
      if (!this.#cupboard.setAside(key, text)) this.#cupboard.hold(key, null);
    } else return judged;
    return undefined;
  }

  /** Everything on the shelf, the latest first. */
  all(): Thing<T>[] {
    const start = keyOf(this.kind.name, '');
    return this.#cupboard
      .keys(start)
      .flatMap((key) => {
        const id = key.slice(start.length);
        const stored = this.stored(id);
        return stored ? [{ id, at: stored.at, is: stored.is }] : [];
      })
      .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  }

  /**
   * Puts a thing on the shelf, in the place of one with the same id.
   *
   * @param at when, if not now
   * @returns whether it will be there after this page
   */
  put(id: string, is: T, at = this.#now()): boolean {
    const key = keyOf(this.kind.name, id);
    const text = JSON.stringify({ v: this.kind.version, at, is } satisfies Stored<T>);
    if (this.#mayReplace(id)) return this.#cupboard.set(key, text);
    this.#cupboard.hold(key, text);
    return false;
  }

  remove(id: string) {
    const key = keyOf(this.kind.name, id);
    if (this.#mayReplace(id)) this.#cupboard.remove(key);
    else this.#cupboard.hold(key, null);
  }

  /** Nothing is written over that somebody may still want: a newer version's thing, or one that cannot be set aside. */
  #mayReplace(id: string): boolean {
    this.stored(id);
    const text = this.#cupboard.stored(keyOf(this.kind.name, id));
    return text === null || typeof judgeText(this.kind, text) === 'object';
  }
}
