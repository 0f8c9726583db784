import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { markOf, markOfEntry } from '#queries/meaning.ts';

const entry = {
  data: {
    title: 'Close the loop',
    action: 'Write to the customer.',
    minutes: 20,
    reviewedOn: new Date('2026-11-22'),
    backedBy: [{ collection: 'stories', id: 'the-old-rule' }],
    aliases: ['feedback'],
  },
  body: 'It took *three* days.[^a-post] See [the rule](/stories/the-old-rule/).',
};
const changed = (data: object, body = entry.body) =>
  markOf({ data: { ...entry.data, ...data }, body }) !== markOf(entry);

test('a mark is short and always the same', () => {
  expect(markOf(entry)).toMatch(/^[0-9a-z]{8}$/);
  expect(markOf(structuredClone(entry))).toBe(markOf(entry));
});

test('it changes with what is said', () => {
  expect(changed({ title: 'Close the circle' })).toBe(true);
  expect(changed({ minutes: 30 })).toBe(true);
  expect(changed({}, entry.body.replace('three', 'four'))).toBe(true);
});

test('it stays when only dates, links, citations or the typing change', () => {
  expect(changed({ reviewedOn: new Date('2027-11-22'), aliases: ['loop'] })).toBe(false);
  expect(changed({ backedBy: [] })).toBe(false);
  expect(changed({ title: 'CLOSE THE LOOP!' })).toBe(false);
  expect(changed({}, 'It took three days.\n\nSee the rule.')).toBe(false);
});

test('a translation has the mark of its original', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mark-'));
  const original = join(folder, 'src/content/sources/a-post.yaml');
  const filePath = join(folder, 'src/content/sources/fr/a-post.yaml');
  mkdirSync(dirname(filePath), { recursive: true });
  const fields = ['title: A post', 'author: Jo', 'publisher: A site', 'date: 2026-11-22'];
  writeFileSync(original, [...fields, 'kind: blog-post', ''].join('\n'));
  writeFileSync(filePath, 'title: Un billet\n');
  const own = { title: 'A post', author: 'Jo', publisher: 'A site', date: '2026-11-22' };
  const source = { collection: 'sources' as const, data: { ...own, kind: 'blog-post' } };
  expect(markOfEntry({ ...source, filePath: original })).toBe(markOf(source));
  const translated = { ...source.data, title: 'Un billet' };
  expect(markOfEntry({ ...source, filePath, data: translated })).toBe(markOf(source));
});
