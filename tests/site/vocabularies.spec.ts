import { roles } from '#schemas/vocabularies/roles.ts';
import { topics } from '#schemas/vocabularies/topics.ts';
import { publishedEntries } from '#tests/site/content.ts';
import { pagesOfList } from '#tests/site/list-pages.ts';
import { expect, type Page, test } from '#tests/site/served.ts';

/** The titles on all the pages of a list. */
async function titlesFrom(page: Page, path: string): Promise<string[]> {
  const titles: string[] = [];
  for await (const shown of pagesOfList(page, path))
    titles.push(...(await shown.locator('main .card-title').allTextContents()));
  return titles.map((title) => title.trim());
}

for (const [folder, field, values] of [
  ['topics', 'topics', topics],
  ['roles', 'roles', roles],
] as const) {
  test(`each of the ${folder} lists just the entries that name it`, async ({ page }) => {
    test.slow();
    for (const id of Object.keys(values)) {
      const named = publishedEntries().filter(({ fields }) => fields[field].includes(id));
      const titles = named.map(({ fields }) => fields.title);
      expect.soft((await titlesFrom(page, `${folder}/${id}/`)).sort(), id).toEqual(titles.sort());
    }
  });

  test(`the page of all ${folder} counts them`, async ({ page }) => {
    await page.goto(`${folder}/`);
    for (const [id, { label }] of Object.entries(values)) {
      const count = publishedEntries().filter(({ fields }) => fields[field].includes(id)).length;
      const line = page
        .locator('main li')
        .filter({ has: page.locator(`a[href$="/${folder}/${id}/"]`) });
      await expect.soft(line.getByRole('link')).toHaveText(label);
      const said = count === 1 ? '1 entry' : `${count} entries`;
      await expect.soft(line).toContainText(`${label} ${said}`);
    }
  });
}
