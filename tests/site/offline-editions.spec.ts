// Needs: guidelines/key-use-cases, guidelines/platinum-rule
import {
  damage,
  editionsSaved,
  expect,
  isSaved,
  type Page,
  savedFrom,
  test,
} from '#tests/offline/saving.ts';
import type { SmallSite } from '#tests/offline/small-site.ts';
import { searchPanel } from '#tests/site/searching.ts';

test.use({ serviceWorkers: 'allow' });

/** Two editions after the first, each saying its name on the page about. */
const later: Record<'two' | 'three', SmallSite | undefined> = { two: undefined, three: undefined };
test.beforeAll(async ({ small }) => {
  later.two = await small.next('two');
  later.three = await small.next('three');
});
test.afterAll(() => {
  for (const site of Object.values(later)) site?.remove();
});
const folderOf = (name: 'two' | 'three') => later[name]?.folder ?? '';

const hasWaiting = (page: Page) =>
  expect.poll(
    () =>
      page.evaluate(async () =>
        Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
      ),
    { timeout: 20_000 },
  );
const heading = (page: Page) => page.locator('h1');
const notice = (page: Page) => page.locator('offline-notice');

/** Reloads, as a reader who knows nothing of editions, until the new one shows. */
async function reloadUntil(page: Page, name: string) {
  await expect(async () => {
    await page.reload();
    await expect(heading(page)).toHaveText(`Edition ${name}`, { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
}

test('8 with one tab, reloads alone bring the new edition, and only what changed is fetched', async ({
  page,
  host,
}) => {
  await savedFrom(page, 'about/');
  await host.swap(folderOf('two'));
  await host.takeSent();
  await reloadUntil(page, 'two');
  const fetched = (await host.takeSent()).map(({ path }) => path);
  const saved = new Set(fetched.filter((path) => !/sw\.js|offline|pagefind/.test(path)));
  expect([...saved], 'of the pages, the one that changed').toEqual(['/about/']);
  expect(await editionsSaved(page)).toHaveLength(2);
});

test('9 and 10 with two tabs nothing changes until a button is pressed, and the other tab keeps its input', async ({
  page,
  host,
  context,
}) => {
  await savedFrom(page, 'about/');
  const old = await context.newPage();
  await old.goto(`${host.address}search/?q=customer`);
  await expect(searchPanel(old).locator('.search-status')).toHaveText(/results/);
  await host.swap(folderOf('two'));
  await page.reload();
  await hasWaiting(page).toBe(true);
  await page.reload();
  await expect(heading(page), 'two windows: not by itself').toHaveText('About this playbook');
  await searchPanel(old).getByRole('searchbox').fill('journey');
  await expect(searchPanel(old).locator('.search-status')).toContainText('“journey”');
  await notice(page).getByRole('button', { name: 'Use it now' }).click();
  await expect(heading(page)).toHaveText('Edition two');
  await host.kill();
  await expect(searchPanel(old).getByRole('searchbox')).toHaveValue('journey');
  await searchPanel(old).getByRole('searchbox').fill('complaint refund');
  await expect(
    searchPanel(old).locator('.search-status'),
    'the old tab finds its index',
  ).toHaveText(/results? for “complaint refund”\.$/);
});

test('a tab in which something was typed is not reloaded, even by its own button', async ({
  page,
  host,
  context,
}) => {
  await savedFrom(page, 'calculators/survey-precision/');
  const second = await context.newPage();
  await second.goto(host.address);
  const field = page.locator('main input').first();
  await field.fill('77');
  await host.swap(folderOf('two'));
  await second.reload();
  await notice(page).getByRole('button', { name: 'Use it from the next page on' }).click();
  // The new edition is in force once all of it is saved, which takes a busy machine a while.
  await expect
    .poll(
      async () => {
        await second.goto(`${host.address}about/`);
        return heading(second).textContent();
      },
      { timeout: 20_000 },
    )
    .toBe('Edition two');
  await expect(field).toHaveValue('77');
});

test('11 an update amid quick navigations breaks none of them', async ({ page, host }) => {
  await savedFrom(page, 'about/');
  await host.swap(folderOf('two'));
  const paths = ['guidelines/', 'guidelines/key-use-cases/', 'stories/', 'about/', ''];
  for (const path of [...paths, ...paths]) {
    expect((await page.goto(path, { waitUntil: 'commit' }))?.status()).toBe(200);
  }
  await page.goto('about/');
  await reloadUntil(page, 'two');
});

test('16 files swapped while they are being saved: nothing mixed is kept, and the next visit saves the new ones', async ({
  page,
  host,
}) => {
  await host.misbehave({ on: 'platinum-rule', does: 'silent' });
  await page.goto('about/');
  await expect
    .poll(
      () =>
        page.evaluate(async () =>
          Boolean((await navigator.serviceWorker.getRegistration())?.installing),
        ),
      { timeout: 15_000 },
    )
    .toBe(true);
  await host.swap(folderOf('two'));
  await host.kill();
  await host.revive();
  await expect(async () => {
    await page.reload();
    const inCharge = () => page.evaluate(() => navigator.serviceWorker.controller?.state);
    await expect.poll(inCharge, { timeout: 6_000 }).toBe('activated');
  }).toPass({ timeout: 60_000 });
  await host.kill();
  await page.goto('about/');
  await expect(heading(page)).toHaveText('Edition two');
});

test('24 no room for an update: the reason is shown and the edition before stays whole', async ({
  page,
  host,
}) => {
  await savedFrom(page, 'offline/');
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(host.address).origin;
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 20_000 });
  await host.swap(folderOf('two'));
  const panel = page.locator('offline-panel');
  await page.reload();
  await expect(panel.getByRole('status')).toContainText(/newer edition could not be saved.*space/, {
    timeout: 20_000,
  });
  await host.kill();
  await page.reload();
  await expect(panel.getByRole('status')).toHaveText('Available offline.');
});

test('39 while a third edition is saved, a tab of the first still finds its files', async ({
  page,
  host,
  context,
}) => {
  await savedFrom(page, 'search/');
  const second = await context.newPage();
  await second.goto(`${host.address}about/`);
  await host.swap(folderOf('two'));
  await second.reload();
  await notice(second).getByRole('button', { name: 'Use it now' }).click();
  await expect(heading(second)).toHaveText('Edition two');
  await host.swap(folderOf('three'));
  await second.reload();
  await hasWaiting(second).toBe(true);
  await host.kill();
  expect(await editionsSaved(page)).toHaveLength(3);
  await searchPanel(page).getByRole('searchbox').fill('customer journey');
  await expect(searchPanel(page).locator('.search-status')).toHaveText(
    /results for “customer journey”\.$/,
  );
  await expect(searchPanel(page).locator('.result-title').first()).toBeVisible();
});

test('40 an edition taken back: readers go back too, with nothing to fetch again', async ({
  page,
  host,
  small,
}) => {
  await savedFrom(page, 'about/');
  await host.swap(folderOf('two'));
  await reloadUntil(page, 'two');
  await host.takeSent();
  await host.swap(small.folder);
  await expect(async () => {
    await page.reload();
    await expect(heading(page)).toHaveText('About this playbook', { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  const fetched = (await host.takeSent()).filter(({ path }) => !/sw\.js|offline/.test(path));
  expect(fetched).toEqual([]);
});

test('an edition older than the one before is dropped, and no file that is in use', async ({
  page,
  host,
}) => {
  await savedFrom(page, 'about/');
  for (const name of ['two', 'three'] as const) {
    await host.swap(folderOf(name));
    await reloadUntil(page, name);
  }
  await page.reload();
  await expect.poll(() => editionsSaved(page)).toHaveLength(2);
  await host.kill();
  await page.goto('offline/');
  await expect(page.locator('offline-panel').getByRole('status')).toHaveText('Available offline.');
  expect(await damage(page, 'nothing', 'delete')).toBe(0);
  await isSaved(page);
});
