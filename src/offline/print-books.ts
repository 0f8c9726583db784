/**
 * Prints the books of a built site in one language as PDF, and adds them to its downloads.
 * Usage: npm run pdf [-- --dist folder], which does so for each language. Exit codes: 0 printed, 1 no browser could print, 2 nothing was built.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import playbook from '#config';
import { otherFolders } from '#schemas/build-languages.ts';
import { booksOfSite } from './book/books-of-site.ts';
import { findChromium } from './book/chromium.ts';
import { paperCss, paperOf } from './book/paper.ts';
import { type Printer, startPrinter } from './book/print.ts';
import { type Download, fileName, listedIn, writeDownload, writeList } from './download-list.ts';
import type { Edition } from './edition.ts';
import { EDITION_FILE } from './edition-files.ts';

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
const folder = resolve(values.dist, playbook.languageFolder);

if (!existsSync(join(folder, EDITION_FILE))) {
  console.error(`${folder} holds no built site. Run npm run build first.`);
  process.exit(2);
}

const { name, tagline, language, site: online } = playbook;
const base = (process.env.PLAYBOOK_BASE ?? playbook.base) + playbook.languageFolder;
const built = {
  folder,
  base,
  otherLanguages: otherFolders(playbook, base),
  online,
  name,
  tagline,
  language,
};
const edition: Edition = JSON.parse(readFileSync(join(folder, EDITION_FILE), 'utf8'));
const css = paperCss(folder);

/** Prints every book, one after the other. */
async function printAll(printer: Printer): Promise<Download[]> {
  const printed: Download[] = [];
  for (const book of booksOfSite(built, edition)) {
    const file = fileName(name, book.name, edition.edition, 'pdf');
    const about = { file, kind: 'pdf', title: book.title, edition: edition.edition } as const;
    const pdf = await printer.print(paperOf(book, css), book.about.day);
    printed.push(writeDownload(folder, about, pdf));
    console.log(`${file}: ${(pdf.length / 1e6).toFixed(1)} MB`);
  }
  return printed;
}

try {
  const printer = startPrinter(await findChromium());
  const printed = await printAll(printer).finally(() => printer.close());
  writeList(folder, [...listedIn(folder).filter(({ kind }) => kind !== 'pdf'), ...printed]);
} catch (error) {
  console.error(`No PDFs were printed: ${(error as Error).message}`);
  console.error('Install Chromium, or set CHROMIUM_PATH to one.');
  process.exitCode = 1;
}
