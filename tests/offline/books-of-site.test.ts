import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { booksOfSite } from '#offline/book/books-of-site.ts';
import { editionOf } from '#offline/edition.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'books-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('an old address that leads on is no chapter', () => {
  write(
    'stories/kept/index.html',
    '<main><div class="sl-markdown-content"><h1>Kept</h1></div></main>',
  );
  write(
    'stories/old/index.html',
    '<title>Redirecting</title><meta http-equiv="refresh" content="0;url=/stories/kept/">',
  );
  const about = { base: '/', otherLanguages: [], online: 'https://cx.example.com' };
  const words = { name: 'Playbook', tagline: 'What we do', language: 'en' };
  const books = booksOfSite({ folder, ...about, ...words }, editionOf(folder));
  const files = books.map(({ parts }) => parts.map(({ chapters }) => chapters.map((c) => c.file)));
  expect(files).toEqual([[['stories/kept/index.html']], [['stories/kept/index.html']]]);
});
