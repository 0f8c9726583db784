import type { Files } from './example.ts';
import { soundContent } from './sound-entries.ts';

/** Lines of a file, as an author guide shows them. */
export interface Shown {
  /** Below `src/content/`. */
  place: string;
  text: string;
}

const MOST_LINES = 8;
const MOST_LETTERS = 240;

/** What sets the first of some files apart from the sound entry at its place; its beginning, where there is none. */
export function shownIn(files: Files): Shown {
  const [place = '', text = ''] = Object.entries(files)[0] ?? [];
  if (typeof text !== 'string') return { place, text: `${text.length} bytes` };
  return { place, text: short(difference(text, soundTextAt(place)) ?? text) };
}

/**
 * What would be right instead: what sets a good example apart from the sound entry at its place, or what the sound entry
 * has at the spot of the bad one. Undefined where deleting is all there is to do.
 */
export function shownInstead(bad: Files, good: readonly Files[]): Shown | undefined {
  for (const files of good) {
    const own = Object.keys(files).find((file) => files[file] !== soundContent[file]);
    if (own) return shownIn({ [own]: files[own] ?? '' });
  }
  const [place = '', text = ''] = Object.entries(bad)[0] ?? [];
  const sound = soundTextAt(place);
  const replaced = typeof text === 'string' && sound ? difference(sound, text)?.trim() : '';
  return replaced ? { place, text: short(replaced) } : undefined;
}

function soundTextAt(place: string): string | undefined {
  const text = soundContent[place];
  return typeof text === 'string' ? text : undefined;
}

/** The lines of a text between those that it shares with another at its beginning and at its end. */
function difference(text: string, other: string | undefined): string | undefined {
  if (other === undefined) return undefined;
  const [lines, others] = [text.split('\n'), other.split('\n')];
  let start = 0;
  while (start < lines.length && lines[start] === others[start]) start++;
  let end = lines.length;
  for (
    let back = others.length;
    end > start && back > start && lines[end - 1] === others[back - 1];
    back--
  )
    end--;
  return lines.slice(start, end).join('\n');
}

function short(text: string): string {
  const lines = text.replace(/^\n+|\s+$/g, '').split('\n');
  const shown = lines.slice(0, MOST_LINES).join('\n').slice(0, MOST_LETTERS);
  return shown.length < lines.join('\n').length ? `${shown} …` : shown;
}
