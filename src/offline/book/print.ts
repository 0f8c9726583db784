import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startDevTools } from './devtools.ts';

/** Milliseconds a book may take on a busy machine. */
const PATIENCE = 300_000;

/** Prints books with one Chromium. */
export interface Printer {
  /**
   * Prints HTML to a PDF with tags and an outline.
   *
   * @param day becomes the PDF's date in place of now
   * @throws Error when Chromium does not start, ends, or takes longer than five minutes
   */
  print(html: string, day: Date): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** @param chromium the program */
export function startPrinter(chromium: string): Printer {
  const home = mkdtempSync(join(tmpdir(), 'books-'));
  const browser = startDevTools(chromium, join(home, 'profile'));

  async function pdfOf(address: string): Promise<Buffer> {
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    await browser.send('Page.enable', {}, sessionId);
    await Promise.all([
      browser.next('Page.loadEventFired'),
      browser.send('Page.navigate', { url: address }, sessionId),
    ]);
    const typeIsThere = { expression: 'document.fonts.ready.then(() => 1)', awaitPromise: true };
    await browser.send('Runtime.evaluate', typeIsThere, sessionId);
    const how = {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    };
    const { data = '' } = await browser.send('Page.printToPDF', how, sessionId);
    await browser.send('Target.closeTarget', { targetId });
    return Buffer.from(data, 'base64');
  }

  return {
    async print(html, day) {
      const page = join(home, 'book.html');
      writeFileSync(page, html);
      return dated(await inTime(pdfOf(pathToFileURL(page).href)), day);
    },
    async close() {
      await browser.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('printing took too long')), PATIENCE);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
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
