import path from 'node:path';
import { readContent } from '#checks/content.ts';
import { isEntry } from '#checks/document.ts';
import { dayOf, nextReview } from '#queries/dates.ts';
import { filesOf, site } from '#tests/site/built-site.ts';
import { expect, type Page, test } from '#tests/site/served.ts';

const pages = filesOf(site)
  .filter((file) => /^about\/due\/(\d+\/)?index\.html$/.test(file))
  .map((file) => file.replace('index.html', ''))
  .sort((a, b) => a.length - b.length || a.localeCompare(b));

/** Every page with the first review date that its files have: a calculator has one file for each of its defaults. */
const expected = [
  ...Map.groupBy(
    readContent(path.resolve('src/content'))
      .documents.filter(isEntry)
      .filter(
        ({ fields: { data } }) => data.reviewedOn && (data.status ?? 'published') === 'published',
      ),
    ({ collection, id, fields: { data } }) =>
      collection === 'assumptions' || collection === 'presets'
        ? `calculators/${data.calculator}`
        : `${collection}/${id}`,
  ),
].map(([page, files]) => ({
  path: page,
  due: files
    .map(({ fields: { data } }) =>
      dayOf(nextReview(data as unknown as Parameters<typeof nextReview>[0])),
    )
    .sort()[0],
}));

const listed = (page: Page) =>
  page.locator('due-list li a').evaluateAll((links) =>
    links.map((link) => ({
      path: (link as HTMLAnchorElement).pathname.slice(1, -1),
      due: link.closest<HTMLElement>('[data-due]')?.dataset.due,
    })),
  );

const status = (page: Page) => page.locator('due-list [data-status]');
const firstDay = () => expected.map(({ due }) => due ?? '').sort()[0] ?? '';

test('every page with a review date is listed once, on its day, soonest first', async ({
  page,
}) => {
  const found: Awaited<ReturnType<typeof listed>> = [];
  for (const address of pages) {
    await page.goto(address);
    const here = await listed(page);
    expect(here.length).toBeLessThanOrEqual(60);
    found.push(...here);
  }
  const byPath = (a: { path: string }, b: { path: string }) => a.path.localeCompare(b.path);
  expect([...found].sort(byPath)).toEqual([...expected].sort(byPath));
  const days = found.map(({ due }) => due);
  expect(days).toEqual([...days].sort());
});

test('on the day itself nothing is overdue yet', async ({ page }) => {
  await page.clock.setFixedTime(`${firstDay()}T23:59:00`);
  await page.goto('about/due/');
  await expect(status(page)).toHaveText('Nothing listed here is overdue today.');
  await expect(page.locator('[data-overdue]').first()).toHaveText('today');
});

test('what is overdue comes first, says by how much, and is counted', async ({ page }) => {
  const after = new Date(`${firstDay()}T12:00:00`);
  after.setDate(after.getDate() + 15);
  await page.clock.setFixedTime(after);
  await page.goto('about/due/');
  const first = page.locator('due-list section').first();
  await expect(first.locator('[data-overdue]')).toHaveText('overdue by 2 weeks');
  const count = (await listed(page)).filter(({ due }) => new Date(due ?? '') < after).length;
  await expect(status(page)).toContainText(`${count} review`);
});

test('years later all are overdue, and more may be on the next page', async ({ page }) => {
  await page.clock.setFixedTime('2050-06-01T12:00:00');
  await page.goto('about/due/');
  const count = (await listed(page)).length;
  const more = pages.length > 1 ? ', and later pages may hold more.' : '.';
  await expect(status(page)).toHaveText(`${count} reviews are overdue${more}`);
  await expect(page.locator('[data-overdue]').first()).toHaveText(/^overdue by 2\d years$/);
  await page.locator('due-list li a').first().click();
  await expect(page.locator('review-date')).toContainText('overdue since');
});

test('a copy from before the dates tells of no delay', async ({ page }) => {
  await page.clock.setFixedTime('2020-01-01T12:00:00');
  await page.goto('about/due/');
  await expect(status(page)).toHaveText('Nothing listed here is overdue today.');
  await expect(page.locator('[data-overdue]').first()).toBeEmpty();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what is due is a plain list by date', async ({ page }) => {
    await page.goto('about/due/');
    await expect(page.locator('due-list time').first()).toBeVisible();
    await expect(page.locator('due-list li').first()).toBeVisible();
    await expect(status(page)).toBeEmpty();
  });
});
