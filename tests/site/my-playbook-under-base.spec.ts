// Needs: myPlaybook, selections/country-organisation
import { siteUnderBase } from '#tests/site/built-site.ts';
import { expect, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

test.use({ built: siteUnderBase });

test('under a base path a selection is taken over, and its pages are found', async ({
  page,
  address,
}) => {
  const watched = await watch(page, address);
  await page.goto('selections/country-organisation/');
  await page.getByRole('link', { name: 'Take it over into my playbook' }).click();
  await page.getByRole('button', { name: 'Take it over' }).click();
  const first = page.locator('[data-section] > ol > li').first();
  await expect(first.locator('.point')).toHaveText(/\w{3}/);
  const title = await first.locator('h3').textContent();
  await first.getByRole('link').click();
  await expect(page.locator('h1')).toHaveText(title?.trim() ?? '');
  await page.getByRole('button', { name: 'Take out of my playbook' }).click();
  await page.getByRole('button', { name: 'Add to my playbook' }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page.locator('[data-section=""] > ol > li h3')).toHaveText(title?.trim() ?? '');
  expect(watched).toEqual(nothing);
});
