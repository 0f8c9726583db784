// Needs: meeting, many-entries
import { expect, type Page, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

const title = (page: Page) => page.locator('meeting-kit [data-title]');
const notice = (page: Page) => page.locator('meeting-kit [data-notice]');

test('a story fits the minutes and comes with two questions; another is given on request', async ({
  page,
  address,
}) => {
  const watched = await watch(page, address);
  await page.goto('meeting/');
  await expect(notice(page)).toContainText('minutes with the talk');
  await expect(page.locator('[data-questions] li')).toHaveCount(2);
  const first = await title(page).textContent();
  await page.getByRole('button', { name: 'Not this one' }).press('Enter');
  await expect(title(page)).not.toHaveText(first ?? '');
  await page.getByLabel('Minutes we have').selectOption('3');
  await expect(notice(page)).toContainText('In short, about 3');
  await page.getByLabel('Minutes we have').selectOption('10');
  await expect(notice(page)).toContainText('The whole story');
  await expect(page.getByText('What’s in it for our customers?')).toBeVisible();
  expect(watched).toEqual(nothing);
});

test('what was told does not come again, in another tab either, until all were told', async ({
  page,
}) => {
  await page.goto('meeting/');
  await chooseInnovation(page);
  const told = new Set<string | null>();
  for (;;) {
    const name = await title(page).textContent();
    if (told.has(name)) break;
    told.add(name);
    await page.getByRole('button', { name: 'We told it' }).click();
    await expect(notice(page)).toContainText('Remembered');
    await page.reload();
    await chooseInnovation(page);
  }
  await expect(notice(page)).toContainText('You have told every story that fits');
});

/** Chooses a topic when the first story has come, and waits for the story about it. */
async function chooseInnovation(page: Page) {
  await expect(notice(page)).toContainText('talk after it');
  const story = page.waitForResponse(/meeting\/stories\//);
  await page.getByRole('combobox', { name: 'About' }).selectOption('innovation');
  await (await story).finished();
  await expect(notice(page)).toContainText('talk after it');
}

test('full screen shows the sheet alone, in large type, and Escape or a button ends it', async ({
  page,
}) => {
  await page.goto('meeting/');
  const size = () =>
    page
      .locator('[data-sheet]')
      .evaluate((sheet) => Number.parseFloat(getComputedStyle(sheet).fontSize));
  const before = await size();
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  expect(await size()).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Leave full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('a story that cannot be loaded leaves the one that stands there', async ({ page }) => {
  await page.route('**/meeting/stories/*.json', (route) => route.abort());
  await page.goto('meeting/');
  const first = await title(page).textContent();
  await expect(notice(page)).toContainText('cannot be loaded');
  await expect(title(page)).toHaveText(first ?? '');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the story of the week is told in full', async ({ page }) => {
    await page.goto('meeting/');
    await expect(page.locator('[data-told] p')).toHaveCount(3);
    await expect(page.locator('[data-questions] li')).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Not this one' })).toBeHidden();
  });
});
