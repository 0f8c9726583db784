// Needs: guidelines/executive-champion, guidelines/key-use-cases
import { expect, type Page, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

const SEVEN = 'series/seven-guidelines/';
const KEY = 'playbook:ticks:guidelines/executive-champion';

const boxes = (page: Page) => page.locator('reading-progress input');
const count = (page: Page) => page.locator('reading-progress [data-count]');
const notice = (page: Page) => page.locator('reading-progress [data-notice]');
const keptIn = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

test('members are read in order, from the series and back', async ({ page }) => {
  await page.goto('about/');
  await page.getByRole('link', { name: 'seven that get you going' }).click();
  await page.waitForURL(`**/${SEVEN}`);
  await page.getByRole('link', { name: /^Begin with/ }).click();
  for (let number = 1; number <= 7; number++) {
    const label = page.locator('header .label a');
    await expect(label).toHaveText(`Guideline ${number} of 7`);
    await expect(page.locator('a[rel=prev]')).toHaveCount(number === 1 ? 0 : 1);
    await expect(page.locator('a[rel=next]')).toHaveCount(number === 7 ? 0 : 1);
    if (number < 7) await page.locator('a[rel=next]').click();
    else await label.click();
  }
  await page.waitForURL(`**/${SEVEN}`);
});

test('the nine resolutions call themselves so', async ({ page }) => {
  await page.goto('series/nine-resolutions/');
  await expect(page.locator('reading-progress li')).toHaveCount(9);
  await page.locator('reading-progress li a').nth(2).click();
  await expect(page.locator('header .label')).toHaveText('Resolution 3 of 9');
});

test('ticks are counted, kept over pages and reloads, and lead on', async ({ page }) => {
  await page.goto(SEVEN);
  await expect(count(page)).toHaveText('0 of 7 read');
  await boxes(page).nth(0).check();
  await boxes(page).nth(1).check();
  await page.reload();
  await expect(count(page)).toHaveText('2 of 7 read');
  await expect(page.locator('progress')).toHaveJSProperty('value', 2);
  await page.getByRole('link', { name: /^Go on with/ }).click();
  await page.getByLabel('I have read this').check();
  await expect(count(page)).toHaveText('3 of 7 read');
  await page.goBack();
  await expect(count(page)).toHaveText('3 of 7 read');
  await expect(boxes(page).nth(2)).toBeChecked();
  for (const box of await boxes(page).all()) await box.check();
  await expect(count(page)).toHaveText('7 of 7 read');
  await expect(page.locator('[data-lead]')).toBeHidden();
  await boxes(page).nth(4).uncheck();
  await expect(page.locator('[data-lead]')).toContainText('Let the question choose the data');
  expect(JSON.parse((await keptIn(page)) ?? '')).toMatchObject({
    v: 1,
    is: { on: expect.any(String) },
  });
});

test('two tabs agree', async ({ page, context, baseURL }) => {
  const other = await context.newPage();
  await page.goto(SEVEN);
  await other.goto(`${baseURL}${SEVEN}`);
  await boxes(page).nth(0).check();
  await expect(count(other)).toHaveText('1 of 7 read');
  await boxes(other).nth(1).check();
  await expect(count(page)).toHaveText('2 of 7 read');
  await other.evaluate(() => localStorage.clear());
  await expect(count(page)).toHaveText('0 of 7 read');
});

test('damaged ticks are set aside with a notice', async ({ page, address }) => {
  const watched = await watch(page, address);
  await page.goto(SEVEN);
  await page.evaluate((key) => localStorage.setItem(key, '{"v":1,"is":'), KEY);
  await page.reload();
  await expect(notice(page)).toContainText('set aside');
  await expect(count(page)).toHaveText('0 of 7 read');
  await boxes(page).nth(0).check();
  await expect(count(page)).toHaveText('1 of 7 read');
  await expect(notice(page)).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(`playbook-aside:${key}`), KEY)).toBe(
    '{"v":1,"is":',
  );
  expect(watched).toEqual(nothing);
});

test('where storage is blocked, ticks count on this page, and it says so', async ({
  page,
  address,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  const watched = await watch(page, address);
  await page.goto(SEVEN);
  await boxes(page).nth(0).check();
  await boxes(page).nth(3).check();
  await expect(count(page)).toHaveText('2 of 7 read');
  await expect(notice(page)).toContainText('until you leave this page');
  expect(watched).toEqual(nothing);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a series is a plain list', async ({ page }) => {
    await page.goto(SEVEN);
    await expect(boxes(page).nth(0)).toBeHidden();
    await expect(page.getByRole('link', { name: /^Begin with/ })).toBeVisible();
    await expect(page.getByText('Without JavaScript no tick is kept')).toBeVisible();
    await expect(count(page)).toBeHidden();
  });

  test('a member says its place and offers no box that would forget', async ({ page }) => {
    await page.goto('guidelines/key-use-cases/');
    await expect(page.locator('header .label a')).toHaveText('Guideline 2 of 7');
    await expect(boxes(page)).toBeHidden();
  });
});
