import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Document } from './document.ts';

const run = promisify(execFile);

/** A larger answer, or a slower one, is not worth waiting for. */
const LIMITS = { maxBuffer: 128 * 1024 * 1024, timeout: 20_000 };

/** A file that says another one in another language. */
export type Translation = Document & { original: string };

/** What two files held when the translation was last committed. */
export interface Then {
  original: Uint8Array;
  translation: Uint8Array;
}

/**
 * Asks git what translations and their originals said when the translation was last committed.
 *
 * @param root the content folder
 * @returns by place of the translation. None that was never committed, and none at all where the history is not whole: no
 * git, no repository, or a clone that was cut short
 */
export async function whenTranslated(
  root: string,
  translations: readonly Translation[],
): Promise<ReadonlyMap<string, Then>> {
  if (translations.length === 0) return new Map();
  try {
    const isShallow = await git(root, ['rev-parse', '--is-shallow-repository']);
    if (isShallow.toString().trim() !== 'false') return new Map();
    const commits = await lastCommits(root, translations.map(folderOf));
    const known = translations.filter(({ place }) => commits.has(place));
    const names = known.flatMap(({ place, original }) =>
      [original, place].map((file) => `${commits.get(place)}:./${file}\n`),
    );
    const files = filesIn(await git(root, ['cat-file', '--batch'], names.join('')));
    return new Map(known.flatMap((document, at) => pairOf(document, files, 2 * at)));
  } catch {
    return new Map();
  }
}

/** The commit that touched each file last, by place. */
async function lastCommits(root: string, folders: readonly string[]): Promise<Map<string, string>> {
  const log = await git(root, [
    ...['-c', 'core.quotePath=false', 'log', '--relative', '--name-only', '--format=%x00%H'],
    // Each of these may be set otherwise in somebody's own git.
    ...['--no-color', '--no-show-signature', '--no-renames'],
    ...['--', ...new Set(folders)],
  ]);
  const commits = new Map<string, string>();
  for (const entry of log.toString().split('\0').slice(1)) {
    const [commit = '', ...places] = entry.split('\n').filter(Boolean);
    for (const place of places) if (!commits.has(place)) commits.set(place, commit);
  }
  return commits;
}

/** What `git cat-file --batch` printed: a line that ends with the length, and the file; or that it is missing. */
function filesIn(printed: Buffer): (Uint8Array | undefined)[] {
  const files: (Uint8Array | undefined)[] = [];
  for (let at = 0; at < printed.length; ) {
    const end = printed.indexOf('\n', at);
    const [, length] = / blob (\d+)$/.exec(printed.toString('utf8', at, end)) ?? [];
    at = end + 1;
    files.push(length === undefined ? undefined : printed.subarray(at, at + Number(length)));
    if (length !== undefined) at += Number(length) + 1;
  }
  return files;
}

function pairOf(
  { place }: Translation,
  files: readonly (Uint8Array | undefined)[],
  at: number,
): [string, Then][] {
  const [original, translation] = files.slice(at, at + 2);
  return original && translation ? [[place, { original, translation }]] : [];
}

const folderOf = ({ place }: Document) => place.slice(0, place.lastIndexOf('/'));

async function git(root: string, args: readonly string[], input = ''): Promise<Buffer> {
  const running = run('git', args, { cwd: root, encoding: 'buffer', ...LIMITS });
  // Where git ends early nobody reads the input; why it ended is told by its exit.
  running.child.stdin?.on('error', () => {});
  running.child.stdin?.end(input);
  return (await running).stdout;
}
