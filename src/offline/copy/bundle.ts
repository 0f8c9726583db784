import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import type { DataPlaces } from './browser/fetch-from-copy.ts';
import type { PageModule } from './page-modules.ts';

/** What the copy's script is made from. */
interface Parts {
  /** The built site. */
  folder: string;
  base: string;
  modules: readonly PageModule[];
  data: DataPlaces;
}

const browserCode = (name: string) =>
  fileURLToPath(new URL(`./browser/${name}`, import.meta.url)).replaceAll('\\', '/');

/** Where Pagefind stands in a built site. */
const PAGEFIND = 'pagefind/pagefind.js';

const SETTINGS: BuildOptions = {
  bundle: true,
  write: false,
  format: 'iife',
  minify: true,
  charset: 'utf8',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'error',
  tsconfigRaw: {},
};

/**
 * All modules of a site as one classic script, because browsers load no modules from disk. A module runs when a page asks
 * for it by number. Pagefind, which is imported by an address made up at run time, is handed over by a `require` of our own.
 */
export async function bundleModules({ folder, base, modules, data }: Parts): Promise<Uint8Array> {
  const entry = `
    import { start } from 'playbook:start';
    globalThis.playbookImport = () => require('playbook:pagefind');
    start({
      base: ${JSON.stringify(base)},
      data: ${JSON.stringify(data)},
      modules: [${modules.map((_, number) => `() => import('page-module:${number}')`).join()}],
    });`;
  const { outputFiles } = await build({
    ...SETTINGS,
    stdin: { contents: entry, resolveDir: folder, sourcefile: 'copy.js' },
    supported: { 'dynamic-import': false },
    banner: { js: importedAtRunTime(base) },
    define: { 'import.meta.url': JSON.stringify(`${base}${PAGEFIND}`) },
    plugins: [builtSite(folder, base, modules)],
  });
  return onlyOne(outputFiles);
}

/** The script that runs before the first paint. */
export async function bundleFirst(): Promise<Uint8Array> {
  const { outputFiles } = await build({ ...SETTINGS, entryPoints: [browserCode('first.ts')] });
  return onlyOne(outputFiles);
}

const importedAtRunTime = (base: string) => `var require = (address) => {
  if (String(address).split('?')[0] === ${JSON.stringify(`${base}${PAGEFIND}`)}) return playbookImport();
  throw new TypeError(address + ' is not in this copy');
};`;

function onlyOne(files: { contents: Uint8Array }[] | undefined): Uint8Array {
  const [file] = files ?? [];
  if (!file) throw new Error('esbuild gave no script for the copy');
  return file.contents;
}

/** Finds modules where the built site has them, and leaves out what fetches them ahead. */
const builtSite = (folder: string, base: string, modules: readonly PageModule[]): Plugin => ({
  name: 'built-site',
  setup(site) {
    const fileOf = (address: string) => join(folder, address.slice(base.length));
    const own: Record<string, string> = {
      'playbook:start': browserCode('start.ts'),
      'playbook:pagefind': join(folder, PAGEFIND),
    };
    site.onResolve({ filter: /^playbook:/ }, ({ path }) => ({ path: own[path] ?? path }));
    site.onResolve({ filter: /^page-module:/ }, ({ path }) => {
      const module = modules[Number(path.split(':')[1])];
      return module && 'file' in module
        ? { path: join(folder, module.file) }
        : { path, namespace: 'in-page' };
    });
    site.onResolve({ filter: /^\//, namespace: 'in-page' }, ({ path }) => ({ path: fileOf(path) }));
    site.onLoad({ filter: /.*/, namespace: 'in-page' }, ({ path }) => {
      const module = modules[Number(path.split(':')[1])];
      return { contents: module && 'code' in module ? module.code : '', resolveDir: folder };
    });
    site.onLoad({ filter: /[\\/]_astro[\\/][^\\/]+\.js$/ }, ({ path }) => notFetchedAhead(path));
  },
});

/**
 * Vite lists for each late module the files to fetch ahead, by addresses from the root, and waits for them. All modules are
 * here already, so only the style sheets among them are loaded.
 */
async function notFetchedAhead(path: string) {
  const code = await readFile(path, 'utf8');
  if (!code.includes(AHEAD)) return null;
  const contents = code.replace(
    /const __vite__mapDeps=\(.*?(\[".*?"\]).*?=>i\.map\(i=>d\[i\]\)/s,
    (_, files: string) => `const ${AHEAD}=(i)=>(playbookStyles(i.map((i)=>${files}[i])),[])`,
  );
  if (contents === code)
    throw new Error(`${path} lists what to fetch ahead in another way than Vite 8 did`);
  return { contents };
}

const AHEAD = '__vite__mapDeps';
