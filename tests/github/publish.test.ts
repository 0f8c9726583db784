import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { gitHub, OURSELVES } from '#github/api.ts';
import { keepComment } from '#github/pull-request/comment.ts';
import { labelForOwners } from '#github/pull-request/label.ts';
import { type Review, reviewOf } from '#github/pull-request/review.ts';
import { standIn } from './stand-in.ts';

const head = 'a'.repeat(40);
const finding: Review['findings'][number] = {
  file: 'src/content/stories/a.mdx',
  line: 9,
  column: 12,
  rule: 'references-exist',
  severity: 'error',
  message: 'unknown guideline "basic". Did you mean `basics`?',
};
const about = { number: 7, head, checked: 9 };
const wrong = reviewOf(about, [finding]);
const well = reviewOf(about, []);

describe('one comment', () => {
  test('comes, stays while nothing changes, changes, and goes', async () => {
    const { held } = await standIn();
    await keepComment(gitHub(), wrong);
    expect(held.comments).toHaveLength(1);
    expect(held.comments[0]?.body).toContain('1 thing must be mended');
    expect(held.comments[0]?.body).toContain('unknown guideline &#34;basic&#34;&#46; Did you mean');

    held.writes = [];
    await keepComment(gitHub(), wrong);
    expect(held.writes).toEqual([]);

    await keepComment(gitHub(), reviewOf(about, [{ ...finding, severity: 'warning' }]));
    expect(held.comments[0]?.body).toContain('It can be published as it is');
    expect(held.comments).toHaveLength(1);

    await keepComment(gitHub(), well);
    expect(held.comments).toEqual([]);
    await keepComment(gitHub(), well);
    expect(held.writes.at(-1)).toMatch(/^DELETE/);
    expect(held.writes).toHaveLength(2);
  });

  test('leaves alone what others wrote, on whichever page ours stands', async () => {
    const mark = '<!-- findings of the check -->';
    const others = Array.from({ length: 230 }, (_, id) => ({
      id,
      body: `Nice ${id}`,
      user: { login: 'a' },
    }));
    const forged = { id: 500, body: `${mark}\n\nforged`, user: { login: 'somebody' } };
    const old = { id: 501, body: `${mark}\n\nold`, user: { login: OURSELVES } };
    const twin = { id: 502, body: `${mark}\n\ntwin`, user: { login: OURSELVES } };
    const { held } = await standIn({ comments: [...others, forged, old, twin] });
    await keepComment(gitHub(), wrong);
    expect(held.comments).toHaveLength(232);
    expect(held.comments.at(-1)?.body).toContain('must be mended');
    await keepComment(gitHub(), well);
    expect(held.comments).toEqual([...others, forged]);
  });

  test('shows what strangers wrote, and does nothing else with it', async () => {
    const { held } = await standIn();
    const message =
      '@everyone [here](https://evil.example) <img src=x> `x` | <!-- --> https://evil.example\n# Big';
    const many = Array.from({ length: 900 }, () => ({ ...finding, message: message.repeat(12) }));
    await keepComment(
      gitHub(),
      reviewOf(about, [{ ...finding, file: 'a|b`@me.mdx', message }, ...many]),
    );
    const body = held.comments[0]?.body ?? '';
    expect(body).not.toMatch(/@|\]\(|<img|`x`|https:|\n#|www\./);
    expect(body).toMatch(/And 8\d\d more/);
    expect(body.length).toBeLessThan(65_536);
  });
});

test.each([
  [[{ filename: 'src/content/stories/a.mdx' }], false],
  [[{ filename: 'src/content/stories/a.mdx' }, { filename: 'package.json' }], true],
  [[{ filename: 'src/content/stories/a.mdx', previous_filename: 'checks/main.ts' }], true],
  [[{ filename: 'src/content/docs/contribute.mdx' }], true],
  [Array.from({ length: 3_000 }, (_, n) => ({ filename: `src/content/stories/${n}.mdx` })), true],
])('a pull request that touches more than entries needs a code owner', async (files, needs) => {
  for (const labels of [[], ['needs-code-owner', 'fine']]) {
    const { held } = await standIn({ files, labels: [...labels] });
    await labelForOwners(gitHub(), 7);
    expect(held.labels.includes('needs-code-owner')).toBe(needs);
    expect(held.labels.includes('fine')).toBe(labels.includes('fine'));
  }
});

describe('publishing what another run left behind', () => {
  /** As the workflow starts it. */
  async function publish(left: unknown, settings: Record<string, string>) {
    const folder = mkdtempSync(path.join(tmpdir(), 'review-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'review.json');
    writeFileSync(file, typeof left === 'string' ? left : JSON.stringify(left));
    const script = path.resolve(import.meta.dirname, '../../github/pull-request/publish.ts');
    const env = { PATH: process.env.PATH, REVIEW: file, CHECKED_HEAD: head, ...settings };
    return promisify(execFile)(process.execPath, [script], { env }).then(
      ({ stdout }) => stdout,
      ({ stderr }: { stderr: string }) => stderr,
    );
  }

  test('of the commit that was checked', async () => {
    const { held, settings } = await standIn({ files: [{ filename: 'package.json' }] });
    expect(await publish(wrong, settings)).toBe('');
    expect(held.comments).toHaveLength(1);
    expect(held.labels).toEqual(['needs-code-owner']);
  });

  test('says nothing when the pull request has moved on', async () => {
    const pull = { state: 'open', head: { sha: 'b'.repeat(40) } };
    const { held, settings } = await standIn({ pull });
    expect(await publish(wrong, settings)).toContain('has moved on');
    expect(held.writes).toEqual([]);
  });

  test.each([
    ['another number', { ...wrong, number: 8 }, 'has moved on'],
    ['another commit', { ...wrong, head: 'b'.repeat(40) }, 'the run was of'],
    ['a number that is a path', { ...wrong, number: '7/../../x' }, 'not of the form'],
    ['a further key', { ...wrong, labels: [] }, 'not of the form'],
    ['a rule that is Markdown', { ...wrong, findings: [{ ...finding, rule: '**x**' }] }, 'not of'],
    ['no JSON', '#!/bin/sh', 'SyntaxError'],
  ])('refuses %s', async (_, left, says) => {
    const { held, settings } = await standIn();
    const said = await publish(left, settings);
    expect(said).toContain(says);
    expect(said).not.toContain(settings.GITHUB_TOKEN);
    expect(held.writes).toEqual([]);
  });
});
