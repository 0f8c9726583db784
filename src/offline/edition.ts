import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITION_FILES } from './edition-files.ts';
import { filesIn } from './files-in.ts';

/** What a built site consists of. */
export interface Edition {
  /** Ten hexadecimal digits that change when any file of the site changes. */
  edition: string;
  /** Each file's path from the site's root, without a leading slash and not encoded, in code-unit order. */
  files: Record<string, FileRecord>;
}

export interface FileRecord {
  /** In lower-case hexadecimal digits. */
  sha256: string;
  bytes: number;
}

/** Downloads are copies of an edition, and so cannot be part of it. */
const isMadeFromIt = (path: string) =>
  path.startsWith('downloads/') || EDITION_FILES.includes(path);

/** A folder that holds the playbook in another language, with an edition of its own. */
const OF_ANOTHER_SITE = /^([^/]+\/)edition\.json$/;

/**
 * Reads which edition lies in a folder. Only names and bytes count: the same files give the same edition on any machine,
 * before and after the downloads and the service worker are added.
 *
 * @param folder a built site
 */
export function editionOf(folder: string): Edition {
  const all = filesIn(folder);
  const inside = all.flatMap((path) => path.match(OF_ANOTHER_SITE)?.[1] ?? []);
  const paths = all.filter(
    (path) => !isMadeFromIt(path) && !inside.some((site) => path.startsWith(site)),
  );
  const files = Object.fromEntries(paths.map((path) => [path, recordOf(join(folder, path))]));
  const whole = createHash('sha256');
  for (const path of paths) whole.update(`${path}\0${files[path]?.sha256}\n`);
  return { edition: whole.digest('hex').slice(0, 10), files };
}

/** A file's length and hash. */
export function recordOf(file: string): FileRecord {
  const content = readFileSync(file);
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}
