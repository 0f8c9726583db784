import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { answersFrom, currentSettings } from '#adopting/answers.ts';
import { carryOut, putBack } from '#adopting/carry-out.ts';
import { handOver } from '#adopting/owners.ts';
import { Project } from '#adopting/project.ts';
import { run } from '#adopting/run.ts';
import { writeSettings } from '#adopting/settings-file.ts';
import { turnRound } from '#adopting/turn-round.ts';
import { unlinked } from '#adopting/unlinked.ts';

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'adopting-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

const contents = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => path.join(file.parentPath, file.name))
      .map((file) => [path.relative(root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );

const config = `import { definePlaybook } from '#schemas/playbook-config.ts';

/** Ours. */
export default definePlaybook({
  // As on the door.
  name: 'Old',
});
`;

test('settings are written with the comments that stood there, in the same way each time', () => {
  const project = new Project(folder({ 'playbook.config.ts': config }));
  writeSettings(project, { ...currentSettings, name: 'It’s "ours" & O\'Neil’s' });
  const written = project.read('playbook.config.ts');
  expect(written).toContain(
    '/** Ours. */\nexport default definePlaybook({\n  // As on the door.\n',
  );
  expect(written).toContain(`  name: 'It’s "ours" & O\\'Neil’s',\n`);
  expect(written).toContain("  languages: ['en-GB', 'fr'],\n");
  expect(written).toContain('  offline: { enabled: true, budgetMB: 60 },\n');
  expect(written).toContain('  features: {\n    calculators: true,\n');
  writeSettings(project, { ...currentSettings, name: 'It’s "ours" & O\'Neil’s' });
  expect(project.read('playbook.config.ts')).toBe(written);
});

test.each([
  [{ nmae: 'x' }, 'there is no setting "nmae". Did you mean `name`?'],
  [{ base: 'playbook' }, 'starts and ends with a slash'],
  [{ site: 'https://cx.example.com/playbook/' }, 'a folder of it is the base'],
  [{ site: 'cx.example.com' }, 'Invalid URL'],
  [{ languages: ['fr', 'de'] }, 'the playbook has no words in "de"'],
  [{ languages: ['en-GB', 'en-US'] }, 'one variety of each'],
  [{ logo: 'ours.svg' }, 'there is no public/ours.svg'],
  [{ logo: '../ours.svg' }, 'is an SVG or a PNG in public/'],
  [{ owners: { sales: 'Sales' } }, 'names cx-team'],
  [{ features: { meating: false } }, 'meating'],
  [{ currency: 'euro' }, 'three capital letters'],
  [[], 'answers are an object'],
])('the answers %j are refused in plain words', (given, says) => {
  expect(() => answersFrom(given, process.cwd())).toThrow(says);
});

test('what is not answered stays as it is', () => {
  const { settings, keepExamples } = answersFrom({ features: { meeting: false } }, process.cwd());
  expect(keepExamples).toBe(true);
  expect(settings).toEqual({
    ...currentSettings,
    features: { ...currentSettings.features, meeting: false },
  });
});

const before = { 'a.txt': 'a', 'b/c.txt': 'c' };

function changed() {
  const project = new Project(folder(before));
  project.write('a.txt', 'new a');
  project.write('d/e.txt', 'new e');
  project.remove('b/c.txt');
  expect(contents(project.root)).toEqual(before);
  return project;
}

test('all is changed', async () => {
  const project = changed();
  await carryOut(project, async () => {});
  expect(contents(project.root)).toEqual({ 'a.txt': 'new a', 'd/e.txt': 'new e' });
});

test('nothing is changed when the result is not sound', async () => {
  const project = changed();
  await expect(carryOut(project, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(contents(project.root)).toEqual(before);
});

test.each([0, 1, 2, 3])('what was interrupted after %i files is put back', async (done) => {
  const project = changed();
  const files = [...project.changes.keys()];
  // As a run leaves it that was killed: carry out in full, with the journal kept, and take the rest back by hand.
  let state: Record<string, string> = {};
  await carryOut(project, async () => {
    state = contents(project.root);
  });
  const root = folder(before);
  const journal = '.adopting/journal.json';
  const aside = path.join(root, '.adopting');
  mkdirSync(path.join(aside, 'new/d'), { recursive: true });
  writeFileSync(path.join(root, journal), state[journal] ?? '');
  for (const [file, text] of project.changes)
    if (text !== null) writeFileSync(path.join(aside, 'new', file), text);
  for (const file of files.slice(0, done)) moveOne(root, file);
  expect(putBack(root)).toBe(true);
  expect(contents(root)).toEqual(before);
  expect(putBack(root)).toBe(false);
});

function moveOne(root: string, file: string) {
  const [now, old, next] = ['', '.adopting/old', '.adopting/new'].map((part) =>
    path.join(root, part, file),
  ) as [string, string, string];
  for (const [from, to] of [
    [now, old],
    [next, now],
  ] as const) {
    mkdirSync(path.dirname(to), { recursive: true });
    if (existsSync(from)) renameSync(from, to);
  }
}

test('a translation becomes the original, and the original a translation', () => {
  const root = folder({
    'src/content/nudges/a.mdx':
      '---\ntitle: Benefit\naliases: [doubt]\nminutes: 5 # at most\n---\n\nIn English.\n',
    'src/content/nudges/fr/a.mdx':
      '---\ntitle: Le bénéfice\naliases: [doute, foi]\n---\n\nEn français.\n',
    'src/content/nudges/b.mdx': '---\ntitle: Alone\n---\n\nIn English.\n',
  });
  const project = new Project(root);
  expect(turnRound(project, 'en-GB', ['fr', 'en-GB'])).toBe(1);
  expect(Object.fromEntries(project.changes)).toEqual({
    'src/content/nudges/a.mdx':
      '---\ntitle: Le bénéfice\naliases: [doute, foi]\nminutes: 5 # at most\n---\n\nEn français.\n',
    'src/content/nudges/fr/a.mdx': null,
    'src/content/nudges/en/a.mdx': '---\ntitle: Benefit\naliases: [doubt]\n---\n\nIn English.\n',
  });
});

test('a list that a translation makes too long for its line stands one item a line', () => {
  const words = ['premier', 'deuxième', 'troisième', 'quatrième'].map(
    (word) => `le ${word} mot de la liste`,
  );
  const project = new Project(
    folder({
      'src/content/metrics/a.yaml':
        'title: Wait\nterms: [one, two, three, four]\ntopics: [service]\n',
      'src/content/metrics/fr/a.yaml': `title: Attente\nterms: [${words.join(', ')}]\n`,
    }),
  );
  turnRound(project, 'en-GB', ['fr']);
  expect(project.read('src/content/metrics/a.yaml')).toBe(
    `title: Attente\nterms:\n${words.map((word) => `  - ${word}\n`).join('')}topics: [service]\n`,
  );
});

test.each([
  ['It is a list; [the guideline](/guidelines/x/) says why.', 'It is a list.'],
  [
    'C’est une liste ; [le principe](/guidelines/x/) dit pourquoi. Lisez.',
    'C’est une liste. Lisez.',
  ],
  ['Do it. Start with the [seven](/series/x/). Go on.', 'Do it. Go on.'],
  [
    'Take [a map](/journeys/template/) and [one](/journeys/x/).',
    'Take [a map](/journeys/template/) and one.',
  ],
  ['[It](/guidelines/x/#why) tells how.\n\nMore.', '\n\nMore.'],
  [
    'Begin with [day one](/paths/day-one/); it is short.',
    'Begin with [day one](/paths/day-one/); it is short.',
  ],
])('of %j the pages of a playbook without examples say %j', (text, left) => {
  expect(unlinked(text, (page) => page === 'paths/day-one')).toBe(left);
});

test('entries of owners that there are no more are handed over', () => {
  const project = new Project(
    folder({
      'src/content/nudges/a.mdx': '---\nowner: sales\n---\nowner: sales\n',
      'src/content/nudges/b.mdx': '---\nowner: legal\n---\n',
      '.github/CODEOWNERS': '*   @example/engineer\n/src/  @example/legal @example/sales\n',
    }),
  );
  const owners = { 'cx-team': 'Team', legal: 'Legal' };
  expect(handOver(project, { ...currentSettings, owners })).toBe(1);
  expect(project.read('src/content/nudges/a.mdx')).toBe('---\nowner: cx-team\n---\nowner: sales\n');
  expect(project.read('.github/CODEOWNERS')).toMatch(
    /^\* +@example\/cx-team\n\/src\/ +@example\/legal @example\/cx-team\n$/,
  );
});

test('nobody is asked who is not there', async () => {
  const [input, output, error] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const desk = { input, output, error, isAttended: false };
  const status = await run(['--force'], desk, folder({}), new Date());
  expect(String(error.read())).toContain('nobody is there to ask');
  expect(status).toBe(2);
});

test('somebody who is there is asked, and may stop without anything having changed', async () => {
  const root = folder({ 'playbook.config.ts': config });
  const [input, output, error] = [new PassThrough(), new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (written) => {
    shown += stripVTControlCharacters(String(written));
  });
  const desk = { input, output, error, isAttended: true };
  const done = run(['--force'], desk, root, new Date());
  await expect.poll(() => shown).toContain('name: The name of your playbook.');
  input.write('\r');
  await expect.poll(() => shown).toContain('tagline: What it is for');
  input.write('\x03');
  expect(await done).toBe(130);
  expect(shown).toContain('Nothing was changed.');
  expect(contents(root)).toEqual({ 'playbook.config.ts': config });
});
