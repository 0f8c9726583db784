import { describe, expect, test } from 'vitest';
import { examples } from '#checks/examples/all.ts';
import { type Files, MARK } from '#checks/examples/example.ts';
import { soundContent } from '#checks/examples/sound-entries.ts';
import { allRules } from '#checks/rules/all.ts';
import { findingsIn } from './content-root.ts';

test('nothing is found in sound content', async () => {
  expect(await findingsIn(soundContent)).toEqual([]);
});

test('every rule has a bad example and a good one', () => {
  const covered = examples.filter(({ bad, good }) => bad.length > 0 && good.length > 0);
  expect(covered.map(({ rule }) => rule).sort()).toEqual(allRules.map(({ name }) => name).sort());
});

test.each(allRules)('$name says why it is there, in a sentence', ({ why }) => {
  expect(why).toMatch(/^\p{Lu}.{30,}\.$/u);
});

describe.each(examples)('$rule', ({ rule, bad, good }) => {
  test.each(bad)('finds $name', async ({ files, says, severity = severityOf(rule) }) => {
    const found = (await findingsIn({ ...soundContent, ...unmarked(files) }))
      .filter((finding) => finding.rule === rule)
      .map(({ file, line, column, severity, message }) => ({
        file,
        line,
        column,
        severity,
        message,
      }));
    const places = marksIn(files);
    expect(says.length, 'one message a mark').toBe(places.length);
    expect(found).toEqual(
      places.map((place, index) => ({
        ...place,
        severity,
        message: expect.stringContaining(says[index] ?? ''),
      })),
    );
  });

  test.each(good)('lets pass $name', async ({ files }) => {
    const found = await findingsIn({ ...soundContent, ...files });
    expect(found.filter((finding) => finding.rule === rule)).toEqual([]);
  });
});

const severityOf = (name: string) => allRules.find((rule) => rule.name === name)?.severity;

const unmarked = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([place, text]) => [
      place,
      typeof text === 'string' ? text.replaceAll(MARK, '') : text,
    ]),
  );

/** Where the marks stand once they are taken out. Where nothing is marked, bytes that are no text are, at their start. */
function marksIn(files: Files) {
  const isMarked = Object.values(files).some((text) => String(text).includes(MARK));
  return Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([place, text]) => {
      const parts = typeof text === 'string' ? text.split(MARK).slice(0, -1) : isMarked ? [] : [''];
      return parts.map((_, index) => {
        const lines = parts
          .slice(0, index + 1)
          .join('')
          .split('\n');
        const column = (lines.at(-1)?.length ?? 0) + 1;
        return { file: `src/content/${place}`, line: lines.length, column };
      });
    });
}
