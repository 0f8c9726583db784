/** The name under which a link carries the reader's state. */
export const CARRIED = 'carried';

/** What the site keeps has names that begin so. */
const OURS = /^(?:playbook|cx)-/;

/** A choice that is made by removing it: carried even when there is none. */
const THEME = 'playbook-theme';

/** A text longer than this stays where it is: links have limits. */
const LONGEST = 8_000;

/** What of the reader's state a link can carry. */
export function carriedFrom(storage: Storage): string {
  const kept = Object.entries({ ...storage }).filter(
    ([key, value]) => OURS.test(key) && value.length <= LONGEST,
  );
  return JSON.stringify({ [THEME]: '', ...Object.fromEntries(kept) });
}

/**
 * Joins what a link carried to what this page kept by itself. Lists of things by name are united, so that nothing a reader
 * ticked is lost; other texts are replaced. What cannot be read changes nothing.
 */
export function settle(carried: string, storage: Storage) {
  for (const [key, value] of Object.entries(parsed(carried) ?? {})) {
    if (!OURS.test(key) || typeof value !== 'string') continue;
    if (value === '') storage.removeItem(key);
    else storage.setItem(key, united(storage.getItem(key), value));
  }
}

function united(here: string | null, carried: string): string {
  const [old, late] = [parsed(here ?? ''), parsed(carried)];
  return old && late ? JSON.stringify(merged(old, late)) : carried;
}

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(old: Tree, late: Tree): Tree {
  const both = Object.entries(late).map(([key, value]) => {
    const before = old[key];
    return [key, isTree(before) && isTree(value) ? merged(before, value) : value];
  });
  return { ...old, ...Object.fromEntries(both) };
}

function parsed(text: string): Tree | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isTree(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
