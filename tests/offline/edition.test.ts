import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editionOf } from '#offline/edition.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edition-'));
  write('index.html', 'home');
  write('b/index.html', 'b');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('names every file with its length and hash', () => {
  const { edition, files } = editionOf(folder);
  expect(edition).toMatch(/^[0-9a-f]{10}$/);
  expect(Object.keys(files)).toEqual(['b/index.html', 'index.html']);
  expect(files['index.html']).toEqual({
    bytes: 4,
    sha256: '4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942',
  });
});

test('changes with a byte and with a name', () => {
  const before = editionOf(folder).edition;
  write('b/index.html', 'c');
  const after = editionOf(folder).edition;
  expect(after).not.toBe(before);
  write('b/index.html', 'b');
  expect(editionOf(folder).edition).toBe(before);
  write('c/index.html', '');
  expect(editionOf(folder).edition).not.toBe(before);
});

test('stays when what is made from it is added', () => {
  const before = editionOf(folder);
  for (const path of [
    'downloads/playbook.zip',
    'downloads/downloads.json',
    'edition.json',
    'offline.json',
    'offline-files.json',
    'sw.js',
  ])
    write(path, 'made from it');
  expect(editionOf(folder)).toEqual(before);
});

test('leaves out the site of another language, which has its own', () => {
  const before = editionOf(folder);
  write('fr/index.html', 'Bonjour');
  write('fr/edition.json', '{}');
  expect(editionOf(folder)).toEqual(before);
});
