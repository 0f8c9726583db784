import { expect, test } from 'vitest';
import type { RawResult } from '#search/pagefind.ts';
import { rank } from '#search/ranking.ts';
import type { Scores } from '#search/term-results.ts';

const page = (id: string, score: number) =>
  [id, { score, result: { id, score } as RawResult }] as const;
const scores = (...pages: ReturnType<typeof page>[]): Scores => new Map(pages);
const order = (found: Scores[], sources: string[] = []) =>
  rank(found, new Set(sources)).map(({ id }) => id);

test('a page that answers the whole query comes before one that says much of a part', () => {
  expect(order([scores(page('part', 9), page('whole', 4)), scores(page('whole', 4))])).toEqual([
    'whole',
    'part',
  ]);
});

test('the rarer idea means more', () => {
  const common = Array.from({ length: 60 }, (_, n) => page(`c${n}`, 1));
  expect(order([scores(page('common', 5), ...common), scores(page('rare', 5))])[0]).toBe('rare');
});

test('an idea that no page speaks of does not lower the others', () => {
  expect(order([scores(page('a', 2), page('b', 1)), scores()])).toEqual(['a', 'b']);
});

test('a source comes after an entry that says the same', () => {
  expect(order([scores(page('source', 5), page('entry', 4))], ['source'])).toEqual([
    'entry',
    'source',
  ]);
});

test('nothing found is an empty list', () => {
  expect(order([])).toEqual([]);
  expect(order([scores()])).toEqual([]);
});
