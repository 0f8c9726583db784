import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Data, mdxToJs } from 'satteri';
import { expect, onTestFinished, test } from 'vitest';
import { tinyPng } from '#checks/examples/tiny-pictures.ts';
import { onlyData } from '#markdown/only-data.ts';
import { type Attack, attacks, bytesOf } from '#tests/checks/attacks.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** Texts that stall or abort any build, or stop Astro’s own reader, without running anything. */
const stalls = [
  'alias-bomb',
  'anchor',
  'deep-',
  'very-deep-',
  'directive',
  'tag-for-',
  'ends-in-a-backslash',
  'tag-of-',
];
const builds = ({ file }: Attack) =>
  /^(?:code|envelope|yaml|addresses)\/.*\.mdx$/.test(file) &&
  !stalls.some((name) => file.includes(name));

/** Builds a site of these texts, and says what ran and what was refused. */
function buildSite(texts: readonly Attack[], gate: 'with' | 'without') {
  const root = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const attack of texts) {
    const file = path.join(root, 'src/attacks', attack.file);
    mkdirSync(path.join(path.dirname(file), 'images'), { recursive: true });
    writeFileSync(file, bytesOf(attack));
    writeFileSync(path.join(path.dirname(file), 'images/queue.png'), tinyPng);
  }
  mkdirSync(path.join(root, 'src/pages'));
  cpSync(
    path.join(project, 'tests/fixtures/hostile-page.astro'),
    path.join(root, 'src/pages/index.astro'),
  );
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }');
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  const canary = path.join(root, 'canary.txt');
  const program = path.join(project, 'tests/markdown/hostile-site/build.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, root, gate], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, CANARY: canary, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(status, stderr).toBe(0);
  const ran = existsSync(canary) ? readFileSync(canary, 'utf8').trim().split(' ') : [];
  return {
    ran: [...new Set(ran)].sort(),
    refused: JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as string[],
  };
}

const nameOf = ({ file }: Attack) => path.basename(file, '.mdx');

test('no attack runs when nobody asks the checks, and the same attacks do run without any gate', {
  timeout: 120_000,
}, () => {
  const live = attacks.filter(({ runs }) => runs).filter(builds);
  expect(live.length).toBeGreaterThan(30);
  // Live ammunition: else the first result would prove nothing.
  expect(buildSite(live, 'without').ran).toEqual(live.map(nameOf).sort());

  const all = attacks.filter(builds);
  const { ran, refused } = buildSite(all, 'with');
  expect(ran).toEqual([]);
  for (const attack of live) expect(refused).toContain(path.basename(attack.file));
});

test('the site’s own configuration holds the gate', async () => {
  const { default: config } = await import(path.join(project, 'astro.config.mjs'));
  expect(config.markdown.processor.options.mdastPlugins).toContain(onlyData);
});

const compile = (text: string, frontmatter: object = {}) =>
  mdxToJs(text, { mdastPlugins: [onlyData], data: { astro: { frontmatter } } as Data });

test.each([
  ['import a from "b"', 'import and export'],
  ['a {b} c', 'an expression'],
  ['<b>x</b>', '<b>'],
  ['<Callout kind={1} />', 'code in its attributes'],
  ['<Callout onClick="x" />', 'code in its attributes'],
  ['<Callout set:html="x" />', 'code in its attributes'],
  ['[a](javascript:b)', 'the address'],
  ['[a](//b.example)', 'the address'],
  ['[a][b]\n\n[b]: data:c', 'the address'],
  ['![a](../../b.png)', 'the address'],
])('%j stops the build', (text, says) => {
  expect(() => compile(text)).toThrow(says);
});

test.each(['layout', 'head', 'banner', 'hero'])('the field %s stops the build', (field) => {
  expect(() => compile('Words.', { [field]: 'x' })).toThrow(`the field "${field}"`);
});

test('words, links, pictures and components pass', () => {
  const text =
    '**a** [b](https://c.example) [d](/e/) ![f](./images/g.png)\n\n<Callout kind="tip">h</Callout>';
  expect(() => compile(text, { title: 'i' })).not.toThrow();
});
