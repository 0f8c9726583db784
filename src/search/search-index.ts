import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { language } from '#words';
import { indexFolder } from './index-folder.ts';

/**
 * Indexes the built pages with Pagefind. Runs after Starlight, which would index without the options that keep the
 * number of files in step with the number of pages.
 *
 * @param languageFolder where in the last build the site of this language lies
 */
export default function searchIndex(languageFolder: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const lastBuild = join(server.config.root, 'dist', languageFolder);
        if (existsSync(join(lastBuild, 'pagefind', 'pagefind-entry.json')))
          logger.info(
            'search answers from the last build: run npm run build to bring it up to date',
          );
        else logger.warn('search has no index yet: run npm run build once');
        const { base } = server.config;
        server.middlewares.use(`${base}pagefind`, sirv(join(lastBuild, 'pagefind'), { dev: true }));
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const count = await indexFolder(fileURLToPath(dir), pages.length, language.tag);
        logger.info(`${count} pages can be searched`);
      },
    },
  };
}
