import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The language whose words are complete, because all others are compared with it. */
const REFERENCE = 'en';

/**
 * Compares the words of the interface in a language with those in English.
 *
 * @param language the name of a file of `src/languages`, for example `fr`
 * @returns a sentence for each word that is missing or no longer asked for; one when there are no words at all
 */
export async function wrongWords(language: string): Promise<string[]> {
  if (!existsSync(fileOf(language)))
    return [
      `There are no words for "${language}". Copy src/languages/en.ts to ${language}.ts, translate it, and name it under "#words" in package.json as fr.ts is; or take "${language}" out of languages in playbook.config.ts.`,
    ];
  const [reference, words] = [await wordsOf(REFERENCE), await wordsOf(language)];
  return differences(reference, words).map((text) => `src/languages/${language}.ts: ${text}.`);
}

/** What one set of words lacks of another, or has beyond it. */
export function differences(reference: unknown, words: unknown, path = ''): string[] {
  if (kindOf(reference) !== kindOf(words))
    return [
      words === undefined
        ? `${path} is missing`
        : reference === undefined
          ? `${path} is not asked for: delete it`
          : `${path} is ${kindOf(words)}, and ${kindOf(reference)} in English`,
    ];
  if (!isGroup(reference) || !isGroup(words)) return [];
  const keys = new Set([...Object.keys(reference), ...Object.keys(words)]);
  return [...keys].flatMap((key) =>
    differences(reference[key], words[key], path ? `${path}.${key}` : key),
  );
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown) =>
  isGroup(value) ? 'a group' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;

const fileOf = (language: string) =>
  fileURLToPath(new URL(`../src/languages/${language}.ts`, import.meta.url));

const wordsOf = async (language: string): Promise<unknown> => ({
  ...(await import(`#languages/${language}.ts`)),
});
