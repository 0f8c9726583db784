import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Manifest } from '#offline/manifest.ts';
import { isNotSaved } from '#offline/not-saved.ts';
import { sectionOf, wantedFiles } from '#offline/sections.ts';
import { partOf } from '#offline/worker/range.ts';
import { routeOf } from '#offline/worker/route.ts';

const files = ['index.html', 'about/index.html', 'a b/ü/index.html', 'x.js', '404.html'];
const manifest: Manifest = {
  edition: 'one',
  date: '2026-11-22',
  files: Object.fromEntries(
    files.map((path) => [path, [createHash('sha256').update(path).digest('hex'), 1]]),
  ),
};

describe('a path leads to', () => {
  test.each([
    ['', 'index.html'],
    ['about/', 'about/index.html'],
    ['about/index.html', 'about/index.html'],
    ['a b/ü/', 'a b/ü/index.html'],
    ['x.js', 'x.js'],
  ])('“%s”: the file %s', (path, file) => {
    expect(routeOf(path, manifest)).toMatchObject({ path: file });
  });

  test.each(['about', 'a b/ü'])('“%s”: the folder, with a slash', (path) => {
    expect(routeOf(path, manifest)).toBe('folder');
  });

  test.each(['nowhere/', 'x.js/', 'about//', '__proto__', 'constructor', 'toString/'])(
    '“%s”: nothing',
    (path) => expect(routeOf(path, manifest)).toBeUndefined(),
  );
});

describe('a part of an answer', () => {
  let whole: Response;
  beforeEach(() => {
    whole = new Response('0123456789', { headers: { 'content-type': 'text/plain' } });
  });

  test.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('%s is %s', async (range, text, shown) => {
    const part = await partOf(whole, range);
    expect([part.status, await part.text()]).toEqual([206, text]);
    expect(part.headers.get('content-range')).toBe(shown);
    expect(part.headers.get('content-type')).toBe('text/plain');
  });

  test.each(['bytes=10-', 'bytes=5-4', 'bytes=-0'])('%s lies outside', async (range) => {
    const part = await partOf(whole, range);
    expect([part.status, part.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });

  test.each([null, 'bytes=-', 'bytes=0-1,4-5', 'lines=1-2', ''])('%s: the whole', async (range) => {
    expect((await partOf(whole, range)).status).toBe(200);
  });
});

describe('what is saved', () => {
  test('is everything, or what was chosen and what every page needs', () => {
    const paths = (chosen?: string[]) => wantedFiles(manifest, chosen).map(({ path }) => path);
    expect(paths()).toEqual(files);
    expect(paths([])).toEqual(['index.html', 'about/index.html', 'x.js', '404.html']);
    expect(paths(['a b'])).toEqual(files);
    expect(sectionOf('pagefind/index/a.pf_index')).toBeUndefined();
  });

  test.each([
    'sw.js',
    'offline.json',
    'offline-files.json',
    'downloads/a.zip',
    'robots.txt',
    '.nojekyll',
    'api/index.json',
  ])('is not %s', (path) => expect(isNotSaved(path)).toBe(true));

  test.each([
    'offline/index.html',
    'about/for-programs/index.html',
    'favicon.svg',
    'search/words.json',
  ])('is %s', (path) => expect(isNotSaved(path)).toBe(false));
});
