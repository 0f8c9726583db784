import { withoutTags } from '#schemas/component-words.ts';
import { calculatorPage as words } from '#words';
import { allCalculators } from './calculators.ts';
import { allEntries } from './entries.ts';
import { allMetrics } from './metrics.ts';

/** Kept, so that the list does not grow with the content for ever. */
const MOST_WORDS = 4000;
/** A word of a title or alias is likelier to be searched for than one of the text. */
const TITLE_WEIGHT = 5;

/**
 * The words of the content with how often they occur, commonest first.
 *
 * @param known words that count although no entry uses them, such as the synonyms of search
 */
export async function contentWords(known: string): Promise<[word: string, count: number][]> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu))
      counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  for (const { data, body = '' } of await allEntries()) {
    add(`${data.title} ${data.summary} ${data.aliases.join(' ')}`, TITLE_WEIGHT);
    add(withoutTags(body).replace(/\[\^[^\]]+\]/g, ''), 1);
  }
  for (const { data } of await allMetrics()) {
    add(`${data.title} ${data.summary} ${data.aliases.join(' ')}`, TITLE_WEIGHT);
    add(data.definition.replace(/\[\^[^\]]+\]/g, ''), 1);
  }
  for (const { title, question, aliases } of await allCalculators())
    add(`${words.kind} ${title} ${question} ${aliases.join(' ')}`, TITLE_WEIGHT);
  add(known, TITLE_WEIGHT);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS);
}
