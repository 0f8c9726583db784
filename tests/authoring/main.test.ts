import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindNames } from '#authoring/kinds.ts';
import { soundContent } from '#checks/examples/sound-entries.ts';
import { localDay } from '#models/day.ts';
import { contentRoot } from '#tests/checks/content-root.ts';
import { checked } from './checked.ts';
import { unattended } from './desk.ts';

const begin = (root: string, ...args: string[]) => unattended(...args, '--content', root);

/** Rules that speak of what a draft leaves open. */
const unfinished = ['no-placeholder-is-left', 'body-takes-a-few-minutes'];

const findings = (root: string) =>
  checked(root)
    .findings.filter(({ rule }) => !unfinished.includes(rule))
    .map(({ file, severity, message }) => `${file} ${severity}: ${message}`);

const names: Record<string, string[]> = {
  persona: ['--name', 'Gudrun'],
  preset: ['--label', 'Été à Köln, preset', '--calculator', 'turnover'],
  assumption: ['--label', 'Empty seats', '--calculator', 'turnover', '--input', 'vacantSeats'],
};

test('a fresh draft of each kind passes the checks, but for what it leaves open', async () => {
  const root = contentRoot(soundContent);
  for (const kind of kindNames) {
    const said = names[kind] ?? ['--title', `Été à Köln, ${kind}`];
    const { status, stdout, stderr } = await begin(root, kind, ...said);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^\nWrote .*(ete-a-koln-[a-z]+\.(mdx|yaml)|gudrun\.yaml|turnover-vacant-seats\.yaml)\n/,
    );
    expect(status).toBe(0);
  }
  expect(findings(root)).toEqual([]);
  const open = Map.groupBy(checked(root).findings, ({ severity }) => severity);
  const filesWith = (severity: 'error' | 'warning') =>
    [...new Set(open.get(severity)?.map(({ file }) => file.split('/')[2]))].sort();
  expect(filesWith('error')).toEqual(['assumptions', 'metrics', 'sources']);
  expect(filesWith('warning')).toEqual([
    'guidelines',
    'journeys',
    'nudges',
    'paths',
    'personas',
    'quizzes',
    'selections',
    'stories',
    'studies',
  ]);
});

test('what is said stands in the file, and leaves no mark', async () => {
  const root = contentRoot(soundContent);
  const { stdout, status } = await begin(
    root,
    'stories',
    ...['--title', 'Answers: "yes" # or no', '--lesson', 'It’s the rule that outlives its reason.'],
    ...['--topics', 'money,sales', '--topics', 'service', '--minutes', '20', '--roles', 'sales'],
    ...['--outcome.kind', 'result', '--people.1.name', 'A. Name', '--people.2.name', 'B. Name'],
    ...['--quotation.text', 'We had forgotten why.', '--quotation.speaker', 'A lead'],
    ...['--quotation.source', 'a-post', '--id', 'yes-or-no', '--publishedOn', '2026-01-31'],
  );
  expect(stdout).toContain('stories/yes-or-no.mdx');
  expect(status).toBe(0);
  const text = readFileSync(path.join(root, 'stories/yes-or-no.mdx'), 'utf8');
  for (const line of [
    `title: 'Answers: "yes" # or no'`,
    "lesson: 'It''s the rule that outlives its reason.'".replace("''", '’'),
    'topics: [money, sales, service]',
    'roles: [sales]',
    'minutes: 20',
    '  kind: result',
    '  source: a-post',
    'publishedOn: 2026-01-31',
    `reviewedOn: ${localDay(new Date())}`,
    'status: draft',
  ])
    expect(text).toContain(`\n${line}\n`);
  expect(findings(root)).toEqual([]);
});

