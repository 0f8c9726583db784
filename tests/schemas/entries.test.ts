import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as sound from '#checks/examples/sound-entries.ts';
import { collectionNames, collections } from '#schemas/collections.ts';
import { entryKinds } from '#schemas/kinds.ts';
import { type CollectionName, plainReference } from '#schemas/reference.ts';

const texts: Record<CollectionName, string> = {
  guidelines: sound.guideline(),
  stories: sound.story(),
  studies: sound.study(),
  nudges: sound.nudge(),
  metrics: sound.metric(),
  journeys: sound.journey(),
  personas: sound.persona(),
  paths: sound.path(),
  quizzes: sound.quiz(),
  selections: sound.selection(),
  sources: sound.source(),
  assumptions: sound.assumption(),
  presets: sound.preset(),
};

/** Fields that may be left out. A list of its own, so that a field cannot become optional unnoticed. */
const lifecycle = ['reviewEvery', 'status', 'archived'];
const everywhere = ['aliases', 'related', 'personas', ...lifecycle];
const optional: Record<CollectionName, string[]> = {
  guidelines: [...everywhere, 'series', 'number', 'backedBy'],
  stories: [...everywhere, 'people', 'quotation'],
  studies: [...everywhere, 'contested', 'supports', 'contradicts'],
  nudges: [...everywhere, 'backedBy'],
  metrics: ['acronyms', 'terms', 'aliases', 'contested', 'calculators', 'reviewEvery'],
  journeys: everywhere,
  personas: ['aliases', ...lifecycle],
  paths: ['aliases', 'after', ...lifecycle],
  quizzes: ['aliases', ...lifecycle],
  selections: ['aliases', ...lifecycle],
  sources: ['address', 'reportedIn', 'note'],
  assumptions: ['low', 'high', 'currency', 'source', 'date', 'reviewEvery'],
  presets: [],
};

const archived = { reason: 'Nobody has a telephone any more.' };

describe.each(collectionNames)('%s', (name) => {
  const schema = collections[name].schema(plainReference);
  const fields = (): Record<string, unknown> =>
    parse(texts[name].split(/^---$/m)[1] ?? texts[name]);
  const accepts = (change: object) => schema.safeParse({ ...fields(), ...change }).success;

  test('accepts a sound entry', () => {
    expect(schema.safeParse(fields()).error).toBeUndefined();
  });

  test('refuses a key it does not know', () => {
    expect(accepts({ layout: './x.astro' })).toBe(false);
  });

  test('needs every field that is not optional', () => {
    const needed = Object.keys(schema.shape).filter((key) => {
      const { [key]: _, ...rest } = fields();
      return !schema.safeParse(rest).success;
    });
    const together = name === 'guidelines' ? ['series', 'number'] : []; // neither goes alone
    const all = Object.keys(schema.shape);
    expect(needed).toEqual(
      all.filter((key) => together.includes(key) || !optional[name].includes(key)),
    );
  });

  test.each(Object.keys(schema.shape))('refuses an object for %s', (key) => {
    expect(accepts({ [key]: { surprising: true } })).toBe(false);
  });

  test('refuses HTML in its title, or what stands for one', () => {
    const titled =
      { assumptions: 'label', presets: 'label', personas: 'role' }[name as string] ?? 'title';
    for (const title of ['<b>Bold</b> title', 'A &lt;b&gt; title', 'A <!-- title -->'])
      expect(accepts({ [titled]: title })).toBe(false);
    expect(accepts({ [titled]: 'A < B & C > D, AT&T' })).toBe(true);
  });

  test.skipIf(![...entryKinds, 'personas', 'paths', 'quizzes'].includes(name))(
    'keeps its lifecycle sound',
    () => {
      expect(accepts({ status: 'archived', archived })).toBe(true);
      expect(accepts({ status: 'archived' })).toBe(false);
      expect(accepts({ archived })).toBe(false);
      expect(accepts({ publishedOn: '2026-05-01', reviewedOn: '2026-04-30' })).toBe(false);
    },
  );
});
