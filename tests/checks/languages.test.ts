import { expect, test } from 'vitest';
import { contentOf } from '#checks/content.ts';
import { readDocument } from '#checks/document.ts';
import { inLines, translated } from '#checks/translated.ts';
import { differences, wrongWords } from '#checks/words.ts';

test('the interface has all its words in French', async () => {
  expect(await wrongWords('fr')).toEqual([]);
});

test('a language without words is told how to get them', async () => {
  expect(await wrongWords('xx')).toEqual([expect.stringContaining('Copy src/languages/en.ts')]);
});

test('a word that is missing, of another kind, or not asked for is named', () => {
  const reference = { meeting: { told: 'Told', minutes: (n: number) => `${n}` }, list: ['a'] };
  expect(differences(reference, reference)).toEqual([]);
  expect(
    differences(reference, { meeting: { minutes: 'x', more: 'y' }, list: ['b', 'c'] }),
  ).toEqual([
    'meeting.told is missing',
    'meeting.minutes is a string, and a function in English',
    'meeting.more is not asked for: delete it',
  ]);
});

/** Content of empty files. */
const content = (...places: string[]) =>
  contentOf(places.map((place) => readDocument(place, Buffer.from(''), 'src/content')));

test('what is not translated is named by folder', () => {
  const places = ['stories/a.mdx', 'stories/fr/a.mdx', 'stories/b.mdx', 'sources/c.yaml'];
  const pages = ['docs/about/index.mdx', 'docs/fr/about/index.mdx'];
  const found = translated(content(...places, ...pages), 'fr', new Set());
  expect(found).toEqual({
    language: 'fr',
    done: ['stories/a.mdx', 'docs/about/index.mdx'],
    missing: ['stories/b.mdx'],
    changed: [],
  });
  expect(inLines(found, true)).toBe(
    'fr: 2 of 3 texts are translated. Missing:\n  stories (1): b.mdx\n',
  );
  expect(inLines(found, false)).toContain('2 of 3 texts are translated; npm run check');
});

test('of a source the note is translated, if it has one', () => {
  const documents = ['title: A post', 'title: A post\nnote: The copy is cut off.'].map((text, at) =>
    readDocument(`sources/${at}.yaml`, Buffer.from(text), 'src/content'),
  );
  const { missing } = translated(contentOf(documents), 'fr', new Set());
  expect(missing).toEqual(['sources/1.yaml']);
});

test('what has changed since it was translated is named beside it, in its own language alone', () => {
  const places = ['stories/a.mdx', 'stories/fr/a.mdx', 'nudges/b.mdx', 'nudges/fr/b.mdx'];
  const all = content(...places, 'nudges/c.mdx');
  const old = new Set(['nudges/fr/b.mdx', 'stories/de/a.mdx']);
  const found = translated(all, 'fr', old);
  const counts = 'fr: 2 of 3 texts are translated, 1 of them before their original changed';
  expect(inLines(found, true)).toBe(
    `${counts}. Missing:\n  nudges (1): c.mdx\nChanged since:\n  nudges (1): b.mdx\n`,
  );
  expect(inLines({ ...found, missing: [] }, true)).toMatch(/changed\. Changed since:\n/);
  expect(inLines({ ...found, missing: [] }, false)).toMatch(/changed; npm run check -- --missing/);
  expect(inLines({ ...found, missing: [], changed: [] }, true)).toMatch(/translated\.\n$/);
});
