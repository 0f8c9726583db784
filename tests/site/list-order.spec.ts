// Needs: many-entries
import { pagesOf, site } from '#tests/site/built-site.ts';
import { entriesOf } from '#tests/site/content.ts';
import { attribute, elementsIn } from '#tests/site/elements.ts';
import { cards, filter, openFilter, titles } from '#tests/site/narrowing.ts';
import { expect, test } from '#tests/site/served.ts';

const MOST_CARDS = 24;
const stories = entriesOf('stories');

test('a list is sorted by title and by day', async ({ page }) => {
  await openFilter(page, 'stories/');
  await filter(page).locator('select').selectOption('title');
  await expect(cards(page)).toHaveCount(Math.min(stories.length, MOST_CARDS));
  const shown = await titles(page);
  expect(shown).toEqual([...shown].sort((a, b) => a.localeCompare(b, 'en')));
  await filter(page).locator('select').selectOption('published');
  await expect(page).toHaveURL(/\?sort=published$/);
  const days = new Map(stories.map(({ fields }) => [fields.title, String(fields.publishedOn)]));
  const order = async () => (await titles(page)).map((title) => days.get(title) ?? '');
  const newestFirst = [...days.values()].sort().reverse().slice(0, MOST_CARDS);
  await expect.poll(order).toEqual(newestFirst);
});

test('a long narrowed list grows on request and keeps every entry', async ({ page }) => {
  await page.goto('guidelines/?sort=title');
  await expect(cards(page)).toHaveCount(MOST_CARDS);
  const more = filter(page).getByRole('button', { name: 'Show more' });
  while (await more.isVisible()) {
    const before = await cards(page).count();
    await more.click();
    await expect(cards(page).nth(before).getByRole('link')).toBeFocused();
  }
  const all = entriesOf('guidelines').map(({ fields }) => fields.title);
  expect((await titles(page)).sort()).toEqual(all.sort());
});

test('values that do not exist in an address do no harm', async ({ page }) => {
  await page.goto('stories/?outcome=%3Cimg%3E&sort=nonsense&__proto__=x');
  await expect(page.locator('[data-whole-list] .card').first()).toBeVisible();
});

test('no page shows more cards than fit on one', () => {
  const counts = pagesOf(site).map(({ document, file }) => ({
    file,
    cards: [...elementsIn(document)].filter((element) =>
      attribute(element, 'class')?.split(' ').includes('card'),
    ).length,
  }));
  expect(counts.filter(({ cards }) => cards > MOST_CARDS + 1)).toEqual([]);
  expect(Math.max(...counts.map(({ cards }) => cards))).toBeGreaterThan(10);
});
