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
      'playbook-big': 'x'.repeat(9_000),
    }),
  );
  expect(JSON.parse(carried)).toEqual({ 'playbook-theme': 'dark', 'cx-ledger': '{}' });
});

test('a theme that was taken back is taken back on the next page', () => {
  const there = storageWith({ 'playbook-theme': 'dark' });
  settle(carriedFrom(storageWith({})), there);
  expect({ ...there }).toEqual({});
});

test('ticks of both pages are kept', () => {
  const ticks = (...ids: string[]) =>
    JSON.stringify({ v: 1, read: Object.fromEntries(ids.map((id) => [id, '2026-01-01'])) });
  const there = storageWith({ 'playbook-read': ticks('nudges/a', 'nudges/b') });
  settle(carriedFrom(storageWith({ 'playbook-read': ticks('nudges/c') })), there);
  expect(JSON.parse(there['playbook-read'])).toEqual(
    JSON.parse(ticks('nudges/a', 'nudges/b', 'nudges/c')),
  );
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
