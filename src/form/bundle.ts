import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Files of the form, by their path below its folder. */
export type Files = Map<string, Uint8Array | string>;

const sveltia = join(dirname(fileURLToPath(import.meta.resolve('@sveltia/cms'))), '..');

/**
 * Bundles Sveltia CMS with our own few lines, and nothing of it that this form does not use.
 *
 * @param language the playbook's: the form speaks it too, or else American English
 * @returns the files, and the name of the script that starts them
 */
export async function bundle(language: string): Promise<{ files: Files; script: string }> {
  const fonts = (await readdir(join(sveltia, 'npm', 'assets'))).filter((name) =>
    /\.(woff2|txt)$/.test(name),
  );
  const { outputFiles } = await build({
    entryPoints: { form: fileURLToPath(new URL('start-form.ts', import.meta.url)) },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outdir: '/',
    write: false,
    legalComments: 'linked',
    plugins: [leaveOut, speak(language), ownFonts(fonts)],
    logLevel: 'error',
  });
  const files: Files = new Map(outputFiles.map(({ path, contents }) => [path.slice(1), contents]));
  for (const name of fonts)
    files.set(`assets/${name}`, await readFile(join(sveltia, 'npm', 'assets', name)));
  files.set('LICENCE.txt', await readFile(join(sveltia, 'LICENSE.txt')));
  const script = [...files.keys()].find((name) => /^form-\w+\.js$/.test(name));
  if (!script) throw new Error('The bundle of the form has no script to start it.');
  return { files, script };
}

/** Maps, pictures, code colouring, hooks and previews: parts of Sveltia that the form does not use. */
const UNUSED =
  /^(@shikijs\/|immutable|leaflet|terra-draw|svgo|exifr|\.\/chunks\/(shiki-engine|heic|webp_enc|react-dom))/;

const leaveOut: Plugin = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, () => ({ path: 'unused', namespace: 'unused' }));
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'export default undefined' }));
  },
};

/** Whatever language a browser asks for, it gets that of the playbook: the labels of our fields have no other. */
const speak = (language: string): Plugin => ({
  name: 'speak',
  setup({ onResolve }) {
    const words = [language, 'en-US']
      .map((locale) => join(sveltia, 'locales', `${locale}.json`))
      .find((file) => existsSync(file));
    onResolve({ filter: /\/locales\/[\w-]+\.json$/ }, () => ({ path: words ?? '' }));
  },
});

/** The style sheet within Sveltia names a CDN for its three faces; here they lie beside the page, with their licences. */
const ownFonts = (fonts: readonly string[]): Plugin => ({
  name: 'own-fonts',
  setup({ onLoad }) {
    onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)[^)]*\/([\w-]+)\.woff2(?=\))/g,
        (address, family, subset) => {
          const own = fonts.find((name) => name.startsWith(`${family}-${subset}`));
          if (!own) throw new Error(`Sveltia has no file for the face at ${address}.`);
          return `assets/${own}`;
        },
      ),
    }));
  },
});
