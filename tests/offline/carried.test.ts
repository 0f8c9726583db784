import { expect, test } from 'vitest';
import { carriedFrom, settle } from '#offline/copy/browser/carried.ts';

/** As much of a browser's storage as the carrying of state uses. */
function storageWith(kept: Record<string, string>): Storage {
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(kept, name, { value, enumerable: false });
  return kept as unknown as Storage;
}

test('a link carries what the site keeps, and nothing else', () => {
  const carried = carriedFrom(
    storageWith({
      'playbook-theme': 'dark',
      'cx-ledger': '{}',
      other: 'x',
      'playbook-big': 'x'.repeat(60_001),
    }),
  );
  expect(JSON.parse(carried)).toEqual({ 'playbook-theme': 'dark', 'cx-ledger': '{}' });
});

test('a theme that was taken back is taken back on the next page', () => {
  const there = storageWith({ 'playbook-theme': 'dark' });
  settle(carriedFrom(storageWith({})), there);
  expect({ ...there }).toEqual({});
});

test('ticks of both pages are kept, and of two the later counts', () => {
  const tick = (at: number) => JSON.stringify({ v: 1, at, is: 'read' });
  const there = storageWith({
    'playbook:ticks:nudges/a': tick(1),
    'playbook:ticks:nudges/b': tick(5),
    'playbook:ticks:nudges/c': tick(2),
  });
  settle(
    carriedFrom(
      storageWith({
        'playbook:ticks:nudges/b': tick(4),
        'playbook:ticks:nudges/c': tick(3),
        'playbook:ticks:nudges/d': tick(1),
      }),
    ),
    there,
  );
  expect({ ...there }).toEqual({
    'playbook:ticks:nudges/a': tick(1),
    'playbook:ticks:nudges/b': tick(5),
    'playbook:ticks:nudges/c': tick(3),
    'playbook:ticks:nudges/d': tick(1),
  });
});

test.each([
  '',
  '{',
  '[]',
  'null',
  '{"playbook-theme": 3}',
  '{"other": "x"}',
  '{"__proto__": {"a": "b"}}',
])('what came damaged changes nothing: %s', (carried) => {
  const there = storageWith({ 'playbook-theme': 'dark' });
  settle(carried, there);
  expect({ ...there }).toEqual({ 'playbook-theme': 'dark' });
});
