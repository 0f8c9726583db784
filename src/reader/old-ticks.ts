import type { Cupboard } from './cupboard.ts';
import type { Shelf } from './shelf.ts';
import { isDay, isPath, isRecord } from './sound.ts';
import type { Tick } from './ticks.ts';

/** Where the ticks of series lay in one piece, before each had a key of its own. */
export const OLD_TICKS_KEY = 'playbook-read';

/** Moves the ticks of an earlier version to the shelf; what cannot be read is set aside. Does nothing the second time. */
export function takeOverOldTicks(cupboard: Cupboard, ticks: Shelf<Tick>) {
  const text = cupboard.stored(OLD_TICKS_KEY);
  if (text === null) return;
  const read = readIn(text);
  if (!read) {
    if (!cupboard.setAside(OLD_TICKS_KEY, text)) cupboard.hold(OLD_TICKS_KEY, null);
    return;
  }
  const kept = Object.entries(read).map(
    ([id, on]) => ticks.stored(id) !== undefined || ticks.put(id, { on }, Date.parse(on)),
  );
  if (kept.every(Boolean)) cupboard.remove(OLD_TICKS_KEY);
}

function readIn(text: string): Record<string, string> | undefined {
  try {
    const state: unknown = JSON.parse(text);
    if (!isRecord(state) || state.v !== 1 || !isRecord(state.read)) return undefined;
    const sound = Object.entries(state.read).every(([id, day]) => isPath(id) && isDay(day));
    return sound ? (state.read as Record<string, string>) : undefined;
  } catch {
    return undefined;
  }
}
