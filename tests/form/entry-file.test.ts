// Needs: stories/the-empty-chair
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import playbook from '#config';
import { type FormContent, readEntry, writeEntry } from '#form/entry-file.ts';
import { formSettings } from '#form/form-config.ts';
import { collectionNames, collections } from '#schemas/collections.ts';

const { kinds } = formSettings(playbook);
const kindOf = (name: string) => kinds[name] as NonNullable<(typeof kinds)[string]>;
const stories = kindOf('stories');
const story = readFileSync('src/content/stories/the-empty-chair.mdx', 'utf8');

describe.each(collectionNames)('files of %s', (name) => {
  const kind = kindOf(name);
  const folder = `src/content/${name}`;
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(`.${collections[name].extension}`))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

  test('stay the same, letter by letter, when nothing is changed', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(writeEntry(kind, readEntry(kind, file))).toBe(file);
  });

  test('mean the same when they are written anew', () => {
    for (const file of files) {
      const content = readEntry(kind, file);
      const { fileAsOpened: _, ...fresh } = content;
      const { fileAsOpened: __, ...again } = readEntry(kind, writeEntry(kind, fresh));
      expect(withoutEmpty(again)).toEqual(withoutEmpty(fresh));
    }
  });
});

test('a change of one field is a change of one line', () => {
  const content = readEntry(stories, story);
  const written = writeEntry(stories, { ...content, minutes: 25 });
  expect(changed(story, written)).toEqual([['minutes: 10', 'minutes: 25']]);
});

test('a change of the text leaves the fields alone, comments and all', () => {
  const commented = story.replace('minutes: 10', '# by hand\nminutes:   10');
  const content = readEntry(stories, commented);
  const written = writeEntry(stories, { ...content, body: `${content.body}\n\nOne line more.` });
  expect(written).toBe(`${commented}\nOne line more.\n`);
});

test('a field that is emptied goes, and one that is filled comes where the schema has it', () => {
  const { personas: _, quotation: __, ...content } = readEntry(stories, story);
  const without = writeEntry(stories, content);
  expect(without).not.toContain('quotation:');
  const written = writeEntry(stories, { ...content, personas: ['ruth'] });
  expect(written).toMatch(/^personas: \[ruth\]\npublishedOn:/m);
});

test('what goes without saying is shown, and not written', () => {
  const content = readEntry(stories, story);
  expect(content.status).toBe('published');
  expect(writeEntry(stories, content)).not.toContain('status:');
  expect(writeEntry(stories, { ...content, status: 'draft' })).toContain('\nstatus: draft\n');
});

test('texts that look like dates, numbers or truth stay texts', () => {
  const sources = kindOf('sources');
  for (const date of ['2012', '2012-12', '2012-12-04']) {
    const written = writeEntry(sources, { title: 'no', author: 'true', date });
    expect(written).toBe(`title: 'no'\nauthor: 'true'\ndate: '${date}'\n`);
  }
});

test('a number or "not reported" is written as what it is', () => {
  const studies = kindOf('studies');
  expect(writeEntry(studies, { year: '2012', sample: 'not reported' })).toBe(
    "year: 2012\nsample: 'not reported'\n",
  );
  expect(readEntry(studies, 'year: 2012\n').year).toBe('2012');
});

test('any words in any field come back, from a file without anchors, tags or other line ends', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 4 }), (title, aliases) => {
      const content: FormContent = { title, aliases };
      const written = writeEntry(kindOf('sources'), content);
      const read = readEntry(kindOf('stories'), `---\n${writeEntry(stories, content)}---\n`);
      expect(read.title ?? '').toBe(oneLine(title));
      expect(read.aliases ?? []).toEqual(aliases.map(oneLine).filter(Boolean));
      expect(written).not.toMatch(/\r|^\s*[&*!]/m);
    }),
  );
});

test('what is no entry is shown as nothing, and does no harm', () => {
  for (const file of ['', '---\n', '---\n---\n', 'text', '--- js\n---\n', '- a\n- b\n', '\u0000'])
    expect(() => writeEntry(stories, readEntry(stories, file))).not.toThrow();
});

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Empty lists and groups are left out of files that the form writes. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(
    ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(filled.map(([key, part]) => [key, withoutEmpty(part)]));
}

/** The lines that differ, of two texts with as many lines. */
const changed = (before: string, after: string) => {
  const lines = after.split('\n');
  expect(lines).toHaveLength(before.split('\n').length);
  return before.split('\n').flatMap((line, at) => (line === lines[at] ? [] : [[line, lines[at]]]));
};
