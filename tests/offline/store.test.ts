import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { selectionKey } from '#offline/cache-names.ts';
import type { Release } from '#offline/manifest.ts';
import { Different, failureOf } from '#offline/saved/failures.ts';
import { brokenAmong } from '#offline/saved/mend.ts';
import { dropOld, save } from '#offline/saved/save.ts';
import { Store } from '#offline/saved/store.ts';
import { fakeCaches, fakeServer } from './fake-browser.ts';

const scope = 'https://host/base/';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const plenty = async () => Infinity;

/** An edition of some texts, and the server that has it. */
function edition(name: string, texts: Record<string, string>) {
  const files = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, [hash(text), text.length]]),
  );
  const list = JSON.stringify({ edition: name, date: '2026-11-22', files });
  const manifest = { path: 'offline-files.json', sha256: hash(list), bytes: list.length };
  const release: Release = { edition: name, date: '2026-11-22', manifest };
  const addresses = Object.entries({ ...texts, 'offline-files.json': list }).map(([path, text]) => [
    scope +
      path
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    text,
  ]);
  return { release, texts: Object.fromEntries(addresses) as Record<string, string> };
}

const one = edition('one', { 'index.html': 'home', 'a b/index.html': 'page', 'x.js': 'code' });
const two = edition('two', { 'index.html': 'new home', 'a b/index.html': 'page', 'x.js': 'code' });

let caches: ReturnType<typeof fakeCaches>;
beforeEach(() => {
  caches = fakeCaches();
});
const storeOn = (server: ReturnType<typeof fakeServer>) => new Store(scope, caches, server.fetcher);
const page = { path: 'a b/index.html', sha256: hash('page'), bytes: 4 };

describe('a file', () => {
  test('is saved as it was published, with its headers but for those of the journey', async () => {
    const server = fakeServer(one.texts);
    const store = storeOn(server);
    expect(await store.read(page)).toBeUndefined();
    await store.fetch(page, 1_000);
    expect(server.asked).toEqual([`${scope}a%20b/`]);
    const saved = await store.read(page);
    expect(await saved?.text()).toBe('page');
    expect(Object.fromEntries(saved?.headers ?? [])).toMatchObject({
      'content-security-policy': 'strict',
    });
    expect(saved?.headers.has('vary')).toBe(false);
  });

  test('that the server sends otherwise is asked for past the cache, and then not saved', async () => {
    const server = fakeServer({ [`${scope}a%20b/`]: 'log in' });
    const store = storeOn(server);
    const error = await store.fetch(page, 1_000).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Different);
    expect(server.asked).toEqual([`${scope}a%20b/`, `${scope}a%20b/ again`]);
    expect(await failureOf(error)).toEqual({
      kind: 'different',
      path: 'a b/index.html',
      status: 200,
      bytes: 6,
    });
    expect(await store.read(page)).toBeUndefined();
  });

  test('that was damaged where it lies is not handed out', async () => {
    const store = storeOn(fakeServer(one.texts));
    await store.fetch(page, 1_000);
    const files = caches.all.get('playbook-files /base/');
    for (const key of files?.entries.keys() ?? []) files?.entries.set(key, new Response('pa'));
    expect(await store.read(page)).toBeUndefined();
  });
});

describe('an edition', () => {
  test('is saved whole, or not counted', async () => {
    const { 'https://host/base/x.js': _, ...without } = one.texts;
    const store = storeOn(fakeServer(without));
    await expect(save(one.release, store, plenty)).rejects.toThrow(Different);
    expect(await store.editions()).toEqual([]);
    const server = fakeServer(one.texts);
    const again = storeOn(server);
    await save(one.release, again, plenty);
    expect(server.asked, 'what had come is not fetched again').toEqual([`${scope}x.js`]);
    expect(await again.editions()).toEqual([one.release]);
    expect(await brokenAmong(again, await again.wanted(one.release))).toEqual([]);
  });

  test('after another fetches only what changed, and leaves the other whole', async () => {
    await save(one.release, storeOn(fakeServer(one.texts)), plenty);
    const server = fakeServer(two.texts);
    const store = storeOn(server);
    await save(two.release, store, plenty);
    expect(server.asked).toEqual([`${scope}offline-files.json`, scope]);
    expect(await brokenAmong(store, await store.wanted(one.release))).toEqual([]);
  });

  test('for which there is no room leaves the one before whole, and nothing of itself', async () => {
    await save(one.release, storeOn(fakeServer(one.texts)), plenty);
    const before = [...(caches.all.get('playbook-files /base/')?.entries.keys() ?? [])];
    const store = storeOn(fakeServer(two.texts));
    await expect(save(two.release, store, async () => 3)).rejects.toThrow();
    expect([...(caches.all.get('playbook-files /base/')?.entries.keys() ?? [])]).toEqual(before);
    expect(await store.editions()).toEqual([one.release]);
  });

  test('that is the first, and fills the device up, is taken off it', async () => {
    caches = fakeCaches(() => 5);
    const store = storeOn(fakeServer(one.texts));
    await expect(save(one.release, store, plenty)).rejects.toThrow();
    expect(caches.all.size).toBe(0);
  });

  test('that fills the device up is taken off it, and the sections chosen are remembered', async () => {
    let room = Infinity;
    caches = fakeCaches(() => room);
    const store = storeOn(fakeServer(one.texts));
    const key = selectionKey(store.scope);
    const editions = await caches.open(store.names.editions);
    await editions.put(key, Response.json(['stories']));
    room = 5;
    await expect(save(one.release, store, plenty)).rejects.toThrow();
    expect([...caches.all.keys()]).toEqual([store.names.editions]);
    expect(await (await editions.match(key))?.json()).toEqual(['stories']);
  });

  test('older than the one before is dropped with the files that only it had', async () => {
    const three = edition('three', { 'index.html': 'newest home' });
    for (const { release, texts } of [one, two, three])
      await save(release, storeOn(fakeServer(texts)), plenty);
    const store = storeOn(fakeServer({}));
    await dropOld(three.release, store);
    expect((await store.editions()).map(({ edition }) => edition)).toEqual(['two', 'three']);
    for (const { release } of [two, three])
      expect(await brokenAmong(store, await store.wanted(release))).toEqual([]);
    const home = { path: 'index.html', sha256: hash('home'), bytes: 4 };
    expect(await store.read(home)).toBeUndefined();
  });

  test('is kept when it is not known what another consists of', async () => {
    await save(one.release, storeOn(fakeServer(one.texts)), plenty);
    const unknown = { ...two.release, edition: 'unknown' };
    const store = storeOn(fakeServer({}));
    await expect(store.keepOnly([unknown])).rejects.toThrow();
    expect(await brokenAmong(store, await store.wanted(one.release))).toEqual([]);
  });
});
