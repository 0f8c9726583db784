// Needs: metrics, guidelines/crawl-walk-run, guidelines/measure-what-you-manage, guidelines/technology-serves
import { searchFor } from '#tests/site/searching.ts';
import { expect, type Page, test } from '#tests/site/served.ts';

const entry = 'guidelines/measure-what-you-manage/';
const tipOf = (page: Page) => page.locator('#term-churn');
const pageOf = (id: string) => new RegExp(`/metrics/${id}/$`);
const termOf = (page: Page) => page.locator('metric-term > a', { hasText: 'churn' });

test.describe('a metric is found by search', () => {
  for (const [query, id] of [
    ['NPS', 'net-promoter-score'],
    ['nps', 'net-promoter-score'],
    ['churn', 'churn'],
    ['first call resolution', 'first-contact-resolution'],
    ['AHT', 'average-handling-time'],
  ] as const)
    test(`as the first result for "${query}"`, async ({ page }) => {
      await page.goto('');
      const first = (await searchFor(page, query)).locator('.search-results > li').first();
      await expect(first.locator('.result-title')).toHaveAttribute('href', pageOf(id));
      await expect(first.locator('.result-label')).toHaveText('Metric');
    });

  for (const [query, id] of [
    ['chrun', 'churn'],
    ['customer lifetime value', 'lifetime-value'],
    ['what is a customer worth', 'lifetime-value'],
  ] as const)
    test(`among the first three for "${query}", since a calculator may answer too`, async ({
      page,
    }) => {
      await page.goto('');
      const titles = (await searchFor(page, query)).locator('.search-results .result-title');
      await expect(titles.nth(2)).toBeVisible();
      const three = await titles.evaluateAll((links) =>
        links.slice(0, 3).map((link) => link.getAttribute('href') ?? ''),
      );
      expect(
        three.some((href) => pageOf(id).test(href)),
        three.join(', '),
      ).toBe(true);
    });

  test('and by kind', async ({ page }) => {
    await page.goto('search/?q=satisfaction&kind=metrics');
    const results = page.locator('.search-results > li');
    await expect(results.first()).toBeVisible();
    await expect(page.locator('.search-results > li:not([data-kind=metrics])')).toHaveCount(0);
  });

  test('and not the entries in which its words only explain it', async ({ page }) => {
    await page.goto('guidelines/technology-serves/');
    await expect(page.locator('metric-term [role=tooltip]', { hasText: 'warmly' })).toHaveCount(1);
    await page.goto('search/?q=warmly');
    await expect(page.locator('.search-results a[href$="/net-promoter-score/"]')).toBeVisible();
    await expect(page.locator('.search-results a[href$="/technology-serves/"]')).toHaveCount(0);
  });
});

test.describe('the explanation of a metric', () => {
  test('shows on hover, lets the pointer in, and goes when it leaves', async ({ page }) => {
    await page.goto(entry);
    await expect(tipOf(page)).toBeHidden();
    await termOf(page).hover();
    await expect(tipOf(page)).toBeVisible();
    const box = await tipOf(page).boundingBox();
    if (!box) throw new Error('the explanation has no place');
    const word = await termOf(page).boundingBox();
    if (!word) throw new Error('the word has no place');
    const middle = box.y + box.height / 2;
    await page.mouse.move(word.x + word.width / 2, middle);
    await page.mouse.move(box.x + box.width - 20, middle, { steps: 12 });
    await page.waitForTimeout(600);
    await expect(tipOf(page)).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(tipOf(page)).toBeHidden();
  });

  test('goes at Escape without moving the pointer, and comes back the next time', async ({
    page,
  }) => {
    await page.goto(entry);
    await termOf(page).hover();
    await expect(tipOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tipOf(page)).toBeHidden();
    await page.mouse.move(2, 2);
    await termOf(page).hover();
    await expect(tipOf(page)).toBeVisible();
  });

  test('shows on focus, describes the link, and goes at Escape', async ({ page }) => {
    await page.goto(entry);
    await termOf(page).focus();
    await expect(tipOf(page)).toBeVisible();
    await expect(termOf(page)).toHaveAccessibleDescription(/^Churn: The share of customers/);
    await page.keyboard.press('Escape');
    await expect(tipOf(page)).toBeHidden();
    await expect(termOf(page)).toBeFocused();
  });

  test('goes to the metric’s page by keyboard at once', async ({ page }) => {
    await page.goto(entry);
    await termOf(page).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/metrics\/churn\/$/);
  });

  for (const width of [320, 390, 1280])
    test(`fits a screen of ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(entry);
      for (const term of await page.locator('metric-term').all()) {
        await term.locator('a').focus();
        const box = await term.locator('[role=tooltip]').boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('the first tap explains a metric, a tap elsewhere puts it away, a second follows', async ({
    page,
  }) => {
    await page.goto(entry);
    await termOf(page).tap();
    await expect(tipOf(page)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${entry}$`));
    await page.locator('h1').tap();
    await expect(tipOf(page)).toBeHidden();
    await termOf(page).tap();
    await expect(tipOf(page)).toBeVisible();
    await termOf(page).tap();
    await expect(page).toHaveURL(/\/metrics\/churn\/$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a metric is explained on hover, and is a link to its page', async ({ page }) => {
    await page.goto(entry);
    await termOf(page).hover();
    await expect(tipOf(page)).toBeVisible();
    await termOf(page).click();
    await expect(page).toHaveURL(/\/metrics\/churn\/$/);
    await expect(page.locator('h1')).toHaveText('Churn');
  });
});

test('each metric is explained once on a page', async ({ page }) => {
  await page.goto('guidelines/crawl-walk-run/');
  const ids = await page
    .locator('metric-term [role=tooltip]')
    .evaluateAll((tips) => tips.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a metric’s page names the entries that use it, and the glossary leads to it', async ({
  page,
}) => {
  await page.goto('metrics/');
  await page.getByRole('link', { name: 'Net Promoter Score (NPS)' }).click();
  const used = page.locator('section', { has: page.locator('#mentioned-in') });
  await expect(used.locator('a[href$="/guidelines/technology-serves/"]')).toBeVisible();
});
