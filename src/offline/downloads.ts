import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { otherFolders } from '#schemas/build-languages.ts';
import type { PlaybookConfig } from '#schemas/playbook-config.ts';
import { isOn } from '#schemas/switches.ts';
import { copyToDisk } from '#words';
import { booksOfSite } from './book/books-of-site.ts';
import { epubOf } from './book/epub.ts';
import type { BuiltSite } from './built-site.ts';
import { packedCopy } from './copy/packed-copy.ts';
import { DOWNLOADS, type Download, fileName, writeDownload, writeList } from './download-list.ts';
import { type Edition, editionOf } from './edition.ts';
import { EDITION_FILE } from './edition-files.ts';
import { filesIn } from './files-in.ts';
import { HEADERS_FILE, headersFile } from './host-headers.ts';
import { foldersIn } from './languages.ts';

/**
 * Writes what a host needs, what readers take away, and the list of it. Runs when the site and its search index are complete,
 * and before the service worker, which is made from the edition. PDFs need a browser and time: `npm run pdf` adds them.
 */
export default function downloads(playbook: PlaybookConfig): AstroIntegration {
  const { name, tagline, language, site } = playbook;
  let base = '/';
  return {
    name: 'downloads',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const otherLanguages = otherFolders(playbook, base);
        const built = { folder, base, otherLanguages, online: site, name, tagline, language };
        rmSync(join(folder, DOWNLOADS), { recursive: true, force: true });
        // Hosts read one such file for all languages.
        if (playbook.languageFolder === '') {
          const inside = foldersIn(base, otherLanguages);
          writeFileSync(join(folder, HEADERS_FILE), headersFile(base, filesIn(folder), inside));
        }
        const edition = editionOf(folder);
        writeFileSync(join(folder, EDITION_FILE), `${JSON.stringify(edition, null, 1)}\n`);
        if (!isOn('downloads')) return;
        const list = [await copyOf(built, edition), ...epubsOf(built, edition)];
        writeList(folder, list);
        logger.info(`${list.length} downloads of edition ${edition.edition}`);
      },
    },
  };
}

async function copyOf(built: BuiltSite, edition: Edition): Promise<Download> {
  const about = {
    file: fileName(built.name, '', edition.edition, 'zip'),
    kind: 'copy',
    title: copyToDisk.download(built.name),
    edition: edition.edition,
  } as const;
  return writeDownload(built.folder, about, await packedCopy(built, edition));
}

function epubsOf(built: BuiltSite, edition: Edition): Download[] {
  const css = readFileSync(new URL('./book/book.css', import.meta.url), 'utf8');
  return booksOfSite(built, edition).map((book) => {
    const file = fileName(built.name, book.name, edition.edition, 'epub');
    const about = { file, kind: 'epub', title: book.title, edition: edition.edition } as const;
    return writeDownload(built.folder, about, epubOf(book, css));
  });
}
