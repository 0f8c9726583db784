import { writeFileSync } from 'node:fs';
import type { Edition } from '#offline/edition.ts';
import { zip } from '#offline/zip.ts';
import { type BuiltSite, copyOfSite } from './copy-of-site.ts';
import { refusedNames } from './file-names.ts';

/**
 * Writes the copy that opens with a double click, as a ZIP with one folder.
 *
 * @param file where to write it
 * @throws Error when a link leads to nothing, or a name is refused by some system
 */
export async function writeCopy(file: string, built: BuiltSite, edition: Edition) {
  const folder = `${built.name.replace(/[<>:"/\\|?*.]/g, ' ').trim()} ${edition.edition}`;
  const files = await copyOfSite(built, edition);
  const named = new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));
  const refused = refusedNames([...named.keys()]);
  if (refused.length > 0)
    throw new Error(`The copy cannot be unpacked everywhere:\n${refused.join('\n')}`);
  writeFileSync(file, zip(named));
}
