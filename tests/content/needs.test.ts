import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import playbook from '#config';
import { collectionParts } from '#schemas/parts.ts';
import { missing, needsOf } from '#tests/needs.ts';

const folder = 'tests/site';
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const specs = files.filter((file) => file.endsWith('.spec.ts')).map((file) => `${folder}/${file}`);

test.each(specs)('%s says which entries it needs', (spec) => {
  const told = readFileSync(spec, 'utf8');
  const entries = [...new Set([...withHelpers(spec)].flatMap(entriesIn))];
  const unsaid = entries.filter(
    (entry) => !needsOf(spec).includes(entry) && !told.includes(`'${entry}'`),
  );
  expect(
    unsaid,
    'name them in its first line, as "// Needs: stories/the-empty-chair, paths/day-one"',
  ).toEqual([]);
});

const asItComes = playbook.name === 'CX Playbook';

test.runIf(asItComes).each(specs)('%s is not left out of the playbook as it comes', (spec) => {
  expect(missing(...needsOf(spec))).toEqual([]);
});

test('what is not there is named', () => {
  expect(missing('sources/no-such-source')).toEqual(['sources/no-such-source']);
  expect(() => missing('meating')).toThrow('a test needs "meating"');
});

const collections = Object.keys(collectionParts).filter((name) => name !== 'metrics');
const address = new RegExp(
  `(?<![\\w-])(?:${collections.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*(?![\\w-])`,
  'g',
);

/** The entries of the content that a file names. */
function entriesIn(file: string): string[] {
  // Takes any other page where one is not there; and what says how to say it.
  if ([`${folder}/page-types.ts`, 'tests/needs.ts'].includes(file)) return [];
  const named = readFileSync(file, 'utf8').match(address) ?? [];
  return named.filter((entry) =>
    ['mdx', 'yaml'].some((extension) => existsSync(`src/content/${entry}.${extension}`)),
  );
}

/** A file and what it takes from others. */
function withHelpers(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/'#tests\/([\w/-]+\.ts)'/g))
    withHelpers(`tests/${name}`, seen);
  return seen;
}
