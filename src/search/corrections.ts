import { editDistance } from '#models/edit-distance.ts';
import { readJson } from './index-files.ts';
import { plain } from './plain.ts';

/** Words of the content with how often they occur, the commonest first. */
export type WordList = readonly (readonly [word: string, count: number])[];

/**
 * The word a reader probably meant.
 *
 * @param typed a word that finds nothing
 * @param words the words of the content
 * @returns the nearest word within one slip (two from eight letters), or null
 */
export function correctionOf(typed: string, words: WordList): string | null {
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  const wanted = plain(typed);
  let best: { word: string; rank: number } | null = null;
  for (const [word, count] of words) {
    if (word === typed) return null;
    const meant = plain(word);
    const distance = editDistance(wanted, meant, most);
    if (distance > most) continue;
    const rank = distance * 100 + (meant[0] === wanted[0] ? 0 : 50) - Math.min(count, 40);
    if (!best || rank < best.rank) best = { word, rank };
  }
  return best?.word ?? null;
}

let loading: Promise<WordList> | undefined;

/** Loads the words of the content, once; none when they cannot be had. */
export function loadWords(base: string): Promise<WordList> {
  loading ??= readJson<WordList>(base, 'search/words.json').then((words) => {
    if (!words) loading = undefined;
    return words ?? [];
  });
  return loading;
}
