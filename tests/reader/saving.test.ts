import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASIDE } from '#reader/cupboard.ts';
import { singleKeys } from '#reader/kinds.ts';
import { loadState, MOST_FILE_CHARACTERS } from '#reader/load.ts';
import { asideTexts, forgetAll, forgetAside, savedState } from '#reader/save.ts';
import { nextScore, scoreKind } from '#reader/scores.ts';
import { keyOf, Shelf } from '#reader/shelf.ts';
import { tickKind } from '#reader/ticks.ts';
import { browser } from './browser.ts';

const NOW = 1_763_800_000_000;
const id = 'guidelines/key-use-cases';
const thing = (at: number, is: unknown, v = 1) => ({ v, at, is });
const tick = { on: '2026-11-22' };
const file = (shelves: unknown, more: object = {}) =>
  JSON.stringify({ format: 'playbook-reader-state', version: 1, shelves, ...more });
const taken = (count: number) => ({ taken: count, kept: 0, refused: [], refusals: 0 });

test('what is saved in one browser can be loaded in another', () => {
  const there = browser({ 'cx-ledger': '{}', [`${ASIDE}x`]: 'set aside' });
  new Shelf(tickKind, there.tab(), () => 7).put(id, { ...tick, mark: 'a1' });
  new Shelf(scoreKind, there.tab(), () => 8).put(
    'quizzes/day-one',
    nextScore(undefined, 3, 5, '2026-11-22'),
  );
  const here = browser();
  const text = JSON.stringify(savedState(there.tab()));
  expect(loadState(text, here.tab(), NOW)).toEqual(taken(3));
  there.items.delete(`${ASIDE}x`);
  expect(new Map(here.items)).toEqual(there.items);
  expect(loadState(text, here.tab(), NOW)).toEqual({ ...taken(0), kept: 3 });
});

test('of two the later one stays, and nothing is taken away', () => {
  const here = browser();
  const shelf = new Shelf(tickKind, here.tab(), () => 50);
  shelf.put(id, tick);
  shelf.put('stories/you-are-here', tick);
  const older = { [id]: thing(49, { on: '2026-01-01' }) };
  const newer = { [id]: thing(51, { on: '2026-12-31' }) };
  expect(loadState(file({ ticks: older }), here.tab(), NOW)).toMatchObject({ kept: 1 });
  expect(shelf.get(id)).toEqual(tick);
  expect(loadState(file({ ticks: newer }), here.tab(), NOW)).toMatchObject({ taken: 1 });
  expect(shelf.get(id)).toEqual({ on: '2026-12-31' });
  expect(shelf.all()).toHaveLength(2);
});

describe('a file that is none is refused with a reason, and nothing is changed', () => {
  test.each([
    ['', 'not JSON'],
    [file({}).slice(0, -2), 'cut short'],
    ['null', 'not one that a playbook saved'],
    ['{"format":"something else"}', 'not one that a playbook saved'],
    [file({}).replace('"version":1', '"version":2'), 'another version'],
    [file([]), 'lost its contents'],
    [file({}, { single: 'x' }), 'lost its contents'],
    [' '.repeat(MOST_FILE_CHARACTERS + 1), 'too large'],
  ])('%.40s', (text, reason) => {
    const here = browser({ other: 'x' });
    expect(loadState(text, here.tab(), NOW)).toContain(reason);
    expect([...here.items]).toEqual([['other', 'x']]);
  });
});

test('what is unsound in a sound file is refused by itself', () => {
  const here = browser();
  const shelves = JSON.parse(`{
    "ticks": {
      "${id}": {"v":1,"at":1,"is":{"on":"2026-11-22"}},
      "__proto__": {"v":1,"at":1,"is":{"on":"2026-11-22"}},
      "nudges/close-the-loop": {"v":9,"at":1,"is":{}},
      "nudges/give-to-get": {"v":1,"at":${NOW * 2},"is":{"on":"2026-11-22"}},
      "nudges/look-outside": null
    },
    "scores": [],
    "constructor": {}
  }`);
  const loaded = loadState(file(shelves, { single: { 'some-other-site': 'x' } }), here.tab(), NOW);
  expect(loaded).toMatchObject({ taken: 1, refusals: 7 });
  expect(JSON.stringify(loaded)).toContain('newer version');
  expect(JSON.stringify(loaded)).toContain('in the future');
  expect([...here.items.keys()]).toEqual([keyOf('ticks', id)]);
});

test('a hundred thousand bad things are counted, not all named', () => {
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`x${index}`, 0]));
  const loaded = loadState(file({ ticks: many }), browser().tab(), NOW);
  expect(loaded).toMatchObject({ refusals: 100_000 });
  expect(typeof loaded === 'object' && loaded.refused.length).toBe(20);
});

test('where the browser is full, it says what it would not store', () => {
  const loaded = loadState(
    file({ ticks: { [id]: thing(1, tick) } }),
    browser({}, 'growing').tab(),
    NOW,
  );
  expect(loaded).toMatchObject({ taken: 0, refusals: 1 });
});

test('forgetting takes away what is kept, and what was set aside only when asked', () => {
  const single = Object.fromEntries(singleKeys.map((key) => [key, 'x']));
  const here = browser({ [keyOf('ticks', id)]: 'x', ...single, [`${ASIDE}old`]: 'y', other: 'z' });
  forgetAll(here.tab());
  expect([...here.items.keys()]).toEqual([`${ASIDE}old`, 'other']);
  expect(asideTexts(here.tab())).toEqual({ old: 'y' });
  forgetAside(here.tab());
  expect([...here.items.keys()]).toEqual(['other']);
});

test('a score counts goes and keeps the best, until the quiz has another number of questions', () => {
  const first = nextScore(undefined, 4, 5, '2026-11-22');
  const second = nextScore(first, 2, 5, '2026-11-23');
  expect(second).toEqual({ right: 2, of: 5, best: 4, tries: 2, on: '2026-11-23' });
  expect(nextScore(second, 3, 6, '2026-11-24')).toMatchObject({ best: 3, tries: 3 });
  expect(scoreKind.read({ ...second, best: 6 }, 1)).toBeUndefined();
});

test('no file makes it throw, and what it leaves can be read again', () => {
  const something = fc.oneof(
    fc.json(),
    fc.string(),
    fc.anything().map((value) => JSON.stringify(value) ?? ''),
  );
  const almost = fc.jsonValue().map((value) => file(value));
  const things = fc.dictionary(fc.constantFrom(id, '__proto__', 'a/b', ''), fc.jsonValue());
  const closer = things.map((value) => file({ ticks: value, scores: value }));
  fc.assert(
    fc.property(fc.oneof(something, almost, closer), (text) => {
      const here = browser();
      loadState(text, here.tab(), NOW);
      const cupboard = here.tab();
      new Shelf(tickKind, cupboard).all();
      new Shelf(scoreKind, cupboard).all();
      expect([...cupboard.troubles]).toEqual([]);
    }),
  );
});
