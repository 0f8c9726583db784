import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { soundContent } from '#checks/examples/sound-entries.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** Whoever runs the tests, git knows nothing of them. */
const env = {
  PATH: process.env.PATH,
  NODE_OPTIONS: process.env.NODE_OPTIONS,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  ...{ GIT_AUTHOR_NAME: 'An Author', GIT_AUTHOR_EMAIL: 'author@example.com' },
  ...{ GIT_COMMITTER_NAME: 'An Author', GIT_COMMITTER_EMAIL: 'author@example.com' },
};

/** Changes files in the author's clone. Paths are relative to it. */
export interface Author {
  write(place: string, text: string): void;
  remove(place: string): void;
  folder: string;
  git(...args: string[]): string;
}

/**
 * A pull request as GitHub prepares it: a bare remote, an author who pushes a branch, a checkout of the branch it wants
 * to go into, and one of both merged.
 *
 * @param change what the author does before committing
 * @returns what the check of it wrote, and the checkout it ran in
 */
export function checkedPullRequest(change: (author: Author) => void) {
  const place = mkdtempSync(path.join(tmpdir(), 'pull-request-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const folder = (name: string) => path.join(place, name);
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: place, env, encoding: 'utf8', stdio: 'pipe' });

  git('init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
  git('clone', '--quiet', 'remote.git', 'author');
  const author = authorIn(folder('author'));
  for (const [file, text] of Object.entries(soundContent))
    author.write(`src/content/${file}`, String(text));
  author.write('checks/main.ts', 'console.log("the published program");\n');
  author.git('add', '--all');
  author.git('commit', '--quiet', '--message', 'Begin');
  author.git('push', '--quiet', 'origin', 'HEAD:main');

  change(author);
  author.git('add', '--all');
  author.git('commit', '--quiet', '--allow-empty', '--message', 'Change');
  author.git('push', '--quiet', 'origin', 'HEAD:story');
  const head = author.git('rev-parse', 'HEAD').trim();

  git('clone', '--quiet', 'remote.git', 'base');
  git('clone', '--quiet', '--no-checkout', 'remote.git', 'merged');
  const merge = git(
    '-C',
    'merged',
    'commit-tree',
    `${head}^{tree}`,
    '-p',
    'origin/main',
    '-p',
    head,
    '-m',
    'Merge',
  );
  git('-C', 'merged', 'update-ref', '--no-deref', 'HEAD', merge.trim());

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(project, 'github/pull-request/check.ts')],
    {
      cwd: folder('base'),
      encoding: 'utf8',
      env: {
        ...env,
        PULL_REQUEST: '7',
        PULL_REQUEST_HEAD: head,
        PULL_REQUEST_FOLDER: folder('merged'),
        REVIEW_FOLDER: folder('review'),
        GITHUB_STEP_SUMMARY: folder('summary.md'),
      },
    },
  );
  if (status === null || stderr !== '') throw new Error(stderr);
  return {
    status,
    annotations: stdout,
    head,
    base: folder('base'),
    review: JSON.parse(readFileSync(folder('review/review.json'), 'utf8')),
    summary: readFileSync(folder('summary.md'), 'utf8'),
  };
}

function authorIn(folder: string): Author {
  const inside = (place: string) => path.join(folder, place);
  return {
    folder,
    write(place, text) {
      mkdirSync(path.dirname(inside(place)), { recursive: true });
      writeFileSync(inside(place), text);
    },
    remove: (place) => rmSync(inside(place), { recursive: true }),
    git: (...args) =>
      execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }),
  };
}
