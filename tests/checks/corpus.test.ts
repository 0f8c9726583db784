import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Files } from '#checks/examples/example.ts';
import { soundContent } from '#checks/examples/sound-entries.ts';
import { tinyPng } from '#checks/examples/tiny-pictures.ts';
import type { Finding } from '#checks/rule.ts';
import { attacks, bytesOf } from './attacks.ts';
import { findingsIn } from './content-root.ts';

const benignFolder = path.resolve('tests/fixtures/benign');
const benign = readdirSync(benignFolder).sort();
const surroundings: Files = { ...soundContent, 'stories/images/queue.png': tinyPng };

describe('attacks and broken files', () => {
  let findings: readonly Finding[];
  const canary = path.resolve('canary.txt');

  // All at once: what breaks one file must not hide what is wrong with another.
  beforeAll(async () => {
    const files = attacks.map((attack) => [attack.place, bytesOf(attack)]);
    findings = await findingsIn({ ...surroundings, ...Object.fromEntries(files) });
  }, 120_000);

  test('there are enough of every category', () => {
    const byCategory = Map.groupBy(attacks, ({ file }) => file.split('/', 1)[0]);
    expect([...byCategory.keys()].sort()).toEqual(
      'addresses bytes code envelope files path quality schema text yaml'.split(' '),
    );
    expect(attacks.length).toBeGreaterThanOrEqual(120);
    expect(new Set(attacks.map(({ place }) => place)).size).toBe(attacks.length);
  });

  test.each(attacks)('$file is refused by $rule', ({ place, rule }) => {
    const ofFile = findings.filter(({ file }) => file === `src/content/${place}`);
    const errors = ofFile.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => finding.rule)).toContain(rule);
  });

  test('a file over which the parser aborts is named, and the others are judged all the same', () => {
    const aborting = findings.filter(({ message }) =>
      message.includes('breaks off over this file'),
    );
    expect(aborting.map(({ file }) => file)).toEqual([
      'src/content/stories/export-that-ends-in-a-backslash.mdx',
    ]);
  });

  test('nothing in them has run', () => {
    expect(existsSync(canary)).toBe(false);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('benign files', () => {
  let findings: readonly Finding[];

  beforeAll(async () => {
    const files = benign.map((name) => [
      `stories/${name}`,
      readFileSync(path.join(benignFolder, name)),
    ]);
    findings = await findingsIn({ ...surroundings, ...Object.fromEntries(files) });
  }, 120_000);

  test('there are enough', () => expect(benign.length).toBeGreaterThanOrEqual(60));

  test.each(benign)('%s has no error', (name) => {
    const ofFile = findings.filter(({ file }) => file === `src/content/stories/${name}`);
    expect(ofFile.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
