import { expect, test } from 'vitest';
import { changeLines, isMissed, type TitledChange } from '#queries/change-lines.ts';
import type { Verb } from '#queries/history.ts';

const change = (
  day: string,
  verb: Verb,
  id: string,
  collection: TitledChange['collection'] = 'guidelines',
): TitledChange => ({ day, verb, collection, id, title: id.toUpperCase(), href: `/${id}/` });

/** Lines as a reader reads them. */
const read = (changes: TitledChange[], most = 60) =>
  changeLines(changes, most).map(({ day, lines }) => [
    day,
    ...lines.map(({ before, entries, after }) =>
      [before, entries.map(({ title }) => title).join(', '), after].filter(Boolean).join(' '),
    ),
  ]);

test('each change is a sentence', () => {
  const verbs: Verb[] = [
    ...(['added', 'archived', 'restored', 'removed', 'moved'] as const),
    ...(['reworded', 'linked', 'checked'] as const),
  ];
  const changes = verbs.map((verb, index) => change('2026-11-22', verb, `a${index}`));
  expect(read(changes)).toEqual([
    [
      '2026-11-22',
      'Added the guideline A0',
      'Archived the guideline A1',
      'Brought back the guideline A2',
      'Removed the guideline A3',
      'Gave a new address to the guideline A4',
      'Reworded the guideline A5',
      'Changed the links of the guideline A6',
      'Checked the guideline A7 again',
    ],
  ]);
});

test('of several changes to one entry in a day, the weightiest is told', () => {
  expect(
    read([
      change('2026-11-22', 'checked', 'a'),
      change('2026-11-22', 'reworded', 'a'),
      change('2026-11-21', 'checked', 'a'),
    ]),
  ).toEqual([
    ['2026-11-22', 'Reworded the guideline A'],
    ['2026-11-21', 'Checked the guideline A again'],
  ]);
});

test('what was done to an entry before readers could see it is left out', () => {
  expect(read([change('2026-11-22', 'added', 'a'), change('2026-11-21', 'reworded', 'a')])).toEqual(
    [['2026-11-22', 'Added the guideline A']],
  );
});

test('many alike are counted, and a few of them named in order', () => {
  const stories = ['f', 'e', 'd', 'c', 'b', 'a'].map((id) =>
    change('2026-11-22', 'checked', id, 'stories'),
  );
  expect(read(stories)).toEqual([
    ['2026-11-22', 'Checked 6 case stories, among them A, B, C again'],
  ]);
  expect(read(stories.slice(1))[0]).toHaveLength(6);
});

test('lines are limited over all days, the newest kept', () => {
  const changes = ['22', '21', '20'].flatMap((day) =>
    ['a', 'b'].map((id) => change(`2026-11-${day}`, 'reworded', id)),
  );
  expect(read(changes, 3)).toEqual([
    ['2026-11-22', 'Reworded the guideline A', 'Reworded the guideline B'],
    ['2026-11-21', 'Reworded the guideline A'],
  ]);
});

test('kinds stand in the order readers meet them', () => {
  const kinds = ['nudges', 'studies', 'guidelines', 'stories'] as const;
  const [[, ...lines] = []] = read(kinds.map((kind) => change('2026-11-22', 'added', 'a', kind)));
  expect(lines.map((line) => line.split(' ')[2])).toEqual(['guideline', 'story', 'study', 'nudge']);
});

test('only what leads on is missed when it is removed', () => {
  const redirects = { '/guidelines/a/': '/guidelines/b/' };
  expect(isMissed(change('2026-11-22', 'removed', 'a'), redirects)).toBe(true);
  expect(isMissed(change('2026-11-22', 'removed', 'an-example'), redirects)).toBe(false);
  expect(isMissed(change('2026-11-22', 'reworded', 'a'), redirects)).toBe(false);
});
