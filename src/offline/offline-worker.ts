import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { otherFolders } from '#schemas/build-languages.ts';
import type { PlaybookConfig } from '#schemas/playbook-config.ts';
import { bundleKillSwitch } from './bundle-worker.ts';
import { editionDate } from './edition-date.ts';
import { WORKER_FILE } from './edition-files.ts';
import { foldersIn } from './languages.ts';
import { writeEdition } from './write-edition.ts';

/**
 * Lets readers keep the playbook on their device. Listed last: what is written after it would not be saved.
 */
export default function offlineWorker(playbook: PlaybookConfig): AstroIntegration {
  const { enabled, budgetMB } = playbook.offline;
  let project = '';
  let base = '/';
  return {
    name: 'offline-worker',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        project = fileURLToPath(config.root);
        base = config.base.replace(/\/?$/, '/');
        if (config.integrations.at(-1)?.name !== 'offline-worker')
          logger.warn('is not the last integration: what later ones write cannot be read offline');
      },
      // A worker from an earlier `npm start` would answer for the address that `npm run dev` uses, too.
      'astro:server:setup': async ({ server }) => {
        const script = await bundleKillSwitch();
        server.middlewares.use(`${server.config.base}${WORKER_FILE}`, (_, response) => {
          response.setHeader('content-type', 'text/javascript').end(script);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (!existsSync(join(folder, 'pagefind', 'pagefind-entry.json')))
          throw new Error(
            'There is no search index to save: list searchIndex() before offlineWorker().',
          );
        const date = editionDate(project);
        const budget = budgetMB * 1e6;
        const elsewhere = foldersIn(base, otherFolders(playbook, base));
        const facts = await writeEdition(folder, { date, canBeSaved: enabled, budget, elsewhere });
        const sizes = [facts.bytes, facts.download].map(
          (bytes) => `${(bytes / 1e6).toFixed(1)} MB`,
        );
        logger.info(`edition ${facts.edition} of ${date}: ${sizes[0]}, ${sizes[1]} to download`);
      },
    },
  };
}
