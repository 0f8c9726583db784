import { pagesOf, site } from '#tests/site/built-site.ts';
import { elementsIn } from '#tests/site/elements.ts';
import { anEntry, pageTypes } from '#tests/site/page-types.ts';
import { expect, type Page, test } from '#tests/site/served.ts';

/** Enough stops to pass the header, the menu and into the text of any page. */
const STOPS = 45;

test('the first stop on every type of page skips to its content', async ({ page }) => {
  for (const [type, path] of Object.entries(pageTypes)) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip, type).toHaveText('Skip to content');
    await expect(skip, type).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const next = page.locator('main :focus');
    if ((await page.locator('main').locator('a, button, input, summary').count()) > 0)
      await expect(next, `${type}: the next stop is in the content`).toHaveCount(1);
  }
});

for (const theme of ['light', 'dark'] as const)
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test('every stop of the Tab key can be seen', async ({ page }) => {
      test.slow();
      for (const path of [pageTypes.home, pageTypes.topics, anEntry]) {
        await page.goto(path);
        for (let stop = 0; stop < STOPS; stop++) {
          await page.keyboard.press('Tab');
          const mark = await focusMark(page);
          if (!mark) break;
          expect.soft(mark.visible, `${path} ${mark.element}`).toBe(true);
        }
      }
    });
  });

test('every page has one h1, and its headings start with it', () => {
  const wrong = pagesOf(site).flatMap(({ document, file }) => {
    const headings = [...elementsIn(document)]
      .map(({ tagName }) => tagName)
      .filter((tag) => /^h[1-6]$/.test(tag));
    const first = headings.filter((tag) => tag === 'h1').length === 1 && headings[0] === 'h1';
    return first ? [] : [`${file}: ${headings}`];
  });
  expect(wrong).toEqual([]);
});

/** How the focused element shows itself: an outline or a shadow on it, or on the card that holds it. */
function focusMark(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const drawn = [focused, focused.closest('.card')].filter((element) => element !== null);
    const visible = drawn.some((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    return { visible, element: focused.outerHTML.slice(0, 120) };
  });
}
