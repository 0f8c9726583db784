import { missing } from '#tests/needs.ts';
import { anEntry, pageTypes } from '#tests/site/page-types.ts';
import { searchFor } from '#tests/site/searching.ts';
import { expect, type Page, test } from '#tests/site/served.ts';

const NARROWEST = { width: 320, height: 640 };

const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

test.describe('on the narrowest screen', () => {
  test.use({ viewport: NARROWEST });

  test('no type of page scrolls sideways', async ({ page }) => {
    for (const [type, path] of Object.entries(pageTypes)) {
      await page.goto(path);
      expect.soft(await overflow(page), type).toBe(0);
    }
  });

  test('no list scrolls sideways while it is narrowed, nor does search', async ({ page }) => {
    test.skip(missing('many-entries').length > 0, 'needs many entries');
    await page.goto('stories/?outcome=warning');
    await expect(page.locator('entry-filter .card').first()).toBeVisible();
    expect(await overflow(page)).toBe(0);
    const panel = await searchFor(page, 'journey');
    await panel.getByText('Narrow it down').click();
    const sideways = await page
      .locator('dialog.search-dialog')
      .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(sideways).toBe(0);
  });

  test('a question without a gap does not scroll sideways', async ({ page }) => {
    await page.goto(`search/?q=${'wordwithoutend'.repeat(40)}`);
    await expect(page.locator('main .search-status')).toContainText('Nothing found');
    expect(await overflow(page)).toBe(0);
  });

  test('no line of an entry’s facts begins with a comma', async ({ page }) => {
    await page.goto(pageTypes.journey ?? anEntry);
    for (const width of [320, 360, 390, 430]) {
      await page.setViewportSize({ width, height: 640 });
      const beginnings = await page
        .locator('.facts')
        .first()
        .evaluate(
          (facts) =>
            [...facts.querySelectorAll('li')].flatMap((item) =>
              [...item.childNodes].filter((node) => {
                if (!node.textContent?.startsWith(',')) return false;
                const range = document.createRange();
                range.setStart(node, 0);
                range.setEnd(node, 1);
                return range.getBoundingClientRect().left < item.getBoundingClientRect().left + 1;
              }),
            ).length,
        );
      expect.soft(beginnings, `${width} pixels`).toBe(0);
    }
  });

  test('the menu opens, leads on and closes', async ({ page }) => {
    await page.goto(anEntry);
    const topics = page.getByRole('navigation', { name: 'Sections' }).getByRole('link', {
      name: 'Topics',
    });
    await expect(topics).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(topics).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(topics).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await topics.click();
    await expect(page.locator('h1')).toHaveText('Topics');
  });
});

test('text at twice its size neither scrolls sideways nor is cut off', async ({ page }) => {
  for (const [type, path] of Object.entries(pageTypes)) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect.soft(await overflow(page), type).toBe(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, dd, a, button)')]
        .filter((element) => getComputedStyle(element).overflow === 'hidden')
        .filter(
          (element) => element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 1,
        )
        .map((element) => element.textContent),
    );
    expect.soft(cut, type).toEqual([]);
  }
});

test('what is hidden takes no room, on any type of page', async ({ page }) => {
  for (const [type, path] of Object.entries(pageTypes)) {
    await page.goto(path);
    const shown = await page
      .locator('[hidden]')
      .evaluateAll((all) =>
        all.filter((part) => part.getClientRects().length > 0).map((part) => part.outerHTML),
      );
    expect.soft(shown, type).toEqual([]);
  }
});
