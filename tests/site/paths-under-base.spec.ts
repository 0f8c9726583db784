// Needs: paths/front-line
import { siteUnderBase } from '#tests/site/built-site.ts';
import { expect, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

test.use({ built: siteUnderBase });

test('a path is left and resumed, planned and recorded below a folder', async ({
  page,
  address,
}) => {
  const watched = await watch(page, address);
  await page.goto('paths/front-line/');
  await page.locator('main reading-progress input').first().check();
  await page.goto('');
  await page.locator('resume-path').getByRole('link').click();
  await expect(page).toHaveURL(/\/playbook\/stories\/listening-longer\/$/);
  await page.locator('.path-bar').getByRole('link', { name: 'Front line' }).click();
  await page.getByRole('link', { name: /^Dated plan/ }).click();
  await page.getByLabel('First day').fill('2026-12-01');
  await page.getByRole('link', { name: 'Day one', exact: true }).click();
  await expect(page).toHaveURL(/\/playbook\/paths\/day-one\/plan\/\?start=2026-12-01/);
  expect(watched).toEqual(nothing);
});
