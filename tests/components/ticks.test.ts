import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TICKS_KEY, TickStore } from '#components/ticks.ts';

/** A browser's storage, as far as the store needs it; `refuses` names what the browser does not allow. */
function browser(kept: Record<string, string> = {}, refuses: 'everything' | 'writing' | '' = '') {
  const items = new Map(Object.entries(kept));
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) =>
      refuses === 'writing' ? refuse() : items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
  } as unknown as Storage;
  return { items, open: () => (refuses === 'everything' ? refuse() : storage) };
}

const id = 'guidelines/key-use-cases';
const day = '2026-11-22';
const kept = (state: unknown) => ({ [TICKS_KEY]: JSON.stringify(state) });

test('a tick is kept with its day, and can be taken back', () => {
  const { items, open } = browser();
  new TickStore(open).write(id, day);
  expect(items.get(TICKS_KEY)).toBe(`{"v":1,"read":{"${id}":"${day}"}}`);
  expect(new TickStore(open).read()).toEqual({ [id]: day });
  new TickStore(open).write(id, undefined);
  expect(new TickStore(open).read()).toEqual({});
});

test('two tabs keep each other’s ticks', () => {
  const { open } = browser();
  const [here, there] = [new TickStore(open), new TickStore(open)];
  here.read();
  there.write('nudges/close-the-loop', day);
  here.write(id, day);
  expect(there.read()).toEqual({ [id]: day, 'nudges/close-the-loop': day });
});

describe('what cannot be read is set aside, not lost, and ticking goes on', () => {
  test.each([
    'not JSON at all',
    '',
    'null',
    '[]',
    '{"v":1}',
    '{"v":"1","read":{}}',
    '{"v":0,"read":{}}',
    '{"v":1,"read":[]}',
    '{"v":1,"read":{},"more":1}',
    '{"v":1,"read":{"guidelines/key-use-cases":true}}',
    '{"v":1,"read":{"guidelines/key-use-cases":"yesterday"}}',
    '{"v":1,"read":{"<script>":"2026-11-22"}}',
    '{"v":1,"read":{"__proto__":"2026-11-22"}}',
  ])('%j', (text) => {
    const { items, open } = browser({ [TICKS_KEY]: text });
    const store = new TickStore(open);
    expect(store.read()).toEqual({});
    expect(store.trouble).toBe('damaged');
    expect(items.get(`${TICKS_KEY}-damaged`)).toBe(text);
    store.write(id, day);
    expect(new TickStore(open).read()).toEqual({ [id]: day });
  });

  test('beside what was set aside before', () => {
    const { items, open } = browser({ [TICKS_KEY]: 'b', [`${TICKS_KEY}-damaged`]: 'a' });
    new TickStore(open).read();
    expect([...items]).toEqual([
      [`${TICKS_KEY}-damaged`, 'a'],
      [`${TICKS_KEY}-damaged-2`, 'b'],
    ]);
  });

  test('and stays where it is when it cannot be moved', () => {
    const { items, open } = browser({ [TICKS_KEY]: 'damaged' }, 'writing');
    const store = new TickStore(open);
    expect(store.read()).toEqual({});
    expect(store.trouble).toBe('blocked');
    store.write(id, day);
    expect(store.read()).toEqual({ [id]: day });
    expect([...items]).toEqual([[TICKS_KEY, 'damaged']]);
  });
});

test('what a newer version keeps is left alone; ticks then last for this page', () => {
  const newer = kept({ v: 2, paths: {} });
  const { items, open } = browser(newer);
  const store = new TickStore(open);
  store.write(id, day);
  expect(store.read()).toEqual({ [id]: day });
  expect(store.trouble).toBe('newer');
  expect(Object.fromEntries(items)).toEqual(newer);
});

test.each(['everything', 'writing'] as const)(
  'when the browser refuses %s, ticks last for this page',
  (refuses) => {
    const { open } = browser(kept({ v: 1, read: {} }), refuses);
    const store = new TickStore(open);
    store.write(id, day);
    store.write('nudges/close-the-loop', day);
    store.write('nudges/close-the-loop', undefined);
    expect(store.read()).toEqual({ [id]: day });
    expect(store.trouble).toBe('blocked');
  },
);

test('no stored text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const store = new TickStore(browser({ [TICKS_KEY]: text }).open);
      store.write(id, day);
      expect(store.read()[id]).toBe(day);
    }),
  );
});
