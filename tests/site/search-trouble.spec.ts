// Needs: many-entries
import { searchFor, searchPanel } from '#tests/site/searching.ts';
import { expect, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

const hostile: Record<string, string> = {
  'mark-up that would run': '<img src=x onerror="document.title=`injected`">',
  'a script': '"><script>document.title="injected"</script>',
  'ten thousand letters': 'a'.repeat(10_000),
  'ten thousand words': 'journey '.repeat(1_250),
  emoji: '🔥👩‍👩‍👧‍👦 🏳️‍🌈',
  'right-to-left words': 'שלום عربى',
  'an override of direction': '\u202Egnihtyna',
  'a pattern': '.*[(\\',
  'names of built-in things': '__proto__ constructor toString',
  'nothing but spaces and signs': ' \t !!! ??? ',
};

for (const [name, query] of Object.entries(hostile))
  test(`${name}: answered, and never run`, async ({ page, address }) => {
    const watched = await watch(page, address);
    await page.goto('search/');
    const title = await page.title();
    const panel = searchPanel(page);
    await panel.getByRole('searchbox').fill(query);
    await panel.getByRole('searchbox').press('Enter');
    await expect(panel.locator('.search-status')).toHaveText(/result|Nothing found/);
    await panel.getByRole('searchbox').fill('journey');
    await expect(panel.locator('.search-status')).toHaveText(/results for “journey”/);
    expect(await page.title()).toBe(title);
    expect(await page.locator('search-panel img, search-panel script').count()).toBe(0);
    expect(watched).toEqual(nothing);
  });

test('a hostile address is shown as text', async ({ page, address }) => {
  const watched = await watch(page, address);
  const query = '<img src=x onerror=alert(1)>';
  await page.goto(`search/?q=${encodeURIComponent(query)}&kind=%3Cb%3E&__proto__=x`);
  await expect(searchPanel(page).getByRole('searchbox')).toHaveValue(query);
  await expect(searchPanel(page).locator('.search-status')).toHaveText(/result|Nothing found/);
  expect(await page.locator('search-panel img').count()).toBe(0);
  expect(watched).toEqual(nothing);
});

test('damaged memories of searches do no harm', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('playbook-recent-searches', '{"not": ["a list"'),
  );
  await page.goto('');
  const panel = await searchFor(page, 'journey');
  await expect(panel.locator('.result-title').first()).toBeVisible();
});

test('when search cannot be loaded it says so, and trying again works', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('');
  const panel = await searchFor(page, 'journey');
  await expect(panel.locator('.search-status')).toContainText('could not be loaded');
  await expect(panel).not.toContainText('Searching');
  await page.unroute('**/pagefind/**');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.locator('.result-title').first()).toBeVisible();
});

test('when one part of the index is missing it says so too', async ({ page }) => {
  await page.route('**/pagefind/fragment/**', (route) => route.abort());
  await page.goto('');
  const panel = await searchFor(page, 'journey');
  await expect(panel.locator('.search-status')).toContainText('could not be loaded');
  await page.unroute('**/pagefind/fragment/**');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.locator('.result-title').first()).toBeVisible();
});

test('a list that cannot be narrowed stays whole and says so', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('stories/?outcome=warning');
  await expect(page.locator('entry-filter [role=status]')).toContainText('could not be narrowed');
  await expect(page.locator('[data-whole-list] .card').first()).toBeVisible();
});
