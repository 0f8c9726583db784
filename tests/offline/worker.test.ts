import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleKillSwitch, bundleWorker } from '#offline/bundle-worker.ts';
import { faults, nearlyTried } from './faults.ts';

/** In lines: small enough to be read in one sitting by whoever has to trust it. */
const MOST_LINES = 200;

test('the worker’s own source is short', () => {
  const folder = 'src/offline/worker';
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n'));
  expect(lines.length).toBeLessThan(MOST_LINES);
});

test('both workers are small classic scripts that need nothing else', async () => {
  const manifest = { path: 'offline-files.json', sha256: 'a'.repeat(64), bytes: 1 };
  const release = { edition: '0123456789', date: '2026-11-22', manifest };
  const worker = new TextDecoder().decode(await bundleWorker(release, ['fr/']));
  const killSwitch = new TextDecoder().decode(await bundleKillSwitch());
  for (const script of [worker, killSwitch]) {
    expect(gzipSync(script).length).toBeLessThan(20_000);
    expect(script).not.toMatch(/\bimport\b|importScripts|\bexport\b|RELEASE|ELSEWHERE/);
    expect(script, 'a wrong clock must not matter').not.toMatch(/\bDate\b/);
  }
  expect(worker).toContain(release.edition);
  expect(worker.match(/skipWaiting/g), 'only ever when a page asks for it').toHaveLength(2);
});

test('every fault is tried, or it is said why a machine cannot', () => {
  expect(faults.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  expect(nearlyTried.every(({ because }) => because.length > 40)).toBe(true);
  for (const { number, name, file, title } of faults) {
    const source = readFileSync(`tests/site/${file}`, 'utf8');
    expect(source, `fault ${number}, ${name}`).toContain(title);
  }
});
