import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifier } from '#authoring/identifier.ts';
import { idPattern } from '#schemas/reference.ts';

test.each([
  ['Close the loop', 'close-the-loop'],
  ['Größe zählt: naïve?', 'grosse-zahlt-naive'],
  ['Æther & Øre à la Łódź', 'aether-ore-a-la-lodz'],
  ['The bank’s “second” chance', 'the-banks-second-chance'],
  ['turnover newThing', 'turnover-new-thing'],
  ['  --../../etc/passwd\0 ', 'etc-passwd'],
  ['Близко к клиенту', ''],
  ['😀', ''],
])('%j becomes %j', (words, id) => {
  expect(identifier(words)).toBe(id);
});

test('a long title ends after a whole word', () => {
  const id = identifier('What customers say when nobody asks them anything at all about it');
  expect(id).toBe('what-customers-say-when-nobody-asks-them-anything-at-all');
});

test('whatever is typed, the id is one or there is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      const id = identifier(words);
      expect(id.length).toBeLessThanOrEqual(60);
      if (id !== '') expect(id).toMatch(idPattern);
    }),
  );
});
