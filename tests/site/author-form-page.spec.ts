import playbook from '#config';
import { findingsInBothThemes } from '#tests/site/axe.ts';
import { filesOf, isForm, pagesOf, site } from '#tests/site/built-site.ts';
import { expect, test } from '#tests/site/served.ts';
import { apartFromStatus, nothing, watch } from '#tests/site/watching.ts';

test('no other page loads any of the form', () => {
  const loading = pagesOf(site)
    .filter((page) => !isForm(page))
    .filter(({ html }) => /(?:src|href)="[^"]*\/admin\/[^"#]+"/.test(html));
  expect(loading.map(({ file }) => file)).toEqual([]);
  expect(filesOf(site).filter((file) => file.startsWith('admin/')).length).toBeGreaterThan(5);
});

test('before anybody signs in, it keeps to its policy and asks nobody else for anything', async ({
  page,
  address,
}) => {
  const watched = await watch(page, address);
  await page.goto('admin/');
  await expect(page.getByRole('button', { name: 'Sign In Using Access Token' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'How this form works' })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(playbook.name));
  expect(apartFromStatus(watched)).toEqual(nothing);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says so, and names the other ways', async ({ page }) => {
    await page.goto('admin/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Write for /);
    await expect(page.locator('noscript strong')).toContainText('needs JavaScript');
    await expect(page.getByText('being fetched')).toBeHidden();
    const ways = page.getByRole('main').getByRole('link');
    await expect(ways).toHaveCount(3);
    for (const way of await ways.all()) expect(await way.getAttribute('href')).toBeTruthy();
  });
});

test('axe finds nothing on what is ours of it', async ({ page }) => {
  await page.route('**/admin/form-*.js', (route) => route.abort());
  await page.goto('admin/');
  await expect(page.getByRole('main')).toContainText('There are other ways');
  expect(await findingsInBothThemes(page)).toEqual([]);
});
