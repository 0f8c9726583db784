import { keptKinds } from '#schemas/switches.ts';
import { missing } from '#tests/needs.ts';
import { filesOf, site, textOf } from '#tests/site/built-site.ts';
import { type Entry, publishedEntries } from '#tests/site/content.ts';
import { pageTypes } from '#tests/site/page-types.ts';
import { expect, test } from '#tests/site/served.ts';

test.use({ javaScriptEnabled: false });

test('from home, links alone lead to every entry and every page', async ({ request, page }) => {
  test.slow();
  await page.goto('');
  const root = page.url();
  const reached = new Set([root]);
  for (const address of reached) {
    const html = await (await request.get(address)).text();
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*href="([^"#?]+)/g)) {
      const next = new URL(href.replaceAll('&amp;', '&'), address);
      if (next.href.startsWith(root)) reached.add(next.href);
    }
  }
  const entries = publishedEntries().map(({ kind, id }) => `${root}${kind}/${id}/`);
  expect(entries.filter((address) => !reached.has(address))).toEqual([]);
  const pages = filesOf(site).filter(
    (file) => file.endsWith('/index.html') && !leadsOn(textOf(site, file)),
  );
  const lost = pages.filter((file) => !reached.has(root + file.replace('index.html', '')));
  expect(lost, 'only search, which needs scripts, may stand apart').toEqual([]);
});

/** An old address, to which nothing here leads any more. */
const leadsOn = (html: string) => html.includes('http-equiv="refresh"');

for (const kind of keptKinds.filter((one) => one !== 'journeys'))
  test(`every one of the ${kind} is readable`, async ({ page }) => {
    test.slow();
    const entries = publishedEntries().filter((entry) => entry.kind === kind);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      await page.goto(`${kind}/${entry.id}/`);
      await expect.soft(page.locator('h1')).toHaveText(entry.fields.title);
      await expect.soft(page.locator('main p.point')).toHaveText(pointOf(entry));
      for (const words of paragraphStarts(entry))
        await expect.soft(page.locator('main')).toContainText(words, { useInnerText: true });
    }
  });

test('a list is a plain list under headings, with links to its other pages', async ({ page }) => {
  test.skip(missing('many-entries').length > 0, 'needs many entries');
  await page.goto('guidelines/');
  await expect(page.locator('entry-filter')).toBeHidden();
  await expect(page.locator('main h2').first()).toBeVisible();
  expect(await page.locator('main .card:visible').count()).toBeGreaterThan(9);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/guidelines\/2\/$/);
  await expect(page.locator('main .card:visible').first()).toBeVisible();
});

test('the search page offers the sections instead', async ({ page }) => {
  await page.goto('search/');
  const offer = page.locator('main search-panel');
  await expect(offer).toContainText('needs JavaScript');
  await offer.getByRole('link', { name: 'Guidelines' }).click();
  await expect(page.locator('h1')).toHaveText('Guidelines');
});

test('home shows a nudge, and the form leads to search', async ({ page }) => {
  test.skip(missing('nudgeHabit').length > 0, 'needs a nudge of the week');
  await page.goto('');
  await expect(page.locator('nudge-of-the-week .action')).toHaveText(/\w{3}/);
  await page.getByRole('searchbox').fill('journey');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/search\/\?q=journey$/);
});

const pointOf = ({ fields: { principle, lesson, implication, action } }: Entry) =>
  principle ?? lesson ?? implication ?? action ?? '';

/** The first plain words of each paragraph: the text before any mark-up. */
function paragraphStarts({ body }: Entry): string[] {
  return body
    .split(/\n{2,}/)
    .filter((paragraph) => /^\p{Lu}/u.test(paragraph))
    .map(
      (paragraph) => /^[\p{L}\p{N} ,.;:?!’“”–-]+/u.exec(paragraph)?.[0].slice(0, 60).trim() ?? '',
    )
    .filter((words) => words.length > 15);
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`for a reader who prefers ${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`the page is ${colorScheme}`, async ({ page }) => {
      await page.goto('');
      const paper = await page
        .locator('body')
        .evaluate((body) =>
          Number(/oklch\((\S+)/.exec(getComputedStyle(body).backgroundColor)?.[1]),
        );
      expect(paper > 0.5).toBe(colorScheme === 'light');
    });
  });

test('a path has boxes for a pen on paper, and none on the screen, where no tick is kept', async ({
  page,
}) => {
  test.skip(missing('paths').length > 0, 'needs paths');
  await page.goto(pageTypes.path);
  const boxes = page.locator('reading-progress input');
  for (const box of await boxes.all()) await expect.soft(box).toBeHidden();
  await expect(page.locator('main')).toContainText('Without JavaScript no tick is kept');
  await page.emulateMedia({ media: 'print' });
  for (const box of await boxes.all()) await expect.soft(box).toBeVisible();
});
