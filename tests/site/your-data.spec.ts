// Needs: paths/day-one, paths/team-leads, stories/you-are-here
import { readFileSync } from 'node:fs';
import { keep, keptIn, tickOf } from '#tests/site/reader-state.ts';
import { expect, type Page, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

const DATA = 'about/your-data/';
const loaded = (page: Page) => page.locator('[data-loaded]');

async function load(page: Page, text: string) {
  await page.locator('input[type=file]').setInputFiles({
    name: 'state.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('what is kept is saved, forgotten when asked twice, and loaded again', async ({
  page,
  address,
}) => {
  const watched = await watch(page, address);
  await page.goto('paths/day-one/');
  for (const box of (await page.locator('main reading-progress input').all()).slice(0, 3))
    await box.check();
  await page.getByRole('link', { name: 'what is kept for you' }).click();
  await expect(page.locator('[data-shelf=ticks]')).toHaveText(/3\s+ticks/);
  const before = await keptIn(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');

  await page.getByRole('button', { name: 'Delete all' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await keptIn(page)).toEqual(before);
  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  expect(await keptIn(page)).toEqual({});

  await load(page, file);
  await expect(loaded(page)).toHaveText('4 taken from the file, 0 here already, 0 not taken.');
  expect(await keptIn(page)).toEqual(before);
  await load(page, file);
  await expect(loaded(page)).toContainText('4 here already');
  expect(watched).toEqual(nothing);
});

test('a file that is none, or hostile, is refused with its reasons', async ({ page, address }) => {
  const watched = await watch(page, address);
  await page.goto(DATA);
  await load(page, 'not JSON <script>alert(1)</script>');
  await expect(loaded(page)).toContainText('it is not JSON');
  await load(page, '{"format":"playbook-reader-state","version":99,"shelves":{}}');
  await expect(loaded(page)).toContainText('another version');
  const things = '{"__proto__":{"v":1},"<img src=x onerror=alert(1)>":0,"a/b":{"v":2,"at":0}}';
  await load(page, `{"format":"playbook-reader-state","version":1,"shelves":{"ticks":${things}}}`);
  await expect(loaded(page)).toContainText('0 taken from the file, 0 here already, 3 not taken');
  await expect(page.locator('[data-refused]')).toContainText('<img src=x onerror=alert(1)>');
  expect(await keptIn(page)).toEqual({});
  expect(watched).toEqual(nothing);
});

test('what was set aside is shown, saved and deleted on its own', async ({ page }) => {
  await page.goto(DATA);
  await keep(page, { [tickOf('stories/you-are-here')]: 'damaged' });
  await page.goto('paths/team-leads/');
  await page.goto(DATA);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what was set aside' }).click();
  expect(JSON.parse(readFileSync(await (await download).path(), 'utf8'))).toEqual({
    [tickOf('stories/you-are-here')]: 'damaged',
  });
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByRole('heading', { name: 'Set aside' })).toBeHidden();
  expect(await keptIn(page)).toEqual({});
});

test('where storage is full, the page goes on and says so', async ({ page, address }) => {
  const watched = await watch(page, address);
  await page.goto('paths/day-one/');
  await page.evaluate(() => {
    for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2))
      try {
        for (let part = 0; ; part++) localStorage.setItem(`fill-${size}-${part}`, 'x'.repeat(size));
      } catch {}
  });
  const box = page.locator('main reading-progress input').first();
  await box.check();
  await expect(page.locator('main [data-notice]').first()).toContainText('no room left');
  await expect(box).toBeChecked();
  await page.reload();
  await expect(box).not.toBeChecked();
  expect(watched).toEqual(nothing);
});
