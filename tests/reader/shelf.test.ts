import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASIDE } from '#reader/cupboard.ts';
import { OLD_TICKS_KEY, takeOverOldTicks } from '#reader/old-ticks.ts';
import { MOST_CHARACTERS } from '#reader/record.ts';
import { keyOf, Shelf } from '#reader/shelf.ts';
import { hasChanged, tickKind } from '#reader/ticks.ts';
import { troublesInWords } from '#reader/troubles.ts';
import { browser, type Refusal } from './browser.ts';

const id = 'guidelines/key-use-cases';
const key = keyOf('ticks', id);
const tick = { on: '2026-11-22', mark: 'abc1' };
const stored = (at: number, is: unknown, v = 1) => JSON.stringify({ v, at, is });
const shelfIn = ({ tab }: ReturnType<typeof browser>, at = 5) => {
  const cupboard = tab();
  return { cupboard, shelf: new Shelf(tickKind, cupboard, () => at) };
};

test('a thing is kept under its id with its version and time, and can be taken away', () => {
  const here = browser();
  const { shelf } = shelfIn(here);
  expect(shelf.put(id, tick)).toBe(true);
  expect([...here.items]).toEqual([[key, stored(5, tick)]]);
  expect(shelfIn(here).shelf.all()).toEqual([{ id, at: 5, is: tick }]);
  shelfIn(here).shelf.remove(id);
  expect(shelf.get(id)).toBeUndefined();
  expect(here.items.size).toBe(0);
});

test('two tabs that write at once both keep their change', () => {
  const place = browser();
  const [here, there] = [shelfIn(place).shelf, shelfIn(place).shelf];
  expect([here.all(), there.all()]).toEqual([[], []]);
  there.put('nudges/close-the-loop', tick);
  here.put(id, tick);
  here.remove('stories/you-are-here');
  expect(there.all().map((thing) => thing.id)).toEqual([id, 'nudges/close-the-loop']);
});

describe('what cannot be read is set aside, the rest goes on', () => {
  test.each([
    'not JSON',
    '',
    'null',
    '[]',
    '{}',
    stored(1, { on: 'yesterday' }),
    stored(1, { on: '2026-11-22', more: 1 }),
    stored(1, { on: '2026-11-22', mark: '<script>' }),
    stored(-1, tick),
    stored(0.5, tick),
    stored(1, tick, 0),
    '{"v":1,"at":1e999,"is":{"on":"2026-11-22"}}',
    '{"v":1,"at":1,"is":{"on":"2026-11-22","__proto__":{}},"more":1}',
    stored(1, { on: 'x'.repeat(MOST_CHARACTERS) }),
  ])('%.60s', (text) => {
    const other = keyOf('ticks', 'nudges/close-the-loop');
    const place = browser({ [key]: text, [other]: stored(1, tick) });
    const { shelf, cupboard } = shelfIn(place);
    expect(shelf.all().map((thing) => thing.id)).toEqual(['nudges/close-the-loop']);
    expect([...cupboard.troubles]).toEqual(['damaged']);
    expect(place.items.get(ASIDE + key)).toBe(text);
    expect(shelf.put(id, tick)).toBe(true);
    expect(shelfIn(place).shelf.get(id)).toEqual(tick);
  });

  test.each(['<script>', '__proto__', 'guidelines/', 'a b/c', 'x/'.repeat(200)])(
    'id %.20s',
    (bad) => {
      const place = browser({ [keyOf('ticks', bad)]: stored(1, tick) });
      const { shelf } = shelfIn(place);
      expect(shelf.all()).toEqual([]);
      expect(place.items.has(ASIDE + keyOf('ticks', bad))).toBe(true);
    },
  );

  test('beside what was set aside before', () => {
    const place = browser({ [key]: 'b', [ASIDE + key]: 'a' });
    shelfIn(place).shelf.all();
    expect([...place.items]).toEqual([
      [ASIDE + key, 'a'],
      [`${ASIDE}${key}:2`, 'b'],
    ]);
  });

  test.each<Refusal>(['writing', 'growing'])(
    'and stays where it is when moving fails: %s',
    (refusal) => {
      const place = browser({ [key]: 'damaged' }, refusal);
      const { shelf } = shelfIn(place);
      expect(shelf.get(id)).toBeUndefined();
      expect(shelf.put(id, tick)).toBe(false);
      expect(shelf.get(id)).toEqual(tick);
      shelf.remove(id);
      expect(shelf.all()).toEqual([]);
      expect([...place.items]).toEqual([[key, 'damaged']]);
    },
  );
});

