// Needs: guidelines/key-use-cases
import { openSearch, searchFor } from '#tests/site/searching.ts';
import { expect, test } from '#tests/site/served.ts';

test.beforeEach(({ page }) => page.goto('guidelines/key-use-cases/'));

for (const keys of ['/', 'Control+k'])
  test(`${keys} opens search, Escape closes it and gives the focus back`, async ({ page }) => {
    const link = page.getByRole('link', { name: 'Improve this page' });
    await link.focus();
    await page.keyboard.press(keys);
    const field = page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(link).toBeFocused();
  });

test('a click on Search opens it, and Close closes it', async ({ page }) => {
  await page.locator('site-search a').click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('a slash typed into a field is a slash', async ({ page }) => {
  const panel = await openSearch(page);
  await page.keyboard.type('and/or');
  await expect(panel.getByRole('searchbox')).toHaveValue('and/or');
});

test('arrow keys walk through the results and back, and Enter follows one', async ({ page }) => {
  const panel = await searchFor(page, 'journey map');
  const results = panel.locator('.result-title');
  await page.keyboard.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(panel.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const title = await results.first().textContent();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText(title ?? '');
});

test('on the search page a slash goes to the field that is there', async ({ page }) => {
  await page.goto('search/');
  await expect(page.locator('main').getByRole('searchbox')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.locator('main').getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the form on home asks the search page', async ({ page }) => {
  await page.goto('');
  await page.locator('main').getByRole('searchbox').fill('empathy');
  await page.locator('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/search\/\?q=empathy$/);
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue('empathy');
  await expect(page.locator('.result-title').first()).toBeVisible();
});
