import { searching } from '#words';

/** Words of the field that mean nearly the same, in the language of the site. */
export const synonymGroups = searching.synonyms;

const byWord = new Map<string, string[]>();
for (const group of synonymGroups)
  for (const word of group)
    byWord.set(word, [...(byWord.get(word) ?? []), ...group.filter((other) => other !== word)]);

/** Words and phrases that mean nearly the same as one, without itself. */
export const synonymsOf = (word: string): readonly string[] =>
  byWord.get(word) ?? byWord.get(searching.singular(word)) ?? [];

/** The longest phrase of the list, in words, so that a query is read in pieces no longer than that. */
export const longestPhrase = Math.max(
  ...[...byWord.keys()].map((phrase) => phrase.split(' ').length),
);