test('what a newer version keeps is left alone; a change then lasts for this page', () => {
  const place = browser({ [key]: stored(1, { on: 'a new shape' }, 2) });
  const before = [...place.items];
  const { shelf, cupboard } = shelfIn(place);
  expect(shelf.get(id)).toBeUndefined();
  expect(shelf.put(id, tick)).toBe(false);
  expect(shelf.get(id)).toEqual(tick);
  expect([...place.items]).toEqual(before);
  expect(troublesInWords(cupboard.troubles)).toContain('newer copy');
});

test.each<[Refusal, string]>([
  ['everything', 'blocked'],
  ['writing', 'blocked'],
  ['growing', 'full'],
])('when the browser refuses %s, things last for this page, and it says %s', (refusal, trouble) => {
  const { shelf, cupboard } = shelfIn(browser({}, refusal));
  expect(shelf.put(id, tick)).toBe(false);
  shelf.put('nudges/close-the-loop', tick);
  shelf.remove('nudges/close-the-loop');
  expect(shelf.all().map((thing) => thing.id)).toEqual([id]);
  expect([...cupboard.troubles]).toContain(trouble);
});

test('a later change in another tab wins over what only this page holds', () => {
  const place = browser({}, 'growing');
  const { shelf, cupboard } = shelfIn(place);
  shelf.put(id, tick);
  place.items.set(key, stored(9, { on: '2026-12-01' }));
  cupboard.release(key);
  expect(shelf.get(id)).toEqual({ on: '2026-12-01' });
});

test('no stored text makes it throw or loses the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.string(), (text, badId) => {
      const place = browser({ [key]: text, [keyOf('ticks', badId)]: text });
      const { shelf } = shelfIn(place);
      shelf.all();
      shelf.put(id, tick);
      expect(shelf.get(id)).toEqual(tick);
      if (shelfIn(browser({ [key]: text })).shelf.get(id) === undefined)
        expect([...place.items.values()]).toContain(text);
    }),
  );
});

test('any order of changes in two tabs ends in the same state for both', () => {
  const change = fc.record({
    tab: fc.nat({ max: 1 }),
    entry: fc.constantFrom('a/one', 'a/two', 'a/three'),
    keep: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const place = browser();
      const tabs = [shelfIn(place).shelf, shelfIn(place).shelf];
      const expected = new Set<string>();
      for (const { tab, entry, keep } of changes) {
        if (keep) tabs[tab]?.put(entry, tick);
        else tabs[tab]?.remove(entry);
        if (keep) expected.add(entry);
        else expected.delete(entry);
      }
      for (const tab of tabs)
        expect(tab.all().map((thing) => thing.id)).toEqual([...expected].sort());
    }),
  );
});

describe('ticks of the version before', () => {
  const old = (read: unknown, v = 1) => ({ [OLD_TICKS_KEY]: JSON.stringify({ v, read }) });

  test('are taken over once', () => {
    const place = browser(old({ [id]: '2026-11-20' }));
    const { shelf, cupboard } = shelfIn(place);
    takeOverOldTicks(cupboard, shelf);
    expect(shelf.get(id)).toEqual({ on: '2026-11-20' });
    expect(place.items.has(OLD_TICKS_KEY)).toBe(false);
  });

  test.each(['{"v":1,"read":', '{"v":2,"read":{}}', '{"v":1,"read":{"x":true}}'])(
    '%s is set aside',
    (text) => {
      const place = browser({ [OLD_TICKS_KEY]: text });
      const { shelf, cupboard } = shelfIn(place);
      takeOverOldTicks(cupboard, shelf);
      expect([...place.items]).toEqual([[ASIDE + OLD_TICKS_KEY, text]]);
      expect([...cupboard.troubles]).toEqual(['damaged']);
    },
  );
});

test('only a tick that knows what it ticked can tell that it changed', () => {
  expect(hasChanged(tick, 'abc1')).toBe(false);
  expect(hasChanged(tick, 'abc2')).toBe(true);
  expect(hasChanged({ on: tick.on }, 'abc2')).toBe(false);
  expect(hasChanged(undefined, 'abc2')).toBe(false);
});
