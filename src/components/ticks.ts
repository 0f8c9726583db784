/** Where the reader's ticks lie in local storage. */
export const TICKS_KEY = 'playbook-read';

/** What the reader has read: the entry's stable id, and the day it was ticked. */
export type Ticks = Readonly<Record<string, string>>;

/**
 * Why ticks are not simply kept. Blocked: the browser refuses storage. Damaged: what lay there could not be read and
 * was set aside. Newer: a later version of the playbook wrote it, and this one must not touch it.
 */
export type Trouble = 'blocked' | 'damaged' | 'newer';

const VERSION = 1;
const idPattern = /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Keeps ticks in a browser's storage, or for this page only where that fails. It never throws. */
export class TickStore {
  /** The last trouble, if there was one. */
  trouble: Trouble | undefined;
  #forThisPage: Ticks | undefined;
  readonly #storage: () => Storage;

  /** @param storage gives the storage; in some browsers even asking for it fails */
  constructor(storage: () => Storage) {
    this.#storage = storage;
  }

  /** The ticks as they are now, those made in other tabs among them. */
  read(): Ticks {
    if (this.#forThisPage) return this.#forThisPage;
    try {
      return this.#stored();
    } catch {
      return this.#leaveStorage('blocked', {});
    }
  }

  /**
   * Sets or removes a tick.
   *
   * @param day when, or undefined to remove it
   */
  write(id: string, day: string | undefined) {
    const { [id]: _old, ...others } = this.read();
    const ticks = day === undefined ? others : { ...others, [id]: day };
    if (this.#forThisPage) {
      this.#forThisPage = ticks;
      return;
    }
    try {
      this.#storage().setItem(TICKS_KEY, JSON.stringify({ v: VERSION, read: ticks }));
    } catch {
      this.#leaveStorage('blocked', ticks);
    }
  }

  #stored(): Ticks {
    const text = this.#storage().getItem(TICKS_KEY);
    if (text === null) return {};
    const state = parsed(text);
    if (isSound(state)) return state.read;
    if (isNewer(state)) return this.#leaveStorage('newer', {});
    setAside(this.#storage(), text);
    this.trouble = 'damaged';
    return {};
  }

  #leaveStorage(trouble: Trouble, ticks: Ticks): Ticks {
    this.trouble = trouble;
    this.#forThisPage = ticks;
    return ticks;
  }
}

interface State {
  v: typeof VERSION;
  read: Ticks;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSound = (state: unknown): state is State =>
  isRecord(state) &&
  Object.keys(state).sort().join() === 'read,v' &&
  state.v === VERSION &&
  isRecord(state.read) &&
  Object.entries(state.read).every(
    ([id, day]) => idPattern.test(id) && typeof day === 'string' && dayPattern.test(day),
  );

const isNewer = (state: unknown) =>
  isRecord(state) && typeof state.v === 'number' && state.v > VERSION;

/** Moves what could not be read to a key of its own, past any that lie there from before. */
function setAside(storage: Storage, text: string) {
  let key = `${TICKS_KEY}-damaged`;
  for (let copy = 2; storage.getItem(key) !== null && storage.getItem(key) !== text; copy++)
    key = `${TICKS_KEY}-damaged-${copy}`;
  storage.setItem(key, text);
  storage.removeItem(TICKS_KEY);
}
