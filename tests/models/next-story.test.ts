import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextStory } from '#models/next-story.ts';

const stories = [
  { id: 'stories/a', minutes: 3 },
  { id: 'stories/b', minutes: 5 },
  { id: 'stories/c', minutes: 3 },
];
const untold = () => undefined;

test('the first that fits and was not told', () => {
  expect(nextStory(stories, 3, untold)?.story.id).toBe('stories/a');
  const told = (id: string) => (id === 'stories/a' ? '2026-01-01' : undefined);
  expect(nextStory(stories, 3, told)).toEqual({ story: stories[2], again: false });
});

test('one that was waved away gives way to another, and comes back when there is none', () => {
  expect(nextStory(stories, 3, untold, new Set(['stories/a']))?.story.id).toBe('stories/c');
  expect(nextStory(stories, 3, untold, new Set(['stories/a', 'stories/c']))?.story.id).toBe(
    'stories/a',
  );
});

test('when all were told, the one furthest back', () => {
  const days: Record<string, string> = { 'stories/a': '2026-03-01', 'stories/c': '2026-02-01' };
  expect(nextStory(stories, 3, (id) => days[id])).toEqual({ story: stories[2], again: true });
});

test('none when none fits', () => {
  expect(nextStory(stories, 2, untold)).toBeUndefined();
});

test('nothing repeats until everything that fits was told', () => {
  const list = fc.uniqueArray(
    fc.record({ id: fc.string(), minutes: fc.integer({ min: 1, max: 20 }) }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 20 }), (candidates, minutes) => {
      const told = new Map<string, string>();
      const fitting = candidates.filter((candidate) => candidate.minutes <= minutes);
      for (const [day] of fitting.entries()) {
        const next = nextStory(candidates, minutes, (id) => told.get(id));
        expect(next?.again).toBe(false);
        told.set(next?.story.id ?? '', `2026-01-${String((day % 28) + 1).padStart(2, '0')}`);
      }
      expect(told.size).toBe(fitting.length);
    }),
  );
});
