import { publishedEntries, writtenIn } from '#tests/site/content.ts';
import { pagesOfList } from '#tests/site/list-pages.ts';
import { expect, test } from '#tests/site/served.ts';

const sources = writtenIn('sources').map(({ id }) => id);
const citing = (source: string) =>
  publishedEntries().filter(({ fields }) => fields.sources.includes(source));

test('the bibliography names every source, once, and how much it backs', async ({ page }) => {
  const lines = new Map<string, string>();
  for await (const shown of pagesOfList(page, 'sources/')) {
    const found = await shown.locator('main li').evaluateAll((items) =>
      items.map((item) => ({
        id: item.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '',
        text: item.textContent,
      })),
    );
    for (const { id, text } of found) lines.set(id, text);
  }
  expect([...lines.keys()].sort()).toEqual([...sources].sort());
  for (const text of lines.values()) expect.soft(text).not.toMatch(/, \d{4}-\d{2}\b/);
  for (const source of sources) {
    const backed = Number(/backs (\d+) entr(?:y|ies)$/.exec(lines.get(source)?.trim() ?? '')?.[1]);
    // Metrics, journeys, personas and calculators cite sources too.
    expect.soft(backed, source).toBeGreaterThanOrEqual(citing(source).length);
  }
});

test('the page of a source names what rests on it', async ({ page }) => {
  const most = [...sources].sort((a, b) => citing(b).length - citing(a).length).slice(0, 3);
  for (const source of most) {
    const titles: string[] = [];
    for await (const shown of pagesOfList(page, `sources/${source}/`)) {
      const list = shown.locator('section[aria-labelledby=what-rests-on-it] li a');
      titles.push(...(await list.allTextContents()));
    }
    const expected = citing(source).map(({ fields }) => fields.title);
    expect
      .soft(
        titles.map((title) => title.trim()),
        source,
      )
      .toEqual(expect.arrayContaining(expected));
    expect.soft(new Set(titles).size, `${source} lists nothing twice`).toBe(titles.length);
  }
});

test('an address that leads nowhere answers with 404 and a way to search', async ({ page }) => {
  const response = await page.goto('guidelines/there-is-no-such-thing/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('This page is not here');
  await page.locator('main').getByRole('searchbox').fill('journey');
  await page.locator('main').getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/search\/\?q=journey$/);
});
