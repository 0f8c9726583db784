import type { Shelf } from './shelf.ts';

interface Step {
  /** Whether what was written is still there. */
  stands: () => boolean;
  back: () => void;
}

const textOf = (value: unknown) => JSON.stringify(value) ?? '';

/** Writes to shelves and remembers how things were before, until the next change begins. */
export class Undo {
  #steps: Step[] = [];

  /** From here on a new change is remembered; the one before can no longer be taken back. */
  begin() {
    this.#steps = [];
  }

  get isEmpty(): boolean {
    return this.#steps.length === 0;
  }

  put<T>(shelf: Shelf<T>, id: string, value: T): boolean {
    this.#remember(shelf, id, value);
    return shelf.put(id, value);
  }

  remove<T>(shelf: Shelf<T>, id: string) {
    this.#remember(shelf, id, undefined);
    shelf.remove(id);
  }

  /** Puts back what was there, but for what has been changed again since, here or in another tab. */
  undo() {
    for (const { stands, back } of this.#steps.reverse()) if (stands()) back();
    this.#steps = [];
  }

  #remember<T>(shelf: Shelf<T>, id: string, after: T | undefined) {
    const before = shelf.get(id);
    this.#steps.push({
      stands: () => textOf(shelf.get(id)) === textOf(after),
      back: () => (before === undefined ? shelf.remove(id) : shelf.put(id, before)),
    });
  }
}
