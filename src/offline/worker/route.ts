import { fileOf, type Manifest, type SavedFile } from '#offline/manifest.ts';

/** What a path of the site leads to in an edition: a file, or the folder it lacks a slash for. */
export function routeOf(path: string, manifest: Manifest): SavedFile | 'folder' | undefined {
  const file = fileOf(manifest, path.replace(/(^|\/)$/, '$1index.html'));
  return file ?? (fileOf(manifest, `${path}/index.html`) && 'folder');
}
