import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { finished } from '#authoring/finish/finished.ts';
import { soundContent, story } from '#checks/examples/sound-entries.ts';
import { localDay } from '#models/day.ts';
import { contentRoot } from '#tests/checks/content-root.ts';

const hinted = story(
  ['title: The old rule', '# Hints are gone soon.\n\ntitle: Another rule'],
  ['owner: cx-team', '# The role.\nowner: cx-team\n# A draft.\nstatus: draft'],
  ['  kind: result', '  # What is known.\n  kind: result'],
  ['  - read-the-answers-aloud\n---', '  - read-the-answers-aloud\n\n# More fields.\n---'],
);
const plain = story(
  ['title: The old rule', 'title: Another rule'],
  ['publishedOn: 2026-03-31', 'publishedOn: 2026-11-22'],
  ['reviewedOn: 2026-04-30', 'reviewedOn: 2026-11-22'],
);

test('hints and the mark of a draft go, and it bears the day', () => {
  expect(finished(hinted, '2026-11-22')).toBe(plain);
  expect(finished('# Hint.\n\ntitle: A post\n', '2026-11-22')).toBe('title: A post\n');
});

test('what was published keeps its dates', () => {
  expect(finished(story(), '2026-11-22')).toBe(story());
});

test('a text of several lines keeps those that look like hints, and loses no hint beside it', () => {
  for (const text of ['|\n  # not a hint\n  but text', '"two\n  # lines"', '>-\n  a\n\n  # b'])
    expect(finished(`# Hint.\nnote: ${text}\n# Hint.\nstatus: draft\n`, '2026-11-22')).toBe(
      `note: ${text}\n`,
    );
});

test.each(['status: draft # soon', 'status: "draft"', "status:   'draft'", 'status: draft\r'])(
  'a draft is a draft however it says so: %j',
  (status) => {
    const text = `title: A post\n${status}\npublishedOn: 2026-01-01\n`;
    expect(finished(text, '2026-11-22')).toBe('title: A post\npublishedOn: 2026-11-22\n');
  },
);

test('what only looks like the mark of a draft stays', () => {
  const text = 'note: |\n  status: draft\nparts:\n  status: draft\nstatus: archived\n';
  expect(finished(text, '2026-11-22')).toBe(text);
});

test('fields that cannot be read are named', () => {
  expect(() => finished('---\n# Hint.\ntitle: One: two: three\n---\n', '2026-11-22')).toThrow(
    /^The fields cannot be read\. Line 3: Nested mappings/,
  );
});

test('each line that is open is named', () => {
  expect(() => finished('# ??? Which kind.\nkind: book\ntitle: ???\n', '2026-11-22')).toThrow(
    /line 1: # \?\?\? Which kind\.\n {2}line 3: title: \?\?\?$/,
  );
});

test('as an author types it', () => {
  const root = contentRoot({ ...soundContent, 'stories/another-rule.mdx': hinted });
  const finish = (place: string) =>
    spawnSync(process.execPath, ['authoring/finish/main.ts', path.join(root, place)], {
      cwd: path.resolve(import.meta.dirname, '../..'),
      encoding: 'utf8',
    });
  const { status, stdout } = finish('stories/another-rule.mdx');
  expect(stdout).toContain('nothing leads to this entry');
  expect(status).toBe(0); // advice: it can be sent
  const text = readFileSync(path.join(root, 'stories/another-rule.mdx'), 'utf8');
  expect(text).toBe(plain.replaceAll('2026-11-22', localDay(new Date())));
  expect(finish('stories/the-old-rule.mdx').status).toBe(0);
  expect(finish('stories/no-such-rule.mdx').stderr).toMatch(/^Usage/);
  expect(finish('stories').stderr).toContain('is no entry');
});
