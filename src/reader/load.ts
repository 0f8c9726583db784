import { readerData as words } from '#words';
import type { Cupboard } from './cupboard.ts';
import { kinds, singleKeys } from './kinds.ts';
import { judge, type Kind, MOST_CHARACTERS } from './record.ts';
import { FORMAT, SAVED_VERSION } from './save.ts';
import { Shelf } from './shelf.ts';
import { isRecord } from './sound.ts';

/** What came of loading a file. */
export interface Loaded {
  /** Things taken from the file. */
  taken: number;
  /** Things that are here already, as they are in the file or later. */
  kept: number;
  /** What was not taken, and why: the first few. */
  refused: { what: string; why: string }[];
  /** How many were not taken. */
  refusals: number;
}

/** A reader's state is a few hundred kilobytes; browsers keep about five million characters. */
export const MOST_FILE_CHARACTERS = 5_000_000;
/** A day ahead: clocks differ, and a thing from the far future would beat every later change. */
const MOST_AHEAD = 86_400_000;
const MOST_SHOWN = 20;

/**
 * Adds what a saved file holds to what is kept. Of two things with one id the later one stays; nothing is taken away.
 *
 * @param text the file
 * @param now the time in milliseconds since 1970
 * @returns what came of it, or a sentence that says why the file as a whole was refused
 */
export function loadState(text: string, cupboard: Cupboard, now: number): Loaded | string {
  const shelves = shelvesIn(text);
  if (typeof shelves === 'string') return shelves;
  const loaded: Loaded = { taken: 0, kept: 0, refused: [], refusals: 0 };
  for (const [name, things] of Object.entries(shelves.shelves)) {
    const kind = kinds.find((candidate) => candidate.name === name) as Kind<unknown> | undefined;
    if (!kind) refuse(loaded, name, words.unknown);
    else if (!isRecord(things)) refuse(loaded, name, words.noList);
    else loadThings(kind, things, new Shelf(kind, cupboard, () => now), loaded, now);
  }
  for (const [key, value] of Object.entries(shelves.single))
    loadSingle(key, value, cupboard, loaded);
  return loaded;
}

function shelvesIn(text: string) {
  if (text.length > MOST_FILE_CHARACTERS) return words.tooLarge;
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return words.notJson;
  }
  if (!isRecord(file) || file.format !== FORMAT) return words.notOurs;
  if (file.version !== SAVED_VERSION) return words.otherVersion;
  const { shelves, single = {} } = file;
  if (!isRecord(shelves) || !isRecord(single)) return words.noContents;
  return { shelves, single };
}

function loadThings<T>(
  kind: Kind<T>,
  things: Record<string, unknown>,
  shelf: Shelf<T>,
  loaded: Loaded,
  now: number,
) {
  for (const [id, stored] of Object.entries(things)) {
    const what = `${kind.name}: ${id.slice(0, 80)}`;
    const judged = kind.isId(id) ? judge(kind, stored) : 'damaged';
    if (judged === 'newer') refuse(loaded, what, words.newer);
    else if (judged === 'damaged') refuse(loaded, what, words.damaged);
    else if (JSON.stringify(judged).length > MOST_CHARACTERS) refuse(loaded, what, words.tooLong);
    else if (judged.at > now + MOST_AHEAD) refuse(loaded, what, words.future);
    else if ((shelf.stored(id)?.at ?? -1) >= judged.at) loaded.kept++;
    else if (shelf.put(id, judged.is, judged.at)) loaded.taken++;
    else refuse(loaded, what, words.notStored);
  }
}

function loadSingle(key: string, value: unknown, cupboard: Cupboard, loaded: Loaded) {
  if (!(singleKeys as readonly string[]).includes(key)) refuse(loaded, key, words.unknown);
  else if (typeof value !== 'string' || value.length > MOST_CHARACTERS)
    refuse(loaded, key, words.damaged);
  else if (cupboard.get(key) !== null) loaded.kept++;
  else if (cupboard.set(key, value)) loaded.taken++;
  else refuse(loaded, key, words.notStored);
}

function refuse(loaded: Loaded, what: string, why: string) {
  loaded.refusals++;
  if (loaded.refused.length < MOST_SHOWN) loaded.refused.push({ what: what.slice(0, 120), why });
}
