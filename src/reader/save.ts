import { ASIDE, type Cupboard } from './cupboard.ts';
import { singleKeys } from './kinds.ts';
import { MOST_CHARACTERS } from './record.ts';
import { PREFIX } from './shelf.ts';

/** The file a reader saves: everything kept in this browser, by shelf and id. */
export interface SavedState {
  /** Says what the file is, to people and to the playbook that reads it. */
  format: typeof FORMAT;
  version: number;
  /** Things as they are stored, by shelf and id. */
  shelves: Record<string, Record<string, unknown>>;
  /** Texts under keys of their own. */
  single: Record<string, string>;
}

export const FORMAT = 'playbook-reader-state';
export const SAVED_VERSION = 1;

/** Everything kept, things of a newer version among them, as they lie there. What was set aside is not among it. */
export function savedState(cupboard: Cupboard): SavedState {
  const shelves = new Map<string, Map<string, unknown>>();
  for (const key of cupboard.keys(PREFIX).sort()) {
    const [, shelf = '', id = ''] = /^[^:]+:([^:]+):(.*)$/s.exec(key) ?? [];
    const stored = parsed(cupboard.get(key));
    if (!shelf || stored === undefined) continue;
    const things = shelves.get(shelf) ?? new Map<string, unknown>();
    shelves.set(shelf, things.set(id, stored));
  }
  const single = singleKeys.flatMap((key) => {
    const text = cupboard.get(key);
    return text === null ? [] : [[key, text] as const];
  });
  return {
    format: FORMAT,
    version: SAVED_VERSION,
    shelves: Object.fromEntries(
      [...shelves].map(([name, things]) => [name, Object.fromEntries(things)]),
    ),
    single: Object.fromEntries(single),
  };
}

/** What was set aside, by the key it had, for a reader who wants to look at it. */
export const asideTexts = (cupboard: Cupboard): Record<string, string> =>
  Object.fromEntries(
    cupboard.keys(ASIDE).map((key) => [key.slice(ASIDE.length), cupboard.get(key) ?? '']),
  );

/** Takes away everything kept, but for what was set aside. */
export function forgetAll(cupboard: Cupboard) {
  for (const key of [...cupboard.keys(PREFIX), ...singleKeys]) cupboard.remove(key);
}

/** Takes away what was set aside. */
export function forgetAside(cupboard: Cupboard) {
  for (const key of cupboard.keys(ASIDE)) cupboard.remove(key);
}

function parsed(text: string | null): unknown {
  if (text === null || text.length > MOST_CHARACTERS) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
