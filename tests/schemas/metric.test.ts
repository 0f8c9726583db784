import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { metric } from '#checks/examples/sound-entries.ts';
import { metricSchema } from '#schemas/metric.ts';
import { plainReference } from '#schemas/reference.ts';

const issuesOf = (...edits: Parameters<typeof metric>) =>
  metricSchema(plainReference)
    .safeParse(parse(metric(...edits)))
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a metric cites', () => {
  test('its sources, in any field', () => {
    expect(
      issuesOf(
        ['a meeting.[^a-post]', 'a meeting.'],
        ['  - Count the answers of the month.', '  - Count the answers of the month.[^a-post]'],
      ),
    ).toEqual([]);
  });

  test('only sources it lists', () => {
    expect(issuesOf(['a meeting.[^a-post]', 'a meeting.[^a-post][^b-post]'])).toEqual([
      'definition: [^b-post] is not in its sources: add "- b-post" there, or cite one of a-post',
    ]);
  });

  test('each source it lists', () => {
    expect(issuesOf(['  - a-post', '  - a-post\n  - b-post'])).toEqual([
      'sources.1: "b-post" is listed and never cited: cite it as [^b-post], or delete the line',
    ]);
  });
});

test.each([
  ['NPS', true],
  ['eNPS', true],
  ['nps', false],
  ['Net', false],
  ['N P', false],
  ['TOOLONGX', false],
])('%s as an acronym: %s', (acronym, sound) => {
  expect(issuesOf(['[ARA]', `[${acronym}]`]).length === 0).toBe(sound);
});
