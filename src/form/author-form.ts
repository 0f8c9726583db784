import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FORM_PATH } from '#schemas/author-form.ts';
import type { PlaybookConfig } from '#schemas/playbook-config.ts';
import { bundle, type Files } from './bundle.ts';
import { componentsInForm } from './components-in-form.ts';
import { formSettings, GITHUB_API } from './form-config.ts';
import { page } from './page.ts';

/**
 * The author's form: Sveltia CMS with its settings made from the schemas, as one page beside the site. No other page
 * loads any of it. Listed behind the search index, which so never sees it.
 *
 * @param playbook the adopter's settings; with `authorForm: false` there is no such page
 * @param base the path of the site, with slashes at both ends
 */
export default function authorForm(playbook: PlaybookConfig, base: string): AstroIntegration {
  if (!playbook.authorForm) return { name: 'author-form', hooks: {} };
  return {
    name: 'author-form',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let files: Promise<Files> | undefined;
        server.middlewares.use(
          `${base}${FORM_PATH}`.slice(0, -1),
          async (request, response, next) => {
            files ??= formFiles(playbook, base);
            const [path = ''] = (request.url ?? '/').slice(1).split(/[?#]/);
            const content = (await files).get(path || 'index.html');
            if (content === undefined) return next();
            response.setHeader('content-type', types[extname(path)] ?? 'text/html; charset=utf-8');
            response.end(content);
          },
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        // One form serves all languages: it holds the entries as they were first written.
        if (playbook.languageFolder !== '') return;
        const files = await formFiles(playbook, base);
        await writeFiles(files, join(fileURLToPath(dir), FORM_PATH));
        logger.info(`${files.size} files of the form`);
      },
    },
  };
}

/** Everything the form consists of, by its path below its folder. */
export async function formFiles(playbook: PlaybookConfig, base: string): Promise<Files> {
  const api = typeof playbook.authorForm === 'object' ? playbook.authorForm.api : GITHUB_API;
  const { files, script } = await bundle(playbook.language);
  const style = 'form-page.css';
  files.set(style, await readFile(new URL(style, import.meta.url)));
  const settings = { ...formSettings({ ...playbook, base }, api), components: componentsInForm() };
  files.set('index.html', page({ playbook, base, script, style, settings, api }));
  return files;
}

/** Puts the form into a folder. */
export async function writeFiles(files: Files, folder: string): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
