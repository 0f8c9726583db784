// Needs: guidelines/key-use-cases, guidelines/platinum-rule
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, isSaved, type Page, savedFrom, test } from '#tests/offline/saving.ts';
import type { SmallSite } from '#tests/offline/small-site.ts';
import { findingsInBothThemes } from '#tests/site/axe.ts';

test.use({ serviceWorkers: 'allow' });

const status = (page: Page) => page.locator('offline-panel').getByRole('status');
const press = (page: Page, name: string) =>
  page.locator('offline-panel').getByRole('button', { name }).click();
const isRegistered = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);

/** A copy whose facts say that it takes this much to fetch. */
function heavy(small: SmallSite, download: number): SmallSite {
  const copy = small.copy();
  const file = join(copy.folder, 'offline.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), download }));
  return copy;
}

test('the panel says what is saved only once it has read every file, and removes it', async ({
  page,
  host,
}) => {
  await savedFrom(page, 'offline/');
  await page.reload();
  await expect(status(page)).toHaveText('Available offline.');
  const facts = page.locator('offline-panel dl');
  await expect(facts).toContainText('22 November 2026');
  await expect(facts).toContainText(/Files\s*\d+/);
  await expect(facts).toContainText(/Size\s*[\d.]+ MB/);
  await expect(facts).toContainText(/Kept\s*(as long as|until)/);
  expect(await findingsInBothThemes(page)).toEqual([]);
  await press(page, 'Remove it');
  await expect(status(page)).toHaveText('Not saved on this device.');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto('about/');
  await page.goto('offline/');
  await expect(status(page), 'it is not saved again unasked').toHaveText(
    'Not saved on this device.',
  );
  await press(page, 'Save it on this device');
  await expect(status(page)).toHaveText('Available offline.', { timeout: 20_000 });
  await host.kill();
  await page.goto('about/');
  await expect(page.locator('offline-notice').getByRole('status')).toContainText('Offline.');
  expect(await findingsInBothThemes(page)).toEqual([]);
});

test('more than 5 MB is fetched only when the reader says so', async ({ page, host, small }) => {
  const site = heavy(small, 5_000_001);
  await host.swap(site.folder);
  await page.goto('about/');
  const notice = page.locator('offline-notice');
  await expect(notice.getByRole('status')).toContainText('It takes 5.0 MB to fetch.');
  expect(await isRegistered(page)).toBe(false);
  await notice.getByRole('button', { name: 'No, thank you' }).click();
  await page.reload({ waitUntil: 'networkidle' });
  await expect(notice).toBeHidden();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await notice.getByRole('button', { name: 'Save', exact: true }).click();
  await isSaved(page);
  site.remove();
});

test('a reader who saves data is asked whatever the size', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto('about/');
  await expect(page.locator('offline-notice').getByRole('status')).toContainText(
    'Save the playbook',
  );
  expect(await isRegistered(page)).toBe(false);
});

test('above the budget sections are chosen, and the rest is said not to be there', async ({
  page,
  host,
  small,
}) => {
  const site = small.copy();
  await site.publish({ budget: 1_000 });
  await host.swap(site.folder);
  await page.goto('about/');
  await page.locator('offline-notice').getByRole('link', { name: 'Choose what to save' }).click();
  const guidelines = page.getByRole('checkbox', { name: /^Guidelines: / });
  await expect(guidelines).not.toBeChecked();
  expect(await findingsInBothThemes(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /^Calculators: / }).check();
  await press(page, 'Save it on this device');
  await expect(status(page)).toHaveText('What you chose is available offline.', {
    timeout: 20_000,
  });
  await page.goto('search/?q=platinum');
  const result = page.locator('.search-results > li').filter({ hasText: 'latinum' }).first();
  await expect(result).toContainText('Not saved on this device');
  await host.kill();
  expect((await page.goto('calculators/survey-precision/'))?.status()).toBe(200);
  expect((await page.goto('guidelines/platinum-rule/'))?.status()).toBe(503);
  await host.revive();
  await page.goto('offline/');
  const facts = page.locator('offline-panel [data-facts]');
  await expect(facts).toContainText(/\d/);
  const before = (await facts.textContent()) ?? '';
  await guidelines.check();
  await press(page, 'Keep these sections');
  await expect(facts).not.toHaveText(before, { timeout: 20_000 });
  await expect(status(page)).toHaveText('What you chose is available offline.', {
    timeout: 20_000,
  });
  await host.kill();
  expect((await page.goto('guidelines/platinum-rule/'))?.status()).toBe(200);
  site.remove();
});

test('copies to take away are listed with their size and hash', async ({ page, host, small }) => {
  const site = small.copy();
  const sha256 = 'a'.repeat(64);
  site.write(
    'downloads/downloads.json',
    JSON.stringify([
      { file: 'playbook-1.zip', title: 'All of it', bytes: 2_100_000, sha256, kind: 'copy' },
    ]),
  );
  await site.publish();
  await host.swap(site.folder);
  await page.goto('offline/');
  const line = page.locator('offline-panel li');
  await expect(line).toContainText('2.1 MB');
  await expect(line).toContainText(sha256);
  await expect(line.getByRole('link')).toHaveAttribute('href', '/downloads/playbook-1.zip');
  site.remove();
});
