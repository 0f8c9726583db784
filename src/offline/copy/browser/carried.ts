/** The name under which a link carries the reader's state. */
export const CARRIED = 'carried';

/** What the site keeps has names that begin so. */
const OURS = /^(?:playbook[:-]|cx-)/;

/** A choice that is made by removing it: carried even when there is none. */
const THEME = 'playbook-theme';

/** A link carries as many letters at most; what is left behind stays on the page where it is. */
const MOST = 60_000;

/** What of the reader's state a link can carry. */
export function carriedFrom(storage: Storage): string {
  const kept = Object.entries({ ...storage }).filter(([key]) => OURS.test(key));
  let room = MOST;
  const fitting = kept
    .sort(([, a], [, b]) => timeOf(b) - timeOf(a))
    .filter(([key, value]) => {
      const fits = key.length + value.length <= room;
      if (fits) room -= key.length + value.length;
      return fits;
    });
  return JSON.stringify({ [THEME]: '', ...Object.fromEntries(fitting) });
}

/**
 * Joins what a link carried to what this page kept by itself: of two versions of a thing the later one counts, and nothing
 * that is only here is lost. What cannot be read changes nothing.
 */
export function settle(carried: string, storage: Storage) {
  for (const [key, value] of Object.entries(parsed(carried) ?? {})) {
    if (!OURS.test(key) || typeof value !== 'string') continue;
    if (value === '') storage.removeItem(key);
    else if (timeOf(value) >= timeOf(storage.getItem(key) ?? '')) storage.setItem(key, value);
  }
}

/** When a thing was put into storage, as it says itself; 0 when it does not. */
function timeOf(text: string): number {
  const at = parsed(text)?.at;
  return typeof at === 'number' ? at : 0;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
