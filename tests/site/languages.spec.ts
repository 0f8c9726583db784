// Needs: fr, nudges/benefit-of-the-doubt, paths/day-one, many-entries
import playbook from '#config';
import { findingsInBothThemes, widths } from '#tests/site/axe.ts';
import {
  type BuiltSite,
  filesOf,
  inFurtherLanguages,
  pagesOf,
  site,
  textOf,
} from '#tests/site/built-site.ts';
import { attribute, elementsIn } from '#tests/site/elements.ts';
import { pageTypes } from '#tests/site/page-types.ts';
import { expect, type Page, test } from '#tests/site/served.ts';

const inFrench = (path: string) => `fr/${path}`;
const translated = 'nudges/benefit-of-the-doubt/';

test('every page says its language, and where it is in the others', () => {
  for (const built of [site, ...inFurtherLanguages(site)]) {
    const language = built === site ? playbook.languages[0] : 'fr';
    const wrong = pagesOf(built).flatMap(({ document, file, path }) => {
      const elements = [...elementsIn(document)];
      const html = elements.find(({ tagName }) => tagName === 'html');
      const alternates = elements
        .filter((element) => attribute(element, 'hreflang') && element.tagName === 'link')
        .map((element) => attribute(element, 'href'));
      const own = new URL(path, playbook.site).href;
      const isSound =
        (html && attribute(html, 'lang')) === language &&
        alternates.length === playbook.languages.length &&
        (file === '404.html' || alternates.includes(own));
      return isSound || file.startsWith('admin/') ? [] : [{ file, alternates }];
    });
    expect(wrong).toEqual([]);
  }
});

test('a reader changes the language of a page, and comes back, by keyboard', async ({ page }) => {
  await page.goto(translated);
  await page.getByRole('banner').getByRole('link', { name: 'français' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/fr/${translated}$`));
  await expect(page.locator('h1')).toHaveText('Le bénéfice du doute');
  await expect(page.locator('.fallback')).toHaveCount(0);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText('Benefit of the doubt');
});

test('on a phone the other language is in the menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(inFrench(translated));
  await page
    .locator('starlight-menu-button button, [popovertarget="starlight__sidebar"]')
    .first()
    .click();
  await page.getByRole('navigation').getByRole('link', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText('Benefit of the doubt');
});

test('dates, numbers and the order of titles are French', async ({ page }) => {
  await page.goto(inFrench(translated));
  await expect(page.locator('review-date')).toContainText(
    /\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}/,
  );
});

test('what is ticked in one language is ticked in the other', async ({ page }) => {
  await page.goto('paths/day-one/');
  await page.locator('reading-progress input').first().check();
  await page.goto(inFrench('paths/day-one/'));
  await expect(page.locator('reading-progress input').first()).toBeChecked();
});

test('every step has in each language the mark of its original', () => {
  const marksIn = (built: BuiltSite) =>
    filesOf(built)
      .filter((file) => /^paths\/[^/]+\/index\.html$/.test(file))
      .flatMap((file) => [
        ...textOf(built, file).matchAll(/<input [^>]*value="([^"]+)"[^>]* data-mark="([^"]*)"/g),
      ])
      .map(([, step, mark]) => `${step} ${mark}`);
  const marks = marksIn(site);
  expect(marks.some((mark) => /^calculators\/[a-z-]+ [0-9a-z]{8}$/.test(mark))).toBe(true);
  for (const built of inFurtherLanguages(site)) expect(marksIn(built)).toEqual(marks);
});

test.describe('in French', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  const paths = Object.values(pageTypes);
  for (const [turn, width] of widths.entries())
    test(`axe finds nothing on a page of each type at ${width} pixels`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 900 });
      const findings: string[] = [];
      for (const path of paths.filter((_, index) => index % widths.length === turn)) {
        await page.goto(inFrench(path));
        findings.push(...(await findingsInBothThemes(page)));
      }
      expect(findings).toEqual([]);
    });

  test('no type of page scrolls sideways on the narrowest screen', async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of paths) {
      await page.goto(inFrench(path));
      expect.soft(await overflow(page), path).toBe(0);
    }
  });
});

const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
