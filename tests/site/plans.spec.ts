// Needs: plans, paths/day-one, paths/front-line, quizzes/day-one
import { readFileSync } from 'node:fs';
import ical, { type VEvent } from 'node-ical';
import { sheetsOf } from '#tests/site/paper.ts';
import { keep, tickOf } from '#tests/site/reader-state.ts';
import { expect, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

const PLAN = 'paths/front-line/plan/';

test.use({ timezoneId: 'Pacific/Auckland' });

test('a first day makes a dated plan, kept in the address, and a calendar file', async ({
  page,
  address,
}) => {
  const watched = await watch(page, address);
  await page.goto(PLAN);
  const days = page.locator('.plan li time');
  const calendar = page.getByRole('button', { name: 'Calendar file' });
  await expect(calendar).toBeDisabled();
  await page.getByLabel('First day').fill('2026-11-21');
  await expect(page).toHaveURL(/\?start=2026-11-21&off=60$/);
  await expect(days.first()).toHaveText(/^Mon,? 23 Nov 2026$/);
  await page.getByLabel('Weekend').selectOption('Friday and Saturday');
  await expect(days.first()).toHaveText(/^Sun,? 22 Nov 2026$/);
  const dates = await days.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  await page.reload();
  await expect(days.first()).toHaveText(/^Sun,? 22 Nov 2026$/);

  const download = page.waitForEvent('download');
  await calendar.click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('front-line-2026-11-21.ics');
  const text = readFileSync(await file.path(), 'utf8');
  const events = Object.values(ical.sync.parseICS(text)).filter(
    (part): part is VEvent => part?.type === 'VEVENT',
  );
  expect(events.length).toBe(dates.length + 3);
  const written = [...text.matchAll(/DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)/g)].map(
    ([, year, month, day]) => `${year}-${month}-${day}`,
  );
  expect(written.slice(0, dates.length)).toEqual(dates);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);

  await page.getByRole('link', { name: 'Executives' }).click();
  await expect(page).toHaveURL(/executives\/plan\/\?start=2026-11-21&off=56$/);
  await expect(days.first()).toHaveText(/^Sun,? 22 Nov 2026$/);
  expect(watched).toEqual(nothing);
});

test('a day in the address that is none is told, not taken', async ({ page, address }) => {
  const watched = await watch(page, address);
  for (const start of ['2026-02-30', '%3Cscript%3E', '99999999-01-01', '']) {
    await page.goto(`${PLAN}?start=${start}&off=0123456`);
    await expect(page.locator('start-plan [role=status]')).toContainText('choose the first day');
    await expect(page.locator('.plan li time').first()).toBeEmpty();
  }
  expect(watched).toEqual(nothing);
});

test('a plan says how long it goes on, by its last step', async ({ page }) => {
  for (const [path, span] of [
    ['paths/day-one/plan/', 'within a week'],
    [PLAN, 'over three months'],
    ['fr/paths/day-one/plan/', 'en une semaine'],
  ] as const) {
    await page.goto(path);
    await expect.soft(page.locator('main p.point'), path).toContainText(span);
  }
});

test('plan and sign-off sheet print apart', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(`${PLAN}?start=2026-11-20`);
  await page.getByRole('button', { name: 'Print the sign-off sheet' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sign-off')).toBeVisible();
  await expect(page.locator('.plan')).toBeHidden();
  expect(await sheetsOf(page)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Print the plan' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sign-off')).toBeHidden();
  expect((await sheetsOf(page)).length).toBeLessThanOrEqual(2);
});

test('the record claims what was ticked here, and no more', async ({ page }) => {
  await page.goto('paths/day-one/');
  for (const box of await page.locator('main reading-progress input').all()) await box.check();
  await page.getByRole('link', { name: 'Print your record' }).click();
  const sheet = page.locator('.record');
  await expect(sheet.getByRole('heading')).toHaveText('Record of a finished path');
  await expect(sheet).toContainText('Nobody checked who that was');
  await expect(sheet).toContainText('no score is kept here');
  await page.getByLabel('Name on the sheet').fill('<b>Zoë</b> O’Neill');
  await expect(sheet).toContainText('<b>Zoë</b> O’Neill');
  expect(await sheetsOf(page)).toHaveLength(1);
  await keep(page, { [tickOf('quizzes/day-one')]: 'damaged' });
  await page.reload();
  await expect(sheet.getByRole('heading')).toHaveText(/^Not finished: 10 of 11$/);
  await expect(page.locator('path-record [data-notice]')).toContainText('set aside');
  await expect(page.getByLabel('Name on the sheet')).toHaveValue('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan is a sheet to fill in', async ({ page }) => {
    await page.goto(PLAN);
    await expect(page.locator('.plan h2').first()).toContainText('Day 1');
    await expect(page.locator('.sign-off tbody tr').first()).toContainText('Day 1');
    await expect(page.getByLabel('First day')).toBeHidden();
    await page.goto('paths/day-one/record/');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
  });
});
