import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { BuiltSite } from '#tests/site/built-site.ts';

/** The double-click copy, unpacked as a reader would. */
export interface OpenedCopy {
  folder: string;
  /** The address of a file in its top folder. */
  address(path: string): string;
  remove(): void;
}

/** A folder that a reader may well have: with a space, signs that addresses encode, and an accent. */
const AWKWARD = 'Mes fichiers #1 & 100% là';

/**
 * Unpacks the copy of a built site.
 *
 * @param wanted which of its files, by their path in the ZIP's folder; all of them unless told
 */
export function openCopy(built: BuiltSite, wanted = (_path: string) => true): OpenedCopy {
  const [name] = readdirSync(join(built.folder, 'downloads')).filter((file) =>
    file.endsWith('.zip'),
  );
  if (!name) throw new Error(`${built.folder}/downloads holds no copy. Run npm run build.`);
  const files = unzipSync(readFileSync(join(built.folder, 'downloads', name)));
  const home = mkdtempSync(join(tmpdir(), 'copy-'));
  const [top = ''] = Object.keys(files)[0]?.split('/') ?? [];
  for (const [path, content] of Object.entries(files))
    if (wanted(path.slice(top.length + 1))) write(join(home, AWKWARD, path), content);
  return openedIn(join(home, AWKWARD, top), () => rmSync(home, { recursive: true }));
}

/** A copy made by a test, from its files. */
export function openFiles(files: ReadonlyMap<string, Uint8Array | string>): OpenedCopy {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  for (const [path, content] of files) write(join(folder, path), content);
  return openedIn(folder, () => rmSync(folder, { recursive: true }));
}

const openedIn = (folder: string, remove: () => void): OpenedCopy => ({
  folder,
  address: (path) => {
    const [file = '', rest = ''] = path.split(/(?=[?#])(.*)/);
    return pathToFileURL(join(folder, file)).href + rest;
  },
  remove,
});

function write(file: string, content: Uint8Array | string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
