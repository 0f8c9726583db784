import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { QUIET } from './chromium.ts';

/** Milliseconds a book may take. */
const PATIENCE = 120_000;

/**
 * Prints HTML to a PDF with tags and an outline.
 *
 * @param chromium the program
 * @param day becomes the PDF's date in place of now, so that equal books make equal files
 * @throws Error when Chromium does not start or prints nothing
 */
export async function print(chromium: string, html: string, day: Date): Promise<Uint8Array> {
  const home = mkdtempSync(join(tmpdir(), 'book-'));
  const [page, pdf] = [join(home, 'book.html'), join(home, 'book.pdf')];
  writeFileSync(page, html);
  const options = [
    '--headless',
    ...QUIET,
    '--disable-gpu',
    '--disable-dev-shm-usage',
    `--user-data-dir=${join(home, 'profile')}`,
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href,
  ];
  try {
    await promisify(execFile)(chromium, options, { timeout: PATIENCE });
    return dated(readFileSync(pdf), day);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Writes a day over the times of printing, sign for sign, so that no offset in the file moves. */
function dated(pdf: Buffer, day: Date): Uint8Array {
  const time = `D:${day.toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`;
  const text = pdf
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate) ?\()D:\d{14}[^)]*(?=\))/g, (found, name: string) =>
      (name + time).padEnd(found.length).slice(0, found.length),
    );
  return Buffer.from(text, 'latin1');
}
