import type { PageKind } from '#schemas/kinds.ts';
import type { Change, Verb } from './history.ts';

/** One file's part of a commit. */
interface FileDiff {
  /** The header's lines, up to the first hunk. */
  header: string[];
  /** Lines taken out and put in, with their sign. */
  lines: string[];
}

/** The first that holds says what happened; what none of them knows is not shown. */
const signs: readonly { verb: Verb | undefined; holds: (diff: FileDiff) => boolean }[] = [
  { verb: undefined, holds: ({ lines }) => lines.includes('+status: draft') },
  { verb: 'removed', holds: ({ header }) => header.some(startsWith('deleted file')) },
  {
    verb: 'added',
    holds: ({ header, lines }) =>
      header.some(startsWith('new file')) || lines.includes('-status: draft'),
  },
  { verb: 'archived', holds: ({ lines }) => lines.includes('+status: archived') },
  { verb: 'restored', holds: ({ lines }) => lines.includes('-status: archived') },
  { verb: 'moved', holds: ({ header }) => header.some(startsWith('rename from')) },
  { verb: undefined, holds: ({ lines }) => lines.length === 0 },
  { verb: 'checked', holds: ({ lines }) => lines.every(matches(/^.review(edOn|Every):/)) },
  {
    verb: 'linked',
    holds: ({ lines }) =>
      lines.every(
        matches(
          /^.(related|backedBy|illustrates|supports|contradicts):|^.\s+- (['"]?)([a-z]+\/)?[a-z0-9-]+\2$/,
        ),
      ),
  },
  { verb: 'reworded', holds: () => true },
];

/**
 * Reads what `git log --unified=0 --format=%x00%ct` printed: for each commit a NUL, its second since 1970, and its
 * changes.
 */
export const parseLog = (log: string): Change[] =>
  log
    .split('\0')
    .slice(1)
    .flatMap((commit) => {
      const [seconds = '', ...rest] = commit.split('\n');
      const day = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
      return rest
        .join('\n')
        .split(/^(?=diff --git )/m)
        .slice(1)
        .flatMap((text) => changeOf(text, day));
    });

function changeOf(text: string, day: string): Change[] {
  const all = text.split('\n');
  const body = all.findIndex(startsWith('@@'));
  const header = body < 0 ? all : all.slice(0, body);
  const lines = body < 0 ? [] : all.slice(body).filter(matches(/^[+-]/));
  const place = placeIn(header);
  const verb = signs.find(({ holds }) => holds({ header, lines }))?.verb;
  if (!place || !verb) return [];
  const title = titleIn(lines);
  return [{ day, verb, ...place, ...(title && { title }) }];
}

const path = / b\/src\/content\/([a-z]+)\/([a-z0-9-]+)\.(?:mdx|yaml)$/;

/** Which entry it is about. After a rename, the new name. */
function placeIn([command = '']: string[]): { collection: PageKind; id: string } | undefined {
  const [, collection, id] = path.exec(command) ?? [];
  return collection && id ? { collection: collection as PageKind, id } : undefined;
}

/** The title that a change gives or takes; what it gives wins. */
function titleIn(lines: string[]): string | undefined {
  const typed = lines.findLast(matches(/^\+title: /)) ?? lines.find(matches(/^-title: /));
  return typed
    ?.slice('+title: '.length)
    .replace(/^(['"])(.*)\1$/, '$2')
    .replaceAll("''", "'");
}

const startsWith = (start: string) => (line: string) => line.startsWith(start);
const matches = (pattern: RegExp) => (line: string) => pattern.test(line);
