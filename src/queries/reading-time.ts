import { withoutTags } from '#schemas/component-words.ts';
import type { Entry } from './entries.ts';

/** Words a minute at which adults read English non-fiction silently (Brysbaert 2019, Journal of Memory and Language 109). */
const WORDS_A_MINUTE = 238;

/** Minutes it takes to read an entry: its text and its typed fields, rounded up. */
export function readingMinutes({ body = '', data }: Entry): number {
  const words =
    wordsIn(withoutTags(body)) + wordsIn(JSON.stringify({ ...data, aliases: [], sources: [] }));
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

const wordsIn = (text: string) => text.split(/\s+/).length;
