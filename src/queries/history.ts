import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { furtherKindLabels, kindLabels, type PageKind } from '#schemas/kinds.ts';
import { parseLog } from './parse-log.ts';

const run = promisify(execFile);

/** Commits read at most: more than the page of changes can show. */
const MOST_COMMITS = 150;
/** A larger answer, or a slower one, is not worth waiting for: the page then lists dates instead. */
const LIMITS = { maxBuffer: 32 * 1024 * 1024, timeout: 20_000 };

/** Every kind whose history is told, in the order readers meet them. */
export const pageKinds = Object.keys({ ...kindLabels, ...furtherKindLabels }) as PageKind[];

/** What happened to an entry, the weightiest first: of several in one day the first counts. */
export const verbs = [
  'added',
  'archived',
  'restored',
  'removed',
  'moved',
  'reworded',
  'linked',
  'checked',
] as const;

export type Verb = (typeof verbs)[number];

/** One change to one entry, as the history has it. */
export interface Change {
  /** Year-month-day, UTC. */
  day: string;
  verb: Verb;
  collection: PageKind;
  id: string;
  /** The title at that time, where the change itself shows it. */
  title?: string;
}

/**
 * What changed in the content lately, newest first, read from git in one pass over the last commits that touched it.
 *
 * @param project the folder that holds src/content
 * @returns undefined when there is no history to tell: no git, no repository, or a clone that was cut short
 */
export async function contentHistory(project: string): Promise<Change[] | undefined> {
  const git = async (...args: string[]) =>
    (await run('git', args, { cwd: project, ...LIMITS })).stdout;
  try {
    const isShallow = await git('rev-parse', '--is-shallow-repository');
    if (isShallow.trim() !== 'false') return undefined;
    const log = await git(
      ...['-c', 'core.quotePath=false', 'log', `--max-count=${MOST_COMMITS}`, '--no-merges'],
      // Each of these may be set otherwise in somebody's own git.
      ...['--no-color', '--no-ext-diff', '--no-textconv', '--no-show-signature', '--find-renames'],
      ...['--src-prefix=a/', '--dst-prefix=b/', '--relative', '--unified=0', '--format=%x00%ct'],
      '--',
      ...pageKinds.map((kind) => `src/content/${kind}`),
    );
    const changes = parseLog(log);
    return changes.length > 0 ? changes : undefined;
  } catch {
    return undefined;
  }
}