describe('refuses, says why, and writes nothing', () => {
  test.each([
    [['story', '--title', 'A'], 'title: too short: write at least 3 characters'],
    [['story', '--title', 'The old rule'], 'stories/the-old-rule.mdx is there already'],
    [['nudge', '--title', 'The old rule'], 'title: stories/the-old-rule.mdx has this title too'],
    [['story', '--title', 'Ends', '--industry', 'bankng'], 'Did you mean `banking`?'],
    [['story', '--title', 'Ends', '--minutes', 'ten'], 'minutes: is text, and must be a number'],
    [['story', '--title', 'Ends', '--minutes', '4'], 'minutes: 4 is too small: the least is 5'],
    [['story', '--title', 'Ends', '--minutes', '5', '--minutes', '6'], '--minutes takes one value'],
    [
      ['story', '--title', 'Ends', '--reviewedOn', '2026-02-30'],
      'reviewedOn: "2026-02-30" is not in the calendar',
    ],
    [
      ['story', '--title', 'Ends', '--illustrates', 'read-the-answer'],
      'unknown guideline "read-the-answer"',
    ],
    [
      ['story', '--title', 'Ends', '--lesson', '<b>Loud</b> and clear to all'],
      'lesson: plain text only',
    ],
    [
      ['story', '--title', 'Ends', '--lessen', 'x'],
      'there is no field "lessen". Did you mean `lesson`?',
    ],
    [
      ['story', '--title', 'Ends', '--outcome', 'x'],
      '--outcome has parts: --outcome.kind, --outcome.text',
    ],
    [['story', '--title', 'Ends', '--people', 'x'], '--people.1 has parts: --people.1.name'],
    [['story', '--title', 'Ends', '--title.x', 'x'], '--title has no parts'],
    [
      ['story', '--title', 'Ends', '--id', '../../outside'],
      'id: "../../outside" is no file name here',
    ],
    [
      ['story', '--title', 'Ends', '--lesson'],
      "forget to specify the option argument for '--lesson'",
    ],
    [['story', '--title', 'Ends', 'well'], '"well" was not expected'],
    [['story', '--title', 'Конец истории'], 'title: no file name can be made of it'],
    [['story', '--title', 'constructor', '--__proto__.x', 'y'], "'--__proto__.x'"],
    [
      ['guideline', '--title', 'Ends', '--series', 'nine-resolutions'],
      'series and number go together',
    ],
    [
      ['nudge', '--title', 'Ends', '--number', '1'],
      'number: 1 among the nudges is taken by nudges/ring-one-customer.mdx',
    ],
    [['assumption', '--label', 'Seats'], 'input: only you can know this. Give it as --input'],
    [['story'], 'title is missing, and nobody is there to ask'],
    [['stroy', '--title', 'Ends'], 'unknown kind "stroy". Did you mean `story`?'],
    [['--title', 'Ends'], 'fields are given, but no kind'],
    [[], 'say what to begin'],
  ])('%j', async (args, says) => {
    const root = contentRoot(soundContent);
    const before = readdirSync(root, { recursive: true });
    const { status, stdout, stderr } = await begin(root, ...args);
    expect(stderr).toContain(says);
    expect(stderr).toContain('Nothing was written.');
    expect(stdout).toBe('');
    expect(status).toBe(2);
    expect(readdirSync(root, { recursive: true })).toEqual(before);
    expect(readFileSync(path.join(root, 'stories/the-old-rule.mdx'), 'utf8')).toBe(
      soundContent['stories/the-old-rule.mdx'],
    );
  });

  test('a content folder that is not there', async () => {
    const root = path.join(contentRoot({}), 'no', 'such');
    expect((await begin(root, 'story', '--title', 'Ends')).stderr).toContain(
      'there is no content folder',
    );
    expect(existsSync(root)).toBe(false);
  });
});

test('the next nudge takes the next turn', async () => {
  const root = contentRoot(soundContent);
  await begin(root, 'nudge', '--title', 'Another turn');
  expect(readFileSync(path.join(root, 'nudges/another-turn.mdx'), 'utf8')).toContain(
    '\nnumber: 2\n',
  );
});

/** As an author types it, with nobody at the keyboard. */
test.each([
  [0, ['nudge', '--title', 'Été à Köln'], /^\nWrote .*nudges\/ete-a-koln\.mdx\n/, /^$/],
  [2, ['nudge', '--title', 'A'], /^$/, /^title: too short/],
  [2, [], /^$/, /^say what to begin/],
  [0, ['--help'], /^Usage: npm run new/, /^$/],
] as const)('ends with %i for %j', (code, args, says, complains) => {
  const root = contentRoot(soundContent);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['authoring/main.ts', ...args, '--content', root],
    { cwd: path.resolve(import.meta.dirname, '../..'), encoding: 'utf8', stdio: 'pipe' },
  );
  expect(stdout).toMatch(says);
  expect(stderr).toMatch(complains);
  expect(status).toBe(code);
});
