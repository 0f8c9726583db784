import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { soundContent, story } from '#checks/examples/sound-entries.ts';
import { isEntryPath } from '#github/pull-request/changes.ts';
import { review } from '#github/pull-request/review.ts';
import { checkedPullRequest } from './repository.ts';

const stories = 'src/content/stories';
const draft = story(['title: The old rule', 'title: Another rule\nstatus: draft']);

describe('a pull request is judged by the branch it wants to go into', () => {
  test('a new entry that is sound', () => {
    const {
      status,
      annotations,
      review: written,
      summary,
      base,
      head,
    } = checkedPullRequest(({ write }) => write(`${stories}/another-rule.mdx`, draft));
    expect(annotations).toBe('');
    expect(summary).toContain('Nothing to mend.');
    expect(summary).not.toContain('code owner');
    const checked = Object.keys(soundContent).length + 1;
    expect(review.parse(written)).toMatchObject({ number: 7, head, found: 0, checked });
    expect(readFileSync(path.join(base, stories, 'another-rule.mdx'), 'utf8')).toBe(draft);
    expect(status).toBe(0);
  });

  test('one that is wrong, and code beside it', () => {
    const {
      status,
      annotations,
      review: written,
      summary,
      base,
    } = checkedPullRequest(({ write }) => {
      write(`${stories}/another-rule.mdx`, draft.replace('industry: banking', 'industry: bankng'));
      write('checks/main.ts', 'process.exit(0);\n');
      write('src/content/docs/contribute.mdx', 'export const a = 1;\n');
    });
    expect(annotations).toMatch(/^::error file=src\/content\/stories\/another-rule\.mdx,line=\d+,/);
    expect(written.findings).toMatchObject([
      { severity: 'error', rule: 'fields-match-their-schema' },
    ]);
    expect(summary).toContain('2 files outside of the entries: a code owner looks at them.');
    expect(readFileSync(path.join(base, 'checks/main.ts'), 'utf8')).toContain(
      'the published program',
    );
    expect(existsSync(path.join(base, 'src/content/docs'))).toBe(false);
    expect(status).toBe(1);
  });

  test('links and submodules among the entries lead nowhere', () => {
    const {
      status,
      review: written,
      base,
      head,
    } = checkedPullRequest(({ folder, git, write }) => {
      symlinkSync('/etc/passwd', path.join(folder, stories, 'leak.mdx'));
      symlinkSync('/etc', path.join(folder, 'src/content/nudges/etc'));
      write('src/content/studies/few-read-the-answers.mdx', '');
      git('init', '--quiet', `${stories}/inner`);
      git('-C', `${stories}/inner`, 'commit', '--quiet', '--allow-empty', '--message', 'Inner');
      writeFileSync(Buffer.from(`${folder}/${stories}/caf\xe9.mdx`, 'latin1'), 'text');
    });
    expect(head).toMatch(/^[0-9a-f]{40}$/);
    expect(
      written.findings.map(({ file, message }: Record<string, string>) => [file, message]),
    ).toEqual(
      expect.arrayContaining([
        [`${stories}/leak.mdx`, expect.stringMatching(/^this is a symbolic link/)],
        ['src/content/nudges/etc', expect.stringMatching(/^this is a symbolic link/)],
        [`${stories}/inner`, expect.stringMatching(/^this is a submodule/)],
        [`${stories}/caf\uFFFD.mdx`, expect.stringMatching(/^this is a file whose name is not/)],
      ]),
    );
    expect(JSON.stringify(written)).not.toContain('root:');
    expect(existsSync(path.join(base, stories, 'leak.mdx'))).toBe(false);
    expect(existsSync(path.join(base, 'src/content/nudges/etc'))).toBe(false);
    expect(status).toBe(1);
  });

  test('any name is only a name', () => {
    const name = 'a b\n::error::$(touch hacked) `x` "ü".mdx';
    const {
      annotations,
      review: written,
      base,
      summary,
    } = checkedPullRequest(({ write }) => write(`${stories}/${name}`, draft));
    expect(lstatSync(path.join(base, stories, name)).isFile()).toBe(true);
    expect(written.findings[0]).toMatchObject({
      file: `${stories}/${name}`,
      rule: 'ids-are-file-names',
    });
    // A line that begins with :: is a command to GitHub.
    for (const line of annotations.trim().split('\n')) expect(line).toMatch(/^::error file=src/);
    expect(summary).not.toContain('`x`');
    expect(existsSync(path.join(base, 'hacked'))).toBe(false);
  });

  test('what is removed is missed where it is named; files and folders change places', () => {
    const {
      status,
      review: written,
      base,
    } = checkedPullRequest(({ remove, write }) => {
      remove('src/content/guidelines/read-the-answers-aloud.mdx');
      remove('src/content/personas/ada.yaml');
      write('src/content/personas/ada.yaml/inner.yaml', 'name: Ada\n');
    });
    const messages = written.findings.map(({ message }: { message: string }) => message).join('\n');
    expect(messages).toContain('unknown guideline "read-the-answers-aloud"');
    expect(lstatSync(path.join(base, 'src/content/personas/ada.yaml')).isDirectory()).toBe(true);
    expect(status).toBe(1);
  });
});

test.each([
  ['src/content/stories/a.mdx', true],
  ['src/content/sources/deeper/a.yaml', true],
  ['src/content/stories', false],
  ['src/content/docs/contribute.mdx', false],
  ['src/content/i18n/en-GB.json', false],
  ['src/content/stories/../../../package.json', false],
  ['src/content.config.ts', false],
  ['SRC/content/stories/a.mdx', false],
  ['src/content/constructor/a.mdx', false],
  ['package.json', false],
])('%s is an entry: %s', (place, is) => {
  expect(isEntryPath(place)).toBe(is);
});
