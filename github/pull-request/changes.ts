import { execFileSync } from 'node:child_process';
import { collectionNames } from '#schemas/collections.ts';

/** What a pull request does to one path. */
export interface Change {
  path: string;
  /** As git stores it: 100644 a file, 100755 a program, 120000 a symbolic link, 160000 a submodule; 000000 removed. */
  mode: string;
}

/** A pull request's changes, by who may accept them. */
export interface Changes {
  /** Entries: files of a collection, added, changed or removed. */
  content: readonly Change[];
  /** In a folder of entries and yet no plain file: never laid over anything. */
  refused: readonly Change[];
  /** Everything else: a code owner looks at it. */
  others: readonly Change[];
}

export const REMOVED = '000000';

const PLAIN = ['100644', '100755', REMOVED];

/** Entries are data, whoever sends them. Pages of the site itself (`docs`) are compiled: they count as code. */
export const isEntryPath = (path: string): boolean => {
  const [src, content, folder = '', ...rest] = path.split('/');
  const isInside = src === 'src' && content === 'content' && rest.length > 0;
  return isInside && (collectionNames as string[]).includes(folder) && !rest.includes('..');
};

/**
 * What lies between two commits.
 *
 * @param repository a folder with the git repository; its working files are not looked at
 * @param base the commit the pull request wants to go into
 * @param head the pull request merged into it
 */
export function changesBetween(repository: string, base: string, head: string): Changes {
  const raw = git(repository, 'diff', '--raw', '-z', '--no-renames', '--no-abbrev', base, head);
  const parts = raw.toString('utf8').split('\0');
  const changes: Change[] = [];
  // Every change is two parts: `:oldmode newmode oldhash newhash status`, then the path, whatever is in it.
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = ''] = parts[at]?.split(' ') ?? [];
    changes.push({ path: parts[at + 1] ?? '', mode });
  }
  const [entries, others] = parted(changes, ({ path }) => isEntryPath(path));
  const [content, refused] = parted(
    entries,
    // A name that is not UTF-8 cannot be given back to git.
    ({ mode, path }) => PLAIN.includes(mode) && !path.includes('\uFFFD'),
  );
  return { content, refused, others };
}

/**
 * Asks git, without a shell: paths may hold spaces, quotes and line breaks.
 *
 * @throws Error with what git said
 */
export const git = (repository: string, ...args: readonly string[]): Buffer =>
  execFileSync('git', ['-C', repository, ...args], {
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

function parted<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
