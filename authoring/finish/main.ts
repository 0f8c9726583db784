import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { putInPlace } from '#checks/fixing/put-in-place.ts';
import { localDay } from '#models/day.ts';
import { collectionNames } from '#schemas/collections.ts';
import { finished, NotFinished } from './finished.ts';

const usage = `Usage: npm run finish -- src/content/stories/the-empty-chair.mdx

Makes an entry of a draft in which no ??? is left: takes out its hints and the line "status: draft",
dates it today, and checks it. Ends with 0 when it can be sent, 1 when something is to be mended,
2 when it is not finished, and then nothing is changed.
`;

process.exitCode = finish(process.argv.slice(2));

function finish([file, ...more]: readonly string[]): number {
  if (!file || more.length > 0 || !existsSync(file)) return refuse(usage);
  const [collection] = path.resolve(file).split(path.sep).slice(-2);
  if (
    !(collectionNames as (string | undefined)[]).includes(collection) ||
    !/\.(mdx|yaml)$/.test(file)
  )
    return refuse(`"${file}" is no entry: entries are in src/content, each kind in its folder.\n`);
  try {
    putInPlace(file, finished(readFileSync(file, 'utf8'), localDay(new Date())));
  } catch (error) {
    if (error instanceof NotFinished) return refuse(`${error.message}\n\nNothing was changed.\n`);
    throw error;
  }
  process.stdout.write('Its hints are gone, and it is no draft any more.\n\n');
  return check(file);
}

/** With the same words as `npm run check`. */
function check(file: string): number {
  const script = path.resolve(import.meta.dirname, '../../checks/main.ts');
  const root = path.resolve(file, '../..');
  const args = [script, file, '--content', root];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 2;
}

function refuse(reason: string): number {
  process.stderr.write(reason);
  return 2;
}
