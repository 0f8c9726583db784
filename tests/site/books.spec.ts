// Needs: downloads

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import playbook from '#config';
import type { Book } from '#offline/book/book.ts';
import { booksOfSite } from '#offline/book/books-of-site.ts';
import { paperCss, paperOf } from '#offline/book/paper.ts';
import { startPrinter } from '#offline/book/print.ts';
import { type Download, listedIn } from '#offline/download-list.ts';
import { EDITION_FILE } from '#offline/edition-files.ts';
import { missing } from '#tests/needs.ts';
import { filesOf, site, textOf } from '#tests/site/built-site.ts';
import { findChromium } from '#tests/site/chromium.ts';
import { entriesOf, publishedEntries } from '#tests/site/content.ts';
import { pdfOf } from '#tests/site/pdf.ts';

const downloads = listedIn(site.folder);
const contentOf = ({ file }: Download) => readFileSync(join(site.folder, 'downloads', file));
const epubs = downloads.filter(({ kind }) => kind === 'epub');
const BLOCK_IN_PARAGRAPH =
  /<p(?: [^>]*)?>(?:(?!<\/p>).)*<(?:div|p|ul|ol|dl|section|table|figure|h\d)[ >]/s;
const edition = JSON.parse(textOf(site, EDITION_FILE));

test('the list of downloads names each with its size, hash and edition', () => {
  expect(downloads.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['copy', 'epub']));
  for (const download of downloads) {
    const content = contentOf(download);
    expect.soft(download.file).toContain(edition.edition);
    expect.soft(download.edition).toBe(edition.edition);
    expect.soft(download.bytes).toBe(content.length);
    expect.soft(download.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  }
  const files = filesOf(site).filter((file) => /^downloads\/.*\.(?:zip|epub|pdf)$/.test(file));
  expect(files).toEqual(downloads.map(({ file }) => `downloads/${file}`).sort());
});

for (const epub of epubs)
  test(`“${epub.title}” is a valid EPUB`, async () => {
    const { messages } = await EpubCheck.validate(contentOf(epub));
    const faults = messages.filter(({ severity }) =>
      ['fatal', 'error', 'warning'].includes(severity),
    );
    expect(faults).toEqual([]);
  });

test('no paragraph of a book holds what begins a new one, which the check by program overlooks', () => {
  const faults = epubs.flatMap((epub) =>
    Object.entries(unzipSync(contentOf(epub)))
      .filter(([path]) => path.endsWith('.xhtml'))
      .filter(([, content]) => BLOCK_IN_PARAGRAPH.test(strFromU8(content)))
      .map(([path]) => `${epub.file} ${path}`),
  );
  expect(faults).toEqual([]);
});

test('the EPUB of everything holds every entry, in words', () => {
  const whole = epubs.find(({ title }) => title === playbook.name) as Download;
  const files = unzipSync(contentOf(whole));
  const missing = publishedEntries().filter(
    ({ kind, id }) => !(`book/${kind}-${id}.xhtml` in files),
  );
  expect(missing.map(({ kind, id }) => `${kind}/${id}`)).toEqual([]);
  expect(epubs.length).toBeGreaterThanOrEqual(9);
  const calculator = strFromU8(files['book/calculators-business-case.xhtml'] as Uint8Array);
  expect(calculator).toMatch(/class="headline".*worth.*<table.*Every number that goes in.*<table/s);
  expect(calculator).toContain(
    `With your own numbers: <a href="${playbook.site}/calculators/business-case/">`,
  );
  expect(calculator).not.toMatch(/<(?:input|button|form|script)/);
  expect(calculator).toMatch(/href="sources-[a-z0-9-]+\.xhtml#/);
});

test('a book on paper is tagged, has an outline, and links that work, and says the same each time', async () => {
  test.skip(missing('journeys', 'personas', 'many-entries').length > 0, 'needs two books');
  const folder = resolve(site.folder);
  const about = {
    base: '/',
    online: playbook.site,
    language: playbook.language,
    otherLanguages: [],
    tagline: playbook.tagline,
  };
  const [whole] = booksOfSite({ folder, name: playbook.name, ...about }, edition);
  const short: Book = {
    ...(whole as Book),
    parts: (whole as Book).parts.filter(({ title }) =>
      ['Journey maps', 'Personas'].includes(title),
    ),
  };
  const { executablePath = '' } = await findChromium();
  const html = paperOf(short, paperCss(folder));
  const day = new Date('2026-01-02T12:00:00Z');
  const printer = startPrinter(executablePath);
  const pdf = await printer.print(html, day);
  const again = await printer.print(html, day);
  await printer.close();
  const read = await pdfOf(pdf);
  const { tagged, title, created, outline, links, text } = read;
  expect(tagged).toBe(true);
  expect(title).toBe(playbook.name);
  expect(created).toBe("D:20260102120000+00'00'");
  expect(outline.filter(({ depth }) => depth === 0).map(({ title }) => title)).toEqual([
    'Journey maps',
    'Personas',
  ]);
  const chapters = short.parts.flatMap((part) => part.chapters.map(({ title }) => title));
  expect(outline.filter(({ depth }) => depth === 1).map(({ title }) => title)).toEqual(chapters);
  expect(links.inside.length).toBeGreaterThan(chapters.length);
  expect(links.inside.filter(({ page }) => page === undefined)).toEqual([]);
  expect(links.outside.filter((address) => !/^https?:\/\/|^mailto:/.test(address))).toEqual([]);
  for (const { fields } of entriesOf('journeys')) expect(text).toContain(fields.point);
  // Not byte for byte: Chromium numbers the heads of tables as its threads come to them.
  expect(await pdfOf(again)).toEqual(read);
});
