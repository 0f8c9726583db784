import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PlaybookConfig } from '#schemas/playbook-config.ts';
import type { BuiltSite } from './copy/copy-of-site.ts';
import { writeCopy } from './copy/write-copy.ts';
import { EDITION_FILE, editionOf, recordOf } from './edition.ts';
import { filesIn } from './files-in.ts';
import { HEADERS_FILE, headersFile } from './host-headers.ts';

/** A file that readers take away, as `downloads/downloads.json` lists it. */
export interface Download {
  /** Its name beside the list. */
  file: string;
  kind: 'copy' | 'epub' | 'pdf';
  /** What it holds, in a reader's words. */
  title: string;
  bytes: number;
  sha256: string;
  edition: string;
}

/**
 * Writes what readers take away, and the list of it. Runs when the site and its search index are complete, and before the
 * service worker, which must not be part of what it lists.
 */
export default function downloads(playbook: PlaybookConfig): AstroIntegration {
  let base = '/';
  return {
    name: 'downloads',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { name, language, site: online } = playbook;
        const built: BuiltSite = { folder, base, online, name, language };
        writeFileSync(join(folder, HEADERS_FILE), headersFile(base, filesIn(folder)));
        const edition = editionOf(folder);
        writeFileSync(join(folder, EDITION_FILE), `${JSON.stringify(edition, null, 1)}\n`);
        const target = join(folder, 'downloads');
        rmSync(target, { recursive: true, force: true });
        mkdirSync(target);
        const file = `${slugOf(name)}-${edition.edition}.zip`;
        const start = performance.now();
        await writeCopy(join(target, file), built, edition);
        logger.info(
          `copy ${Math.round(performance.now() - start)} ms, ${recordOf(join(target, file)).bytes} bytes`,
        );
      },
    },
  };
}

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'playbook';
