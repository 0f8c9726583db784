import type { Locator, Page } from '#tests/site/served.ts';

/** What narrows the list of a collection down. */
export const filter = (page: Page): Locator => page.locator('entry-filter');

/** The cards that are left, and their titles. */
export const cards = (page: Page) => filter(page).locator('.card');
export const titles = (page: Page) => filter(page).locator('.card-title').allTextContents();

/** Goes to a list and unfolds its choices. */
export async function openFilter(page: Page, path: string) {
  await page.goto(path);
  await filter(page).getByText('Narrow down and sort').click();
}

/** The box that chooses a value of a facet. */
export const box = (page: Page, name: string, value: string) =>
  filter(page).locator(`input[name=${name}][value=${value}]`);

/** The number shown beside it. */
export const countAt = (page: Page, name: string, value: string) =>
  filter(page).locator(`label:has(input[name=${name}][value=${value}]) [data-count]`);
