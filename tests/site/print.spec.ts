import { anEntry, pageTypes } from '#tests/site/page-types.ts';
import { expect, test } from '#tests/site/served.ts';

for (const [type, path] of Object.entries(pageTypes))
  test(`the ${type} page prints without what only a screen needs`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    // A sheet bears a title of its own in place of the page's.
    await expect(page.locator('h1, .sheet h2').filter({ visible: true }).first()).toBeVisible();
    for (const chrome of ['body > .page > header', 'nav.sidebar', 'site-search', 'theme-select'])
      for (const part of await page.locator(chrome).all()) await expect.soft(part).toBeHidden();
    // Room below the last line would now and then fill a sheet of its own.
    await expect(page.locator('main .content-panel').last()).toHaveCSS('padding-bottom', '0px');
  });

test('an entry is printed on paper, text and sources', async ({ page }) => {
  await page.goto(anEntry);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main p').first()).toBeVisible();
  await expect(page.locator('section[aria-labelledby=notes] ol')).toBeVisible();
  await expect(page.locator('page-tools')).toBeHidden();
  await expect(page.locator('.pagination-links')).toBeHidden();
  const sizeOf = (part: string) =>
    page
      .locator(part)
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  expect(await sizeOf('.facts')).toBeLessThan(await sizeOf('main article > p'));
  const ink = await page
    .locator('main article p')
    .first()
    .evaluate((text) => getComputedStyle(text).color);
  expect(await lightnessOf(ink)).toBeLessThan(0.45);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);

  /** Paint the colour and look: whatever way it is written in. */
  function lightnessOf(colour: string) {
    return page.evaluate((fill) => {
      const brush = new OffscreenCanvas(1, 1).getContext('2d');
      if (!brush) return 1;
      brush.fillStyle = fill;
      brush.fillRect(0, 0, 1, 1);
      const [red = 255, green = 255, blue = 255] = brush.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3 / 255;
    }, colour);
  }
});

test('Print asks the browser to print', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(anEntry);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});
