// Needs: many-entries
import { expect, test } from '#tests/offline/hosted.ts';
import type { Fault } from '#tests/offline/orders.ts';
import { searchPanel } from '#tests/site/searching.ts';

/** Every class of file that search reads. */
const files = {
  entry: '/pagefind/pagefind-entry\\.json$',
  meta: '\\.pf_meta$',
  program: '/wasm\\.[^/]+\\.pagefind$',
  script: '/pagefind/pagefind\\.js$',
  'index chunk': '\\.pf_index$',
  filter: '\\.pf_filter$',
  fragment: '\\.pf_fragment$',
  'list of words': '/search/words\\.json$',
  'list of facets': '/search/facets\\.json$',
};

const ways: Fault['does'][] = ['missing', 'truncated', 'silent'];
/** These look alike to every file that is read with care; one stands for all. */
const furtherWays: Fault['does'][] = ['cut', 'portal', 'error'];

/** Longer than anybody may wait for word of it. */
const MOST_MS = 8_000;

for (const [file, on] of Object.entries(files))
  test(`search says that it is incomplete when the ${file} does not come, and repairs it`, async ({
    page,
    host,
  }) => {
    test.slow();
    for (const does of file === 'index chunk' ? [...ways, ...furtherWays] : ways)
      await test.step(does, async () => {
        await host.misbehave({ on, does });
        await page.goto('search/?q=complaint&kind=stories');
        const status = searchPanel(page).locator('.search-status');
        await expect(status).toContainText('incomplete on this device', { timeout: MOST_MS });
        await expect(searchPanel(page)).not.toContainText(/nothing found|no result/i);
        await host.misbehave();
        await searchPanel(page).getByRole('button', { name: 'Repair' }).click();
        await expect(status).toHaveText(/^\d+ results for “complaint”\.$/);
        await expect(searchPanel(page).locator('.result-title').first()).toBeVisible();
      });
  });

test('a repair that does not help says so', async ({ page, host }) => {
  await host.misbehave({ on: files['index chunk'], does: 'missing' });
  await page.goto('search/?q=complaint');
  await searchPanel(page).getByRole('button', { name: 'Repair' }).click();
  await expect(searchPanel(page).locator('.search-status')).toContainText('still incomplete');
  await expect(searchPanel(page).locator('.search-status')).toContainText(
    'Connect to the internet',
  );
});

test('a list is not narrowed by half an index', async ({ page, host }) => {
  await host.misbehave({ on: files.filter, does: 'truncated' });
  await page.goto('stories/?topic=money');
  await expect(page.locator('entry-filter [role=status]')).toContainText('could not be narrowed');
  await expect(page.locator('[data-whole-list] .card').first()).toBeVisible();
});

test('where no WebAssembly may run, search says so and points to the menu', async ({
  page,
  host,
}) => {
  await host.sendHeaders({ 'content-security-policy': "script-src 'self' 'unsafe-inline'" });
  await page.goto('search/?q=complaint');
  await expect(searchPanel(page).locator('.search-status')).toContainText(
    'does not allow WebAssembly',
  );
});
