// Needs: guidelines/key-use-cases, guidelines/platinum-rule
import { damage, expect, savedFrom, test } from '#tests/offline/saving.ts';
import { searchPanel } from '#tests/site/searching.ts';

test.use({ serviceWorkers: 'allow' });

test.describe('faults of what is stored', () => {
  test('18 a page was evicted: our own page says so; once the server is back it is there again', async ({
    page,
    host,
  }) => {
    await savedFrom(page);
    expect(await damage(page, 'platinum-rule/index', 'delete')).toBe(1);
    await host.kill();
    const answer = await page.goto('guidelines/platinum-rule/');
    expect(answer?.status()).toBe(503);
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    await expect(page.locator('h1')).toHaveText('This page is not on this device');
    await host.revive();
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect(page.locator('h1')).toHaveText(/platinum/i);
    await host.kill();
    expect((await page.reload())?.status(), 'it is saved again').toBe(200);
  });

  test('19 and 20 a script and index files were evicted: search says so and is repaired', async ({
    page,
    host,
  }) => {
    await savedFrom(page);
    expect(await damage(page, 'pf_index', 'delete')).toBeGreaterThan(0);
    await host.kill();
    await page.goto('search/?q=customer');
    const status = searchPanel(page).locator('.search-status');
    await expect(status).toContainText('incomplete on this device');
    await expect(searchPanel(page)).not.toContainText(/nothing found/i);
    await host.revive();
    await searchPanel(page).getByRole('button', { name: 'Repair' }).click();
    await expect(status).toHaveText(/^\d+ results for/);
    expect(await damage(page, '_astro/search-panel', 'delete')).toBeGreaterThan(0);
    await page.reload();
    await expect(status, 'a script that is missing is fetched').toHaveText(/^\d+ results for/);
  });

  test('21 files cut short are noticed when they are read, and mended', async ({ page, host }) => {
    await savedFrom(page);
    expect(await damage(page, '(about/index|pf_fragment)', 'halve')).toBeGreaterThan(1);
    await page.goto('about/');
    await expect(page.locator('h1')).toHaveText('About this playbook');
    await page.goto('search/?q=customer');
    await expect(searchPanel(page).locator('.result-title').first()).toBeVisible();
    await host.kill();
    await page.goto('about/');
    await expect(page.locator('h1')).toHaveText('About this playbook');
  });

  test('22 everything was deleted: pages come from the server, and the panel mends it', async ({
    page,
    host,
  }) => {
    await savedFrom(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto('about/');
    await expect(page.locator('h1')).toHaveText('About this playbook');
    await page.goto('offline/');
    const panel = page.locator('offline-panel');
    await expect(panel.getByRole('status')).toContainText('gone');
    await panel.getByRole('button', { name: 'Repair' }).click();
    await expect(panel.getByRole('status')).toHaveText('Available offline.');
    await host.kill();
    await page.goto('guidelines/key-use-cases/');
    await expect(page.locator('h1')).toBeVisible();
  });

  test('23 there is no room: the reason is shown, and nothing is left behind', async ({
    page,
    host,
  }) => {
    const devtools = await page.context().newCDPSession(page);
    const origin = new URL(host.address).origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 500_000 });
    await page.goto('offline/');
    const panel = page.locator('offline-panel');
    await expect(panel.getByRole('status')).toContainText('too little space', {
      timeout: 20_000,
    });
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(panel.getByRole('status')).toHaveText('Available offline.', {
      timeout: 20_000,
    });
  });
});
