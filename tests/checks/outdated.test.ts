import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readContent } from '#checks/content.ts';
import { outdated } from '#checks/outdated.ts';

const original = {
  title: 'Close the loop',
  reviewedOn: '2026-01-01',
  minutes: '20',
  company: 'Acme',
  aliases: '[feedback]',
  related: '[nudges/b]',
  steps: '[Write., Acme]',
};
const entry = (fields: Record<string, string>, text: string) =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')}---\n\n${text}\n`;
const english = (fields = {}, text = 'Some text.') => entry({ ...original, ...fields }, text);
const french = (text = 'Du texte.') =>
  entry({ title: 'Boucler la boucle', aliases: '[avis, retours]', steps: '[Écrire., ~]' }, text);

type Files = Record<string, string>;

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
    cwd: root,
    stdio: 'pipe',
  });

/** A folder of its own, outside any repository, removed after the test. */
function folder(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'outdated-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
  onTestFinished(() => void vi.unstubAllEnvs());
  return root;
}

function write(root: string, files: Files) {
  for (const [place, text] of Object.entries(files)) {
    const file = path.join(root, 'src/content', place);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function commit(root: string, files: Files) {
  write(root, files);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Write');
}

/** A repository in which each step was committed after the other; the content of two entries and their translations. */
function repository(...steps: Files[]): string {
  const root = folder();
  git(root, 'init', '--quiet');
  commit(root, { 'stories/a.mdx': english(), 'stories/b.mdx': english() });
  commit(root, { 'stories/fr/a.mdx': french(), 'stories/fr/b.mdx': french() });
  for (const step of steps) commit(root, step);
  return root;
}

async function named(root: string): Promise<string[]> {
  const content = path.join(root, 'src/content');
  return [...(await outdated(readContent(content), content))];
}

test.each<[string, Files[], string[]]>([
  ['nothing', [], []],
  ['the text', [{ 'stories/a.mdx': english({}, 'Other text.') }], ['stories/fr/a.mdx']],
  ['a translated field', [{ 'stories/a.mdx': english({ title: 'Other' }) }], ['stories/fr/a.mdx']],
  ['an item', [{ 'stories/a.mdx': english({ steps: '[Call., Acme]' }) }], ['stories/fr/a.mdx']],
  ['a new field', [{ 'stories/a.mdx': english({ tip: 'Ask first.' }) }], ['stories/fr/a.mdx']],
  [
    'what holds in every language',
    [
      {
        'stories/a.mdx': english({ reviewedOn: '2027-01-01', minutes: '5', related: '[nudges/c]' }),
        'stories/b.mdx': english({ company: 'Ajax', steps: '[Write., Ajax]', aliases: '[echo]' }),
      },
    ],
    [],
  ],
  ['both at once', [{ 'stories/a.mdx': english({}, 'O.'), 'stories/fr/a.mdx': french('A.') }], []],
  [
    'the translation after it',
    [{ 'stories/a.mdx': english({}, 'O.') }, { 'stories/fr/a.mdx': french('A.') }],
    [],
  ],
  [
    'it, and back again',
    [{ 'stories/a.mdx': english({}, 'O.') }, { 'stories/a.mdx': english() }],
    [],
  ],
])('a translation whose original changed in %s', async (_, steps, expected) => {
  expect(await named(repository(...steps))).toEqual(expected);
});

test('a comment in the translation says that it is still right', async () => {
  const root = repository({ 'stories/a.mdx': english({}, 'Some  text.') });
  expect(await named(root)).toEqual(['stories/fr/a.mdx']);
  commit(root, { 'stories/fr/a.mdx': french().replace('---\n', '---\n# still right\n') });
  expect(await named(root)).toEqual([]);
});

test('what is not committed counts, and so does the work of the translator', async () => {
  const root = repository();
  write(root, { 'stories/a.mdx': english({}, 'Other text.') });
  expect(await named(root)).toEqual(['stories/fr/a.mdx']);
  write(root, { 'stories/fr/a.mdx': french('Un autre texte.') });
  write(root, { 'nudges/c.mdx': english(), 'nudges/fr/c.mdx': french() });
  expect(await named(root)).toEqual([]);
});

test('a translation is held against what its own branch knew', async () => {
  const root = repository();
  git(root, 'switch', '--quiet', '--create', 'aside');
  git(root, 'switch', '--quiet', '-');
  commit(root, { 'stories/a.mdx': english({}, 'Other text.') });
  git(root, 'switch', '--quiet', 'aside');
  commit(root, { 'stories/fr/a.mdx': french('Du meilleur texte.') });
  git(root, 'merge', '--quiet', '-');
  expect(await named(root)).toEqual(['stories/fr/a.mdx']);
});

test('a project below the root of its repository, with somebody’s own settings of git', async () => {
  const root = folder();
  const site = path.join(root, 'site');
  git(root, 'init', '--quiet');
  for (const [key, value] of [
    ['color.ui', 'always'],
    ['log.showSignature', 'true'],
    ['log.decorate', 'full'],
    ['diff.noprefix', 'true'],
  ] as const)
    git(root, 'config', key, value);
  mkdirSync(site);
  commit(site, { 'stories/a.mdx': english(), 'stories/fr/a.mdx': french() });
  commit(site, { 'stories/a.mdx': english({}, 'Other text.') });
  expect(await named(site)).toEqual(['stories/fr/a.mdx']);
});

test('nothing is said where there is no history, or only part of one', async () => {
  const whole = repository({ 'stories/a.mdx': english({}, 'Other text.') });
  const shallow = path.join(folder(), 'clone');
  git(whole, 'clone', '--quiet', '--depth', '1', `file://${whole}`, shallow);
  expect(await named(shallow)).toEqual([]);
  const without = folder();
  write(without, { 'stories/a.mdx': english(), 'stories/fr/a.mdx': french() });
  expect(await named(without)).toEqual([]);
  git(without, 'init', '--quiet');
  expect(await named(without)).toEqual([]);
  vi.stubEnv('PATH', '');
  expect(await named(whole)).toEqual([]);
});

test('the check says so to people, without an error, and to programs what it always said', () => {
  const root = repository({ 'stories/a.mdx': english({}, 'Other text.') });
  const check = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ['checks/main.ts', '--content', path.join(root, 'src/content'), ...args],
      { encoding: 'utf8' },
    );
  expect(check('--missing').stderr).toMatch(/Changed since:\n {2}stories \(1\): a\.mdx\n/);
  const { stdout, stderr } = check('--format', 'json');
  expect(Object.keys(JSON.parse(stdout))).toEqual(['findings', 'checked']);
  expect(stderr).toBe('');
});
