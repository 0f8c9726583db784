// Needs: many-entries
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent, readTexts } from '#checks/content.ts';
import { paragraphsOf } from '#checks/prose.ts';
import { lix } from '#checks/readability.ts';

/** A newspaper's level on average, and no text as hard as a specialist's article. */
const MOST_ON_AVERAGE = 45;
const MOST = 55;

const { documents } = await readTexts(readContent(path.resolve('src/content')));
const measures = documents.flatMap(({ file, text, tree }) => {
  const measure = tree && lix(paragraphsOf(tree, text));
  return measure === undefined ? [] : [{ file, measure }];
});

test('texts are as easy as a newspaper on average', () => {
  const sum = measures.reduce((total, { measure }) => total + measure, 0);
  expect(measures.length).toBeGreaterThan(100);
  expect(sum / measures.length).toBeLessThanOrEqual(MOST_ON_AVERAGE);
});

test('no text is as hard as a specialist’s article', () => {
  expect(measures.filter(({ measure }) => measure > MOST)).toEqual([]);
});
