import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { soundContent, story } from '#checks/examples/sound-entries.ts';
import { contentRoot } from './content-root.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** Runs the command line as an author would. */
function check(...args: string[]) {
  return checkIn({}, ...args);
}

function checkIn(env: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['checks/main.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_OPTIONS: process.env.NODE_OPTIONS, ...env },
  });
  return { status, stdout, stderr };
}

/** How many files the sound content has. */
const all = Object.keys(soundContent).length;
const rule = 'stories/the-old-rule.mdx';
const wrong = { [rule]: story(['  - read-the-answers-aloud', '  - read-the-answer-aloud']) };

describe('exit code', () => {
  test('0 when all is well', () => {
    const root = contentRoot(soundContent);
    const { status, stdout } = check('--content', root);
    expect(stdout).toBe(`${all} files checked: nothing to mend.\n`);
    expect(status).toBe(0);
  });

  test('0 when there are warnings only', () => {
    const short = story().replace(/So they dropped it.*$/s, '');
    const { status, stdout } = check('--content', contentRoot({ ...soundContent, [rule]: short }));
    expect(stdout).toContain(`${all} files checked: 0 errors, 1 warning.`);
    expect(status).toBe(0);
  });

  test('1 when something is wrong', () => {
    const { status, stdout } = check('--content', contentRoot({ ...soundContent, ...wrong }));
    expect(stdout).toBe(`src/content/stories/the-old-rule.mdx
  32:5    error  unknown guideline "read-the-answer-aloud". Did you mean \`read-the-answers-aloud\`? Ids of the guidelines it illustrates: the file name without .mdx. (references-exist)

Why
  references-exist: A pointer to nothing is a dead link to readers, and the site’s builder would only log it.
    https://playbook.example.com/contribute/rules/references-exist/

${all} files checked: 1 error, 0 warnings. 1 can be mended by npm run check -- --fix.
`);
    expect(status).toBe(1);
  });

  test.each([
    [['--formt', 'json'], "Unknown option '--formt'"],
    [['--format', 'jsno'], 'unknown format "jsno". Did you mean `json`?'],
    [['--format', 'toString'], 'unknown format "toString"'],
    [['--content', 'no/such/folder'], 'there is no content folder "no/such/folder"'],
    [['no/such/file.mdx'], 'there is no file or folder "no/such/file.mdx"'],
    [['package.json'], '"package.json" is not in the content folder'],
  ])('2 when called with %j', (args, says) => {
    const { status, stdout, stderr } = check(...args);
    expect(stderr).toContain(says);
    expect(stderr).toContain('Usage:');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

test('--help says how to call it', () => {
  const { status, stdout } = check('--help');
  expect(stdout).toMatch(/^Usage: /);
  expect(status).toBe(0);
});

test('--format json', () => {
  const root = contentRoot({ ...soundContent, ...wrong });
  const { status, stdout } = check('--content', root, '--format', 'json');
  expect(JSON.parse(stdout)).toEqual({
    findings: [
      {
        file: 'src/content/stories/the-old-rule.mdx',
        line: 32,
        column: 5,
        rule: 'references-exist',
        severity: 'error',
        message: expect.stringMatching(
          /^unknown guideline .* Did you mean .* Why: A pointer .* More: https:\/\/.*\/contribute\/rules\/references-exist\/$/,
        ),
        fix: {
          start: { line: 32, column: 5 },
          end: { line: 32, column: 26 },
          text: 'read-the-answers-aloud',
        },
      },
    ],
    checked: all,
  });
  expect(status).toBe(1);
});

test('--format github', () => {
  const root = contentRoot({ ...soundContent, ...wrong });
  const { status, stdout } = check('--content', root, '--format', 'github');
  expect(stdout).toMatch(
    /^::error file=src\/content\/stories\/the-old-rule\.mdx,line=32,col=5,title=references-exist::unknown guideline .*\n$/,
  );
  expect(status).toBe(1);
});

test('paths limit what is reported, not what is resolved', () => {
  const root = contentRoot({ ...soundContent, ...wrong });
  const only = (...places: string[]) => {
    const paths = places.map((place) => path.join(root, place));
    const { stdout } = check('--content', root, '--format', 'json', ...paths);
    const { findings, checked } = JSON.parse(stdout);
    return { found: findings.length, checked };
  };
  expect(only('guidelines', 'nudges')).toEqual({ found: 0, checked: 2 });
  expect(only('nudges/ring-one-customer.mdx')).toEqual({ found: 0, checked: 1 });
  expect(only('stories')).toEqual({ found: 1, checked: 1 });
  expect(only('stories', rule, '.')).toEqual({ found: 1, checked: all });
});

test('--format github also writes all findings into the page of the run', () => {
  const root = contentRoot({ ...soundContent, ...wrong });
  const summary = path.join(root, '../../summary.md');
  checkIn({ GITHUB_STEP_SUMMARY: summary }, '--content', root, '--format', 'github');
  expect(readFileSync(summary, 'utf8')).toMatch(
    /^### Content: 1 to mend, 0 to consider\n\n.*\n.*\n\| error \| src\/content\/stories\/the-old-rule\.mdx:32:5 \| unknown guideline/,
  );
});

describe('--fix', () => {
  const broken = `\uFEFF${story(
    ['minutes: 30', 'minuts: 30'],
    ['industry: banking', 'industry: bankin'],
    ['## What', '#### What'],
    ['the answers', 'the\u200b answers'],
    ['company: Example Ltd', 'company: <b>'],
  ).replaceAll('\n', '\r\n')}`;

  test('mends what passes the same check, and leaves the rest as it was', () => {
    const root = contentRoot({ ...soundContent, [rule]: broken });
    const { status, stdout, stderr } = check('--content', root, '--fix', '--format', 'json');
    expect(stderr).toBe(`mended src/content/${rule}\n`);
    const { findings } = JSON.parse(stdout);
    expect(findings.map((finding: { rule: string }) => finding.rule)).toEqual([
      'fields-match-their-schema',
    ]);
    expect(status).toBe(1);
    expect(readFileSync(path.join(root, rule), 'utf8')).toBe(
      story(['company: Example Ltd', 'company: <b>']),
    );
    expect(readdirSync(path.join(root, 'stories'))).toEqual(['the-old-rule.mdx']);
  });

  test('is offered only where it passes the same check', () => {
    const typed = story(
      ['industry: banking', 'industry: bankin'],
      ['minutes: 30', 'minutes: 30\nminuts: 30'],
    );
    const root = contentRoot({ ...soundContent, [rule]: typed });
    const { findings } = JSON.parse(check('--content', root, '--format', 'json').stdout);
    const fixes = findings.map(({ fix }: { fix?: unknown }) => fix);
    expect(fixes).toContainEqual({
      start: { line: 14, column: 11 },
      end: { line: 14, column: 17 },
      text: 'banking',
    });
    expect(fixes.filter(Boolean)).toHaveLength(1);
    expect(readFileSync(path.join(root, rule), 'utf8')).toBe(typed);
  });
});

test('--watch checks again on a change', async () => {
  const root = contentRoot(soundContent);
  const child = spawn(process.execPath, ['checks/main.ts', '--content', root, '--watch'], {
    cwd: project,
    env: { PATH: process.env.PATH, NODE_OPTIONS: process.env.NODE_OPTIONS },
  });
  const said = async () => String((await once(child.stdout, 'data'))[0]);
  expect(await said()).toContain('nothing to mend');
  writeFileSync(path.join(root, rule), wrong[rule]);
  expect(await said()).toContain('unknown guideline');
  child.kill();
});
