import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOver, misfitsOf } from '#translations/overlay.ts';

const original = {
  title: 'Keys',
  minutes: 5,
  topics: ['service', 'culture'],
  aliases: ['one'],
  outcome: { kind: 'result', text: 'It worked.' },
  questions: [
    { id: 'a', ask: 'Why?' },
    { id: 'b', ask: 'When?' },
  ],
};

test('words take the place of words, and nothing else changes', () => {
  const words = {
    title: 'Clés',
    aliases: ['un', 'deux'],
    outcome: { text: 'Cela a marché.' },
    questions: [{ ask: 'Pourquoi ?' }, null],
  };
  expect(misfitsOf(original, words)).toEqual([]);
  expect(layOver(original, words)).toEqual({
    ...original,
    title: 'Clés',
    aliases: ['un', 'deux'],
    outcome: { kind: 'result', text: 'Cela a marché.' },
    questions: [
      { id: 'a', ask: 'Pourquoi ?' },
      { id: 'b', ask: 'When?' },
    ],
  });
});

test.each([
  [{ minutes: 7 }, ['minutes'], 'is no text'],
  [{ titel: 'x' }, ['titel'], 'is not in the original'],
  [{ title: ['x'] }, ['title'], 'is a text'],
  [{ title: ' ' }, ['title'], 'is a text'],
  [{ topics: ['x'] }, ['topics'], 'has 2 items'],
  [{ outcome: 'x' }, ['outcome'], 'has fields of its own'],
  [{ questions: [{ ask: 1 }, null] }, ['questions', 0, 'ask'], 'is a text'],
  [JSON.parse('{"__proto__": {"title": "x"}}'), ['__proto__'], 'is not in the original'],
])('what does not fit is named, and the original kept: %j', (words, path, reason) => {
  expect(misfitsOf(original, words)).toEqual([{ path, reason: expect.stringContaining(reason) }]);
  expect(layOver(original, words)).toEqual(original);
});

test('whatever is laid over, the shape of the original stays', () => {
  fc.assert(
    fc.property(fc.anything(), (words) => {
      const { aliases: _, ...laid } = layOver(original, words);
      const { aliases: __, ...kept } = original;
      expect(shapeOf(laid)).toEqual(shapeOf(kept));
    }),
    { numRuns: 2000 },
  );
});

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
}
