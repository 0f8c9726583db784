import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressInCopy } from '#offline/addresses.ts';
import { addressesOf, type BuiltSite } from '#offline/built-site.ts';
import type { Edition } from '#offline/edition.ts';
import { EDITION_FILE } from '#offline/edition-files.ts';
import { bundleFirst, bundleModules } from './bundle.ts';
import { addressesInCss } from './css-addresses.ts';
import { type DataFile, groupsOf, scriptOf } from './data-files.ts';
import { copyPage, SCRIPTS } from './page.ts';
import { PageModules } from './page-modules.ts';
import { FILES_FOLDER, PRESENT, START_FILE, startPage } from './start-page.ts';

/** What needs a network, or serves only hosts and programs: the authors' form, data, feeds. Links to it lead to the live site. */
const LEFT_OUT =
  /^(?:(?:admin|api|downloads|feeds|social)\/|404\.html$|_headers$|llms|robots\.txt$|sw\.js$)|\.(?:xml|webmanifest)$|(?:^|\/)\.[^/]+$/;

/** What scripts of the site fetch. */
const DATA = /^pagefind\/(?!.*\.m?js$)|\.json$/;

const isLeftOut = (file: string) => LEFT_OUT.test(file);

const SCRIPT = /\.m?js$/;

/**
 * The files of a copy that is opened from disk, by their path in its folder.
 *
 * @throws Error naming an address that leads to nothing, or the names that some system refuses
 */
export async function copyOfSite(built: BuiltSite, edition: Edition): Promise<CopyFiles> {
  const paths = Object.keys(edition.files).filter((path) => !isLeftOut(path));
  const modules = new PageModules();
  const files: CopyFiles = new Map<string, Uint8Array | string>([
    ...pagesOf(built, edition, paths, modules),
    ...otherFilesOf(built, edition, paths, modules),
    [PRESENT.name, PRESENT.code] as const,
    [SCRIPTS.first, await bundleFirst()] as const,
  ]);
  const data = groupsOf(dataOf(built, edition, paths));
  const places = data.flatMap((group, number) => group.map(({ path }) => [path, number]));
  for (const [number, group] of data.entries()) files.set(`data/${number}.cxjs`, scriptOf(group));
  const { folder, base } = built;
  files.set(
    SCRIPTS.all,
    await bundleModules({ folder, base, modules: modules.list, data: Object.fromEntries(places) }),
  );
  return inFolder(files, startPage(built.name, built.language, edition.edition));
}

type CopyFiles = Map<string, Uint8Array | string>;

const read = ({ folder }: BuiltSite, path: string) => readFileSync(join(folder, path));

function pagesOf(built: BuiltSite, edition: Edition, paths: string[], modules: PageModules) {
  const site = addressesOf(built, edition, isLeftOut);
  return paths
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = read(built, path).toString();
      return [path, copyPage(html, path, site, modules, edition.edition)] as const;
    });
}

/** Style sheets, pictures, type, and the scripts that are no modules; those that are go into one script. */
function otherFilesOf(built: BuiltSite, edition: Edition, paths: string[], modules: PageModules) {
  const site = addressesOf(built, edition, isLeftOut);
  return paths
    .filter((path) => !path.endsWith('.html') && !DATA.test(path))
    .filter((path) => !SCRIPT.test(path) || modules.classic.has(path))
    .map((path) => {
      const content = read(built, path);
      if (!path.endsWith('.css')) return [path.replace(SCRIPT, '.cxjs'), content] as const;
      const moved = (address: string) => addressInCopy(site, address, path);
      return [path, addressesInCss(content.toString(), moved)] as const;
    });
}

function dataOf(built: BuiltSite, edition: Edition, paths: string[]): DataFile[] {
  const found = paths.filter((path) => DATA.test(path));
  const about = { path: EDITION_FILE, content: Buffer.from(JSON.stringify(edition)) };
  return [...found.map((path) => ({ path, content: read(built, path) })), about];
}

/** Puts the files below a start page, in the order of their names. */
function inFolder(files: CopyFiles, start: string): CopyFiles {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([
    [START_FILE, start],
    ...sorted.map(([path, content]) => [`${FILES_FOLDER}/${path}`, content] as const),
  ]);
}
