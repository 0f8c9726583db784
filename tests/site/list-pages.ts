import type { Page } from '#tests/site/served.ts';

/** Opens each page of a list in turn, the first one first. */
export async function* pagesOfList(page: Page, path: string): AsyncGenerator<Page> {
  for (let next: string | null = path; next !== null; ) {
    await page.goto(next);
    yield page;
    const link = page.getByRole('link', { name: 'Next page' });
    next = (await link.count()) > 0 ? await link.getAttribute('href') : null;
  }
}
