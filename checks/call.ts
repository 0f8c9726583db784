import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from './nearest.ts';
import { type Format, isFormat, reporters } from './reporters/by-format.ts';

const formats = Object.keys(reporters);

export const usage = `Usage: node checks/main.ts [paths…] [--format ${formats.join('|')}] [--fix] [--watch] [--missing] [--content folder]

Checks the content and says of each finding where it is and what would be right.
  paths      files or folders to report on; all, unless given
  --format   how to write the findings; terminal, unless given
  --fix      mend what a program can mend, where the result passes the same check
  --watch    check again whenever a file changes
  --missing  say as well what is not translated into the further languages, and what has changed since
  --content  the content folder; src/content, unless given
Ends with 0 when there is no error, 1 when there is one, 2 when it was called wrongly.
`;

/** What was asked for on the command line. */
export interface Call {
  root: string;
  format: Format;
  help: boolean;
  fix: boolean;
  watch: boolean;
  missing: boolean;
  /** Whether a place below the content root was asked for. */
  isAsked: (place: string) => boolean;
}

/** Says in plain words why a call cannot be carried out. */
export class UnusableCall extends Error {}

/**
 * Reads the command line.
 *
 * @throws UnusableCall naming the unknown option, or the path that does not exist
 */
export function readCall(args: readonly string[]): Call {
  const { values, positionals } = parse(args);
  const { format, content: root, help, fix, watch, missing } = values;
  if (!isFormat(format))
    throw new UnusableCall(
      `unknown format "${format}".${didYouMean(format, formats)} One of: ${formats.join(', ')}.`,
    );
  if (!existsSync(root)) throw new UnusableCall(`there is no content folder "${root}"`);
  const asked = positionals.map((typed) => placeBelow(root, typed));
  return {
    root: path.resolve(root),
    format,
    help,
    fix,
    watch,
    missing,
    isAsked: (place) =>
      asked.length === 0 ||
      asked.some((wanted) => wanted === '' || place === wanted || place.startsWith(`${wanted}/`)),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'terminal' },
        content: { type: 'string', default: path.join('src', 'content') },
        fix: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        missing: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UnusableCall(error instanceof Error ? error.message : String(error));
  }
}

/** A typed path, relative to the content root. */
function placeBelow(root: string, typed: string): string {
  if (!existsSync(typed)) throw new UnusableCall(`there is no file or folder "${typed}"`);
  const place = path.relative(realpathSync(root), realpathSync(typed)).replaceAll('\\', '/');
  if (place === '..' || place.startsWith('../') || path.isAbsolute(place))
    throw new UnusableCall(`"${typed}" is not in the content folder "${root}"`);
  return place;
}
