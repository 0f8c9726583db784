import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { questionsOf } from '#bench/corpus/questions.ts';
import { makeCorpus, writeAsContent } from '#bench/corpus.ts';
import { checkContent } from '#checks/check-content.ts';
import { readContent, readTexts } from '#checks/content.ts';
import { allRules } from '#checks/rules/all.ts';

const corpus = makeCorpus(120);

test('a corpus is the same for the same size and seed', () => {
  expect(makeCorpus(120)).toEqual(corpus);
  expect(makeCorpus(120, 2).entries[0]?.id).not.toBe(corpus.entries[0]?.id);
});

test('a corpus has as many entries as asked for, of about a thousand words each', () => {
  expect(corpus.entries).toHaveLength(120);
  const words = corpus.entries.map(({ body }) => body.split(/\s+/).length);
  expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeGreaterThan(900);
  expect(Math.max(...words)).toBeLessThan(1300);
});

test('a corpus passes the checks that real content must pass', async () => {
  const project = mkdtempSync(path.join(tmpdir(), 'corpus-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const root = path.join(project, 'src', 'content');
  writeAsContent(corpus, root);
  const { findings, checked } = checkContent(await readTexts(readContent(root)), allRules);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(checked).toBe(120 + corpus.sources.length);
});

test('questions have three words that occur in the corpus', () => {
  const texts = corpus.entries.map(({ body }) => body.toLowerCase()).join(' ');
  for (const question of questionsOf(corpus.words, 5)) {
    expect(question.split(' ')).toHaveLength(3);
    for (const word of question.split(' ')) expect(texts).toContain(word);
  }
});
