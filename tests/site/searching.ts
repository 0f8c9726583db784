import type { Locator, Page } from '#tests/site/served.ts';

/** The panel of search: the one on the search page, or the one in the dialog. */
export const searchPanel = (page: Page): Locator =>
  page.locator('main search-panel, dialog search-panel').first();

/** Opens search with the keyboard, as a reader would, and gives its panel. */
export async function openSearch(page: Page): Promise<Locator> {
  await page.keyboard.press('/');
  const panel = searchPanel(page);
  await panel.getByRole('searchbox').waitFor();
  return panel;
}

/** Opens search, asks, and waits for the answer, whatever it is. */
export async function searchFor(page: Page, query: string): Promise<Locator> {
  const panel = await openSearch(page);
  await panel.getByRole('searchbox').fill(query);
  await panel.locator('.search-status').filter({ hasText: /\S/ }).waitFor();
  return panel;
}
