import type { BuiltSite } from '#offline/built-site.ts';
import type { Edition } from '#offline/edition.ts';
import { zip } from '#offline/zip.ts';
import { copyOfSite } from './copy-of-site.ts';
import { refusedNames } from './file-names.ts';

/**
 * The copy that opens with a double click, as a ZIP with one folder.
 *
 * @throws Error when a link leads to nothing, or a name is refused by some system
 */
export async function packedCopy(built: BuiltSite, edition: Edition): Promise<Uint8Array> {
  const folder = `${built.name.replace(/[<>:"/\\|?*.]/g, ' ').trim()} ${edition.edition}`;
  const files = await copyOfSite(built, edition);
  const named = new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));
  const refused = refusedNames([...named.keys()]);
  if (refused.length > 0)
    throw new Error(`The copy cannot be unpacked everywhere:\n${refused.join('\n')}`);
  return zip(named);
}
