import { expect, test } from 'vitest';
import { valueFrom } from '#authoring/answers.ts';
import { fieldsOf, type Shape } from '#authoring/fields.ts';
import { guess } from '#authoring/guess.ts';
import { readContent } from '#checks/content.ts';
import { soundContent } from '#checks/examples/sound-entries.ts';
import type { CollectionName } from '#schemas/reference.ts';
import { contentRoot } from '#tests/checks/content-root.ts';

function shapeOf(collection: CollectionName, name: string): Shape {
  const field = fieldsOf(collection).find((one) => one.name === name);
  if (!field) throw new Error(`${collection} has no ${name}`);
  return field.shape;
}

/** One field of each kind there is: how it reads in the schema, what a typed text makes of it, and what is guessed. */
const today = new Date('2026-11-22');
const kinds: [CollectionName, string, object, typed: string, value: unknown, guessed: unknown][] = [
  ['stories', 'lesson', { type: 'text', least: 20, most: 180 }, '12', '12', /^\?\?\? .{17,}\?$/],
  ['personas', 'name', { type: 'text', least: 2, most: 16 }, 'Ada', 'Ada', '???'],
  ['stories', 'industry', { type: 'choice' }, 'retail', 'retail', 'not-reported'],
  ['stories', 'minutes', { type: 'number', least: 5 }, '30', 30, 5],
  ['stories', 'reviewEvery', { type: 'number', least: 1 }, 'soon', 'soon', 1],
  ['stories', 'publishedOn', { type: 'day' }, '2026-02-30', '2026-02-30', today],
  ['stories', 'reviewedOn', { type: 'day' }, '2026-02-28', new Date('2026-02-28'), today],
  ['studies', 'sample', { type: 'either', numbers: true }, '120', 120, 'not reported'],
  ['sources', 'date', { type: 'either', numbers: false }, '2012', '2012', 'not reported'],
  ['journeys', 'illustrative', { type: 'yes-no' }, 'false', false, true],
  ['journeys', 'persona', { type: 'entry', style: 'id' }, 'ada', 'ada', 'ada'],
  ['stories', 'topics', { type: 'list', least: 1, most: 4 }, '', '', ['leadership']],
  ['stories', 'sources', { type: 'list', of: { type: 'entry', style: 'id' } }, '', '', ['a-post']],
  [
    'metrics',
    'related',
    { type: 'list', of: { type: 'entry', style: 'path' } },
    '',
    '',
    [/^metrics\//],
  ],
  [
    'guidelines',
    'do',
    { type: 'list', of: { type: 'text' } },
    '',
    '',
    [/^\?\?\?/, /^\?\?\? second/],
  ],
  ['stories', 'outcome', { type: 'group' }, '', '', { kind: 'not-reported', text: /^\?\?\?/ }],
];

test.each(kinds)('%s: %s', (collection, name, described, typed, value, guessed) => {
  const shape = shapeOf(collection, name);
  expect(shape).toMatchObject(described);
  expect(valueFrom(shape, typed)).toEqual(value);
  const content = readContent(contentRoot(soundContent));
  expect(guess(shape, { content, today })).toEqual(matching(guessed));
});

test('choices bring their labels, and descriptions leave them out', () => {
  const industry = fieldsOf('stories').find(({ name }) => name === 'industry');
  expect(industry?.description).toBe('The company’s industry.');
  expect(industry?.shape).toMatchObject({ labels: { telecom: 'Telecoms' } });
});

test('where there is no entry to point at, nothing is guessed', () => {
  const content = readContent(contentRoot({}));
  expect(guess(shapeOf('journeys', 'persona'), { content, today })).toBeUndefined();
});

function matching(wanted: unknown): unknown {
  if (wanted instanceof RegExp) return expect.stringMatching(wanted);
  if (Array.isArray(wanted)) return wanted.map(matching);
  if (typeof wanted !== 'object' || wanted instanceof Date) return wanted;
  return Object.fromEntries(
    Object.entries(wanted ?? {}).map(([key, part]) => [key, matching(part)]),
  );
}
