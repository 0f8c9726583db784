// Needs: many-entries
import { siteUnderBase } from '#tests/site/built-site.ts';
import { searchFor } from '#tests/site/searching.ts';
import { expect, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

test.use({ built: siteUnderBase });

test('under a base path a search leads to its page', async ({ page, address }) => {
  const watched = await watch(page, address);
  await page.goto('');
  const panel = await searchFor(page, 'journey map');
  const result = panel.locator('.result-title').first();
  const title = await result.textContent();
  await result.click();
  await expect(page.locator('h1')).toHaveText(title ?? '');
  await expect(page).toHaveURL((url) => url.pathname.startsWith(siteUnderBase.base));
  expect(watched).toEqual(nothing);
});

test('under a base path typos are corrected and lists narrowed', async ({ page, address }) => {
  const watched = await watch(page, address);
  await page.goto('search/?q=juorney');
  await expect(page.locator('main .search-status')).toContainText('Did you mean “journey');
  await page.goto('stories/?outcome=warning');
  const card = page.locator('entry-filter .card a').first();
  await expect(card).toHaveAttribute('href', new RegExp(`^${siteUnderBase.base}stories/`));
  expect(watched).toEqual(nothing);
});

test('under a base path the nudge of another week leads to its page', async ({ page, address }) => {
  const watched = await watch(page, address);
  for (const day of ['2027-03-01', '2027-03-08']) {
    await page.clock.setFixedTime(`${day}T12:00:00`);
    await page.goto('', { waitUntil: 'networkidle' });
    const link = page.locator('nudge-of-the-week .title a');
    const title = await link.textContent();
    await link.click();
    await expect(page.locator('h1')).toHaveText(title ?? '');
  }
  expect(watched).toEqual(nothing);
});
