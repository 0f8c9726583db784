// Needs: guidelines/key-use-cases, guidelines/platinum-rule
import { expect, isSaved, type Page, savedFrom, test } from '#tests/offline/saving.ts';
import { searchPanel } from '#tests/site/searching.ts';

test.use({ serviceWorkers: 'allow' });

const heading = (page: Page) => page.locator('h1');
const panel = (page: Page) => page.locator('offline-panel');
const status = (page: Page) => panel(page).getByRole('status');

test('7 a host that redirects index.html and adds headers of its own: saved all the same', async ({
  page,
  host,
}) => {
  await host.sendHeaders({ vary: '*', 'x-frame-options': 'DENY' });
  await host.misbehave({ on: '/index\\.html$', does: 'redirect' });
  await savedFrom(page);
  await host.kill();
  const answer = await page.goto('about/');
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()['x-frame-options']).toBe('DENY');
});

for (const [fault, does] of [
  ['12 the server answers 500', 'error'],
  ['13 a captive portal answers everything with its own page', 'portal'],
  ['30 the socket is open but nothing comes', 'silent'],
] as const)
  test(`${fault}: saved pages are shown at once`, async ({ page, host }) => {
    await savedFrom(page);
    await host.misbehave({ on: '.', does });
    const start = Date.now();
    await page.goto('guidelines/key-use-cases/', { waitUntil: 'domcontentloaded' });
    expect(Date.now() - start).toBeLessThan(1_000);
    await expect(heading(page)).not.toHaveText(/Wi-Fi|Error/);
    await page.goto('search/?q=customer');
    await expect(searchPanel(page).locator('.search-status')).toHaveText(/^\d+ results/);
    await page.goto('about/');
    await expect(heading(page)).toHaveText('About this playbook');
    await host.misbehave();
    await page.reload();
    await expect(heading(page), 'nothing of it was saved').toHaveText('About this playbook');
  });

test('13 behind a captive portal nothing is taken for the playbook, and it is saved afterwards', async ({
  page,
  host,
}) => {
  await host.misbehave({ on: '^/(stories|about)/$', does: 'portal' });
  await page.goto('offline/');
  await expect(status(page)).toContainText('asks you to log in first', { timeout: 20_000 });
  await host.misbehave();
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toHaveText('Available offline.', { timeout: 20_000 });
});

test('14 an index file cut short, with a length to match, is not saved', async ({ page, host }) => {
  await host.misbehave({ on: 'pf_index$', does: 'truncated' });
  await page.goto('offline/');
  await expect(status(page)).toContainText('otherwise than it was published', { timeout: 20_000 });
  await expect(status(page)).toContainText('pf_index');
});

test('15 the line breaks while the playbook is saved: the next visit goes on from there', async ({
  page,
  host,
}) => {
  await host.misbehave({ on: '.', does: 'cut', after: 80 });
  await page.goto('offline/');
  await expect(status(page)).toContainText('connection was lost', { timeout: 20_000 });
  await host.misbehave();
  await host.takeSent();
  await page.reload();
  await isSaved(page);
  const again = (await host.takeSent()).length;
  const whole = await page.evaluate(async () => {
    const files = (await caches.keys()).find((name) => name.startsWith('playbook-files')) ?? '';
    return (await (await caches.open(files)).keys()).length;
  });
  expect(again, 'fewer files are fetched than there are').toBeLessThan(whole - 15);
});

test('17 a host that changes pages: the reason is shown, and nothing false is claimed', async ({
  page,
  host,
}) => {
  await host.misbehave({ on: '^/stories/$', does: 'rewritten' });
  await page.goto('offline/');
  await expect(status(page)).toContainText('stories/index.html otherwise than it was published', {
    timeout: 20_000,
  });
  await expect(status(page)).not.toContainText('Available offline');
});

test('31 everything cached for a year: a new edition comes through', async ({
  page,
  host,
  small,
}) => {
  const two = await small.next('two');
  await host.sendHeaders({ 'cache-control': 'max-age=31536000, immutable' });
  await savedFrom(page, 'about/');
  await host.swap(two.folder);
  await expect(async () => {
    await page.reload();
    await expect(heading(page)).toHaveText('Edition two', { timeout: 700 });
  }).toPass({ timeout: 30_000 });
  two.remove();
});

for (const does of ['missing', 'portal'] as const)
  test(`32 sw.js answers ${does === 'missing' ? '404' : 'HTML'}: what is saved stays`, async ({
    page,
    host,
  }) => {
    await savedFrom(page, 'about/');
    await host.misbehave({ on: '/sw\\.js$', does });
    await page.reload();
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => {});
    });
    await host.kill();
    await page.reload();
    await expect(heading(page)).toHaveText('About this playbook');
  });

test('28 a first visit with no connection is the browser’s to answer; the next one is saved', async ({
  page,
  host,
}) => {
  await host.kill();
  await expect(page.goto('')).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  await host.revive();
  await savedFrom(page);
});

test('33 a clock that is 25 years wrong changes nothing', async ({ page, host, context }) => {
  await page.clock.setFixedTime('2051-06-01T12:00:00');
  await savedFrom(page, 'about/');
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    Date.now = () => 0;
  });
  await host.kill();
  await page.clock.setFixedTime('2001-06-01T12:00:00');
  await page.goto('offline/');
  await expect(status(page)).toHaveText('Available offline.');
  await page.goto('search/?q=customer');
  await expect(searchPanel(page).locator('.search-status')).toHaveText(/^\d+ results/);
});

test('34 the policy of the server holds for saved pages too', async ({ page, host }) => {
  const policy = "script-src 'self' 'wasm-unsafe-eval' 'sha256-x'; object-src 'none'";
  await host.sendHeaders({ 'content-security-policy': policy });
  await savedFrom(page, 'about/');
  await host.kill();
  const answer = await page.reload();
  expect(answer?.headers()['content-security-policy']).toBe(policy);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "injected"';
    document.body.append(script);
  });
  expect(await page.title()).not.toBe('injected');
});

test('38 the switch that ends it: what was saved is deleted, and it can be saved again later', async ({
  page,
  host,
  small,
}) => {
  const off = small.copy();
  await off.publish({ canBeSaved: false });
  await savedFrom(page, 'about/');
  await host.swap(off.folder);
  await page.reload();
  const left = () =>
    page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  await expect.poll(left, { timeout: 20_000 }).toEqual({ caches: [], workers: 0 });
  await page.goto('offline/');
  await expect(status(page)).toContainText('switched off');
  await host.swap(small.folder);
  await page.reload();
  await isSaved(page);
  off.remove();
});
