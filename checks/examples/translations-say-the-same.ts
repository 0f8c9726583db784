import type { Examples } from './example.ts';

const place = 'stories/fr/the-old-rule.mdx';
const body = 'Lundi, dans leurs propres mots.[^a-post] Personne ne fut blâmé.';
const french = (...fields: string[]) => ['---', ...fields, '---', '', body, ''].join('\n');

export const translationsSayTheSame: Examples = {
  rule: 'translations-say-the-same',
  bad: [
    {
      name: 'a translation of nothing',
      files: { 'stories/fr/the-old-rul.mdx': `▸${french('title: La vieille règle')}` },
      says: ['there is no stories/the-old-rul.mdx. Did you mean'],
    },
    {
      name: 'a date of its own',
      files: { [place]: french('title: La vieille règle', '▸reviewedOn: 2020-01-01') },
      says: ['the original says it for all'],
    },
    {
      name: 'a field that the original has not',
      files: { [place]: french('▸titre: La vieille règle') },
      says: ['is not in the original'],
    },
    {
      name: 'a list of another length',
      files: { [place]: french('title: La vieille règle', '▸topics: [culture]') },
      says: ['2 items in the original, and 1 here'],
    },
  ],
  good: [
    {
      name: 'words alone, and as many aliases as readers have words',
      files: { [place]: french('title: La vieille règle', 'aliases: [règle, habitude]') },
    },
  ],
};
