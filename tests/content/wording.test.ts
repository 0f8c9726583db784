import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '#checks/document.ts';
import { ownWords } from './own-words.ts';
import { copiesKnownTo, packed, plainWords, RUN } from './shingles.ts';

const root = path.resolve('src/content');
const fixture = readFileSync('tests/fixtures/wording.bin');

const documents = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((place) => /\.(mdx|yaml)$/.test(place))
  .map((place) =>
    readDocument(place.replaceAll('\\', '/'), readFileSync(path.join(root, place)), 'src/content'),
  );

test('nothing is worded as its sources word it', () => {
  const copiesIn = copiesKnownTo(fixture);
  const copies = documents.flatMap((document) =>
    ownWords(document)
      .flatMap(copiesIn)
      .map((run) => `${document.file}: ${run}`),
  );
  expect(documents.length).toBeGreaterThan(150);
  expect(copies, 'say it afresh, or quote at most 25 words with their source').toEqual([]);
});

test('the file knows the sources', () => {
  expect(fixture.length % 5).toBe(0);
  expect(fixture.length / 5).toBeGreaterThan(13_000);
});

const source =
  'The bridge was closed on Monday, and nobody at the ferry had been told: so the queue grew past the church.';
const run = 'closed on monday and nobody at the ferry had been told so';
const copiesIn = copiesKnownTo(packed([source, 'A text that is too short to hold a run.']));

/** What is found in an entry whose body or summary is as given. */
const copiesInEntry = (body: string, summary = 'A summary.') =>
  ownWords(
    readDocument(
      'stories/x.mdx',
      Buffer.from(`---\nsummary: '${summary}'\nquotation:\n  text: '${run}'\n---\n\n${body}\n`),
      'src/content',
    ),
  ).flatMap(copiesIn);

test.each([
  ['a run of twelve words', `It was ${run}, they say.`],
  [
    'typed in another way',
    'Closed — on *Monday*; “and” nobody,\nat the [ferry](/a/b/)[^x] had been told. So',
  ],
  [
    'across paragraphs and marks',
    '- Closed on Monday and nobody\n\n> at the ferry had been told so',
  ],
  ['in a quotation without a source', `“${run}”`],
  ['in a quotation that is too long', `“${source} ${'And on. '.repeat(3)}”[^x]`],
])('the gate fires on %s', (_name, body) => {
  expect(copiesInEntry(body)).toContain(run);
});

test('the gate fires on a field', () => {
  expect(copiesInEntry('Own words.', run)).toEqual([run]);
});

test.each([
  ['eleven words', run.split(' ').slice(1).join(' ')],
  ['a short quotation with its source', `He said: “${run}.”[^x]`],
  ['other words', `It was ${run.replace('ferry', 'boat')}`],
  [
    'words on both sides of a quotation',
    `Closed on Monday and “they did not say”[^x] nobody at the ferry had been told so`,
  ],
])('the gate lets pass %s', (_name, body) => {
  expect(copiesInEntry(body)).toEqual([]);
});

test('words are the same however they are typed', () => {
  expect(plainWords('It’s — the *B2B*-firm’s “Self-esteem”/pride…')).toEqual(
    plainWords("it's the b2bfirms selfesteem pride"),
  );
  expect(run.split(' ')).toHaveLength(RUN);
});

test('a packed file is sorted, holds each run once, and none of the words', () => {
  const file = packed([source, source]);
  const traces = Array.from({ length: file.length / 5 }, (_, i) =>
    file.toString('hex', 5 * i, 5 * i + 5),
  );
  expect(traces).toEqual([...new Set(traces)].sort());
  expect(traces).toHaveLength(plainWords(source).length - RUN + 1);
  expect(file.toString('latin1')).not.toMatch(/[a-z]{5}/);
});
