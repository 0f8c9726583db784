// Needs: guidelines/key-use-cases, guidelines/platinum-rule
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { Host } from '#tests/offline/host.ts';
import { expect, isSaved, savedFrom, test } from '#tests/offline/saving.ts';
import { SmallSite } from '#tests/offline/small-site.ts';
import { siteUnderBase } from '#tests/site/built-site.ts';
import { findChromium } from '#tests/site/chromium.ts';
import { searchPanel } from '#tests/site/searching.ts';

test.use({ serviceWorkers: 'allow' });

test('6 below a base path, beside another site’s worker at the root', async ({ page }) => {
  const below = await SmallSite.from(siteUnderBase);
  const host = await Host.start(below.folder, siteUnderBase.base);
  await host.misbehave({ on: '^/root\\.js$', does: 'another-site' });
  await page.goto(host.address);
  await isSaved(page);
  await page.evaluate(async () => {
    await caches.open('of the other site');
    await navigator.serviceWorker.register('/root.js', { scope: '/' });
  });
  await host.kill();
  await page.goto(`${host.address}about/`);
  await expect(page.locator('h1')).toHaveText('About this playbook');
  await page.goto(`${host.address}search/?q=customer`);
  await expect(searchPanel(page).locator('.search-status')).toHaveText(/^\d+ results/);
  await page.goto(`${host.address}offline/`);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.locator('offline-panel').getByRole('status')).toContainText(
    'cannot be reached',
  );
  expect(await page.evaluate(() => caches.keys())).toEqual(['of the other site']);
  below.remove();
});

test('25 the worker is stopped: it wakes with all it had', async ({ page, host, context }) => {
  await savedFrom(page);
  const devtools = await context.newCDPSession(page);
  await host.kill();
  for (const path of ['about/', 'guidelines/key-use-cases/']) {
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    expect((await page.goto(path))?.status()).toBe(200);
  }
});

test('26 the browser is started again with the server dead', async ({ host }) => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const options = { ...(await findChromium()), serviceWorkers: 'allow' } as const;
  const first = await chromium.launchPersistentContext(profile, options);
  await first.newPage().then((page) => savedFrom(page, host.address));
  await first.close();
  await host.kill();
  const second = await chromium.launchPersistentContext(profile, options);
  const page = await second.newPage();
  await page.goto(`${host.address}search/?q=customer`);
  await expect(searchPanel(page).locator('.search-status')).toHaveText(/^\d+ results/);
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

test('27 a private window that knows no workers says what it cannot do, and reads on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // As in private windows of Firefox.
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto('offline/');
  await expect(page.locator('offline-panel').getByRole('status')).toContainText('cannot save');
  await page.goto('search/?q=customer');
  await expect(searchPanel(page).locator('.search-status')).toHaveText(/^\d+ results/);
  expect(errors).toEqual([]);
});

test('29 a hard reload goes past every worker: with no server the browser answers, and a reload mends it', async ({
  page,
  host,
  context,
}) => {
  await savedFrom(page, 'about/');
  await host.kill();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.reload', { ignoreCache: true });
  await expect.poll(() => page.url()).toContain('chrome-error');
  await page.goto('about/');
  await expect(page.locator('h1')).toHaveText('About this playbook');
});

test('35 parts of saved files: 206, 416, or the whole', async ({ page, host }) => {
  await savedFrom(page);
  await host.kill();
  const ask = (range: string) =>
    page.evaluate(async (range) => {
      const answer = await fetch('favicon.svg', { headers: { range } });
      const { status } = answer;
      return {
        status,
        range: answer.headers.get('content-range'),
        length: (await answer.text()).length,
      };
    }, range);
  const { length } = await ask('');
  expect(await ask('bytes=0-9')).toEqual({ status: 206, range: `bytes 0-9/${length}`, length: 10 });
  expect(await ask('bytes=-4')).toEqual({
    status: 206,
    range: `bytes ${length - 4}-${length - 1}/${length}`,
    length: 4,
  });
  expect(await ask(`bytes=${length}-`)).toEqual({
    status: 416,
    range: `bytes */${length}`,
    length: 0,
  });
  expect((await ask('bytes=0-1,4-5')).status).toBe(200);
});

test('4, 5 and 36 addresses: with and without slash, with queries, with odd letters, and unknown ones', async ({
  page,
  host,
}) => {
  await savedFrom(page);
  await host.kill();
  for (const address of [
    'about',
    'about/',
    'about/index.html',
    'about/?utm_source=mail',
    'about?foo=1',
    'about/#what-is-in-it',
    'files/Über uns/',
    'files/%C3%9Cber%20uns',
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(200);
    await expect(page.locator('h1')).toHaveText('About this playbook');
  }
  await page.goto('about?utm_source=mail#how-to-trust-it');
  expect(new URL(page.url()).href).toBe(`${host.address}about/?utm_source=mail#how-to-trust-it`);
  const odd = await page.evaluate(
    async () => (await fetch('/files/50%20%25%20r%C3%A4te.json')).status,
  );
  expect(odd).toBe(200);
  for (const address of ['nowhere/', 'about/nothing', '%ff/', 'stories/%20/']) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(page.locator('h1')).toHaveText('This page is not here');
  }
});
