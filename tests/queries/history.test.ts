import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { contentHistory } from '#queries/history.ts';

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}`;

/** A folder of its own, outside any repository, removed after the test. */
function folder(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'history-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
  onTestFinished(() => void vi.unstubAllEnvs());
  return root;
}

function git(root: string, ...args: string[]) {
  const date = /^\d/.test(args[0] ?? '') ? `${args.shift()}T23:30:00-05:00` : undefined;
  execFileSync('git', args, {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, ...(date && { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }) },
  });
}

/** A repository in which each step wrote something and committed it on the next day of March. */
function repository(
  ...steps: ((
    write: (place: string, text: string) => void,
    at: (place: string) => string,
  ) => void)[]
) {
  const root = folder();
  git(root, 'init', '--quiet');
  git(root, 'config', 'user.name', 'A. Writer');
  git(root, 'config', 'user.email', 'writer@example.com');
  const at = (place: string) => path.join(root, 'src/content', place);
  const write = (place: string, text: string) => {
    mkdirSync(path.dirname(at(place)), { recursive: true });
    writeFileSync(at(place), text);
  };
  for (const [index, step] of steps.entries()) {
    step(write, at);
    git(root, 'add', '--all');
    git(root, day(index + 1), 'commit', '--quiet', '--allow-empty', '--message', 'chore: wip <b>');
  }
  return root;
}

const place = 'guidelines/a-guideline.mdx';
const entry = (fields = '', text = 'Some text\nof two lines.') =>
  `---\ntitle: 'A: one''s title'\nreviewedOn: 2026-01-01\nrelated:\n  - nudges/b\n${fields}---\n\n${text}\n`;

const told = async (root: string) =>
  (await contentHistory(root))?.map(
    ({ day: on, verb, collection, id }) => `${on} ${verb} ${collection}/${id}`,
  );

test('the history of an entry, newest first, by the day in Greenwich', async () => {
  const root = repository(
    (write) => write(place, entry()),
    (write) => write(place, entry('', 'Other text\nof two lines.')),
    (write) => write(place, entry('', 'Other text\nof two lines.').replace('01-01', '02-01')),
    (write) =>
      write(
        place,
        entry('', 'Other text\nof two lines.').replace(
          '  - nudges/b',
          '  - nudges/b\n  - stories/c',
        ),
      ),
    (write) => write(place, entry('status: archived\n')),
    (write) => write(place, entry()),
    (_, at) => renameSync(at(place), at('guidelines/another-name.mdx')),
    (_, at) => rmSync(at('guidelines/another-name.mdx')),
  );
  expect(await told(root)).toEqual([
    `${day(9)} removed guidelines/another-name`,
    `${day(8)} moved guidelines/another-name`,
    `${day(7)} restored guidelines/a-guideline`,
    `${day(6)} archived guidelines/a-guideline`,
    `${day(5)} reworded guidelines/a-guideline`,
    `${day(4)} checked guidelines/a-guideline`,
    `${day(3)} reworded guidelines/a-guideline`,
    `${day(2)} added guidelines/a-guideline`,
  ]);
  const [removed] = (await contentHistory(root)) ?? [];
  expect(removed?.title).toBe("A: one's title");
});

test('new links alone are no new wording', async () => {
  const root = repository(
    (write) => write(place, entry()),
    (write) => write(place, entry().replace('  - nudges/b', '  - nudges/b\n  - stories/c')),
  );
  expect((await told(root))?.[0]).toBe(`${day(3)} linked guidelines/a-guideline`);
});

test('a draft is no news until it is published', async () => {
  const root = repository(
    (write) => write(place, entry('status: draft\n')),
    (write) => write(place, entry()),
  );
  expect(await told(root)).toEqual([`${day(3)} added guidelines/a-guideline`]);
});

test('several entries in one commit, and other files, which are not told', async () => {
  const root = repository(
    (write) => {
      write(place, entry());
      write('nudges/b.mdx', entry());
      write('metrics/churn.yaml', 'title: Churn\n');
      write('sources/c.yaml', 'title: C\n');
      write('guidelines/Odd name.mdx', entry());
    },
    (write) => write('sources/c.yaml', 'title: D\n'),
  );
  expect(await told(root)).toEqual([
    `${day(2)} added guidelines/a-guideline`,
    `${day(2)} added metrics/churn`,
    `${day(2)} added nudges/b`,
  ]);
});

test('somebody’s own settings of git change nothing', async () => {
  const root = repository(
    (write) => write(place, entry()),
    (write) => write(place, entry('', 'Other text.')),
  );
  const before = await contentHistory(root);
  for (const [key, value] of [
    ...[
      ['color.ui', 'always'],
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
    ],
    ...[
      ['diff.external', 'false'],
      ['diff.context', '9'],
      ['log.date', 'relative'],
    ],
    ...[
      ['format.pretty', 'oneline'],
      ['log.showSignature', 'true'],
      ['log.decorate', 'full'],
    ],
  ] as [string, string][])
    git(root, 'config', key, value);
  expect(await contentHistory(root)).toEqual(before);
  expect(before).toHaveLength(2);
});

test('a project below the root of its repository', async () => {
  const root = repository((write) => write(`../../site/src/content/${place}`, entry()));
  expect(await told(path.join(root, 'site'))).toEqual([`${day(2)} added guidelines/a-guideline`]);
});

test('no history is told where there is none, or only part of one', async () => {
  const whole = repository(
    (write) => write(place, entry()),
    (write) => write(place, entry('', 'Other text.')),
  );
  const shallow = path.join(folder(), 'clone');
  git(whole, 'clone', '--quiet', '--depth', '1', `file://${whole}`, shallow);
  expect(await contentHistory(shallow)).toBeUndefined();
  expect(await contentHistory(folder())).toBeUndefined();
  const empty = folder();
  git(empty, 'init', '--quiet');
  expect(await contentHistory(empty)).toBeUndefined();
  vi.stubEnv('PATH', '');
  expect(await contentHistory(whole)).toBeUndefined();
});
