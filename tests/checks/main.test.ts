import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { soundContent, story } from '#checks/examples/sound-entries.ts';
import { contentRoot } from './content-root.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** Runs the command line as an author would. */
function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['checks/main.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
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

${all} files checked: 1 error, 0 warnings.
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
        message: expect.stringMatching(/^unknown guideline .* Did you mean /),
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
