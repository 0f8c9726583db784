import { fileOf, type Manifest, type SavedFile } from './manifest.ts';

/** Folders that every page needs. */
const ALWAYS = new Set(['_astro', 'pagefind', 'search']);

/** The section a file belongs to: its folder, if it is not the section's own first page. Undefined for what is always saved. */
export function sectionOf(path: string): string | undefined {
  const [folder = '', ...rest] = path.split('/');
  return ALWAYS.has(folder) || rest.length < 2 ? undefined : folder;
}

/**
 * The files of an edition that are to be on a device.
 *
 * @param chosen the sections the reader chose; undefined for all
 */
export function wantedFiles(
  manifest: Manifest,
  chosen: readonly string[] | undefined,
): SavedFile[] {
  return Object.keys(manifest.files).flatMap((path) => {
    const section = sectionOf(path);
    const file = fileOf(manifest, path);
    return file && (!chosen || !section || chosen.includes(section)) ? [file] : [];
  });
}
