// Needs: guidelines/difficult-situations, guidelines/executive-champion, guidelines/moments-of-truth, nudges/close-the-loop, paths/bring-the-playbook, paths/front-line, stories/listening-longer
import { writtenIn } from '#tests/site/content.ts';
import { keep, keptIn, tickOf } from '#tests/site/reader-state.ts';
import { searchFor } from '#tests/site/searching.ts';
import { expect, type Page, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

const paths = writtenIn('paths').map(({ id, fields }) => ({ id, ...fields }));
const PATH = 'paths/front-line/';
const steps = paths.find(({ id }) => id === 'front-line').steps.length;
const FIRST = 'guidelines/difficult-situations';

const boxes = (page: Page) => page.locator('main reading-progress input');
const count = (page: Page) => page.locator('main reading-progress [data-count]');
const ring = (page: Page) => page.locator('nav progress-ring [data-count]');

test('there are six or more, each with a quiz, and day one begins with customers', async ({
  page,
}) => {
  expect(paths.length).toBeGreaterThanOrEqual(6);
  for (const { id, title, steps } of paths) {
    await page.goto(`paths/${id}/`);
    await expect(page.locator('h1')).toHaveText(title);
    await expect(boxes(page)).toHaveCount(steps.length);
    expect.soft(steps.some(({ quiz }: { quiz?: string }) => quiz)).toBe(true);
  }
  const dayOne = paths.find(({ id }) => id === 'day-one').steps;
  expect(dayOne[0].id).toBe('an-hour-beside-service');
  expect(dayOne.at(-1).id).toBe('rules-of-the-house');
});

test('a path is walked, ticked and resumed, by keyboard', async ({ page, address }) => {
  const watched = await watch(page, address);
  await page.goto(PATH);
  await page.getByRole('link', { name: /^Begin with/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${FIRST}/`);
  await expect(page.locator('.facts')).toContainText('Part of Front line, step 1');
  const bar = page.locator('.path-bar').first();
  await expect(bar).toContainText(`Step 1 of ${steps} in Front line`);
  await expect(bar).toContainText(`0 of ${steps} done`);
  await bar.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(bar).toContainText(`1 of ${steps} done`);
  await expect(ring(page)).toHaveText(`1 of ${steps}`);
  await bar.getByRole('link', { name: 'Listening longer' }).press('Enter');
  await expect(page.locator('h1')).toHaveText('Listening longer');
  await page.goto('');
  const resume = page.locator('resume-path');
  await expect(resume).toContainText(`Front line: 1 of ${steps} done`);
  const lines = await resume
    .locator('a, span')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()));
  expect(lines[1]?.top).toBeGreaterThanOrEqual(lines[0]?.bottom ?? 0);
  await resume.getByRole('link', { name: /Listening longer/ }).click();
  await page.goto(PATH);
  await expect(count(page)).toHaveText(`1 of ${steps} done`);
  for (const box of await boxes(page).all()) await box.check();
  await expect(page.getByRole('link', { name: 'Print your record' })).toBeVisible();
  await page.goto('paths/');
  await expect(page.locator('resume-path')).toBeHidden();
  expect(watched).toEqual(nothing);
});

test('a tick made in a series counts on the path, and the other way round', async ({ page }) => {
  await page.goto('series/seven-guidelines/');
  await page.getByLabel('Read: Get a champion').check();
  await page.goto('paths/bring-the-playbook/');
  await expect(page.getByLabel('Done: Get a champion')).toBeChecked();
  await page.goto('guidelines/executive-champion/');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
});

test('a step that says something else since it was ticked tells so, until it is seen again', async ({
  page,
}) => {
  await page.goto(PATH);
  await boxes(page).first().check();
  await expect(page.locator('[data-changed]:visible')).toHaveCount(0);
  const key = tickOf(FIRST);
  const stored = JSON.parse((await keptIn(page))[key] ?? '');
  await keep(page, { [key]: JSON.stringify({ ...stored, is: { ...stored.is, mark: 'before' } }) });
  await page.goto(`${FIRST}/`);
  await expect(page.locator('.path-bar [data-changed]')).toBeVisible();
  await page.goto(PATH);
  await page.getByRole('button', { name: 'I have seen the change' }).click();
  await expect(page.locator('[data-changed]:visible')).toHaveCount(0);
  expect(JSON.parse((await keptIn(page))[key] ?? '').is.mark).toBe(stored.is.mark);
});

test('ticks are taken away and put back', async ({ page }) => {
  await page.goto(PATH);
  await boxes(page).nth(0).check();
  await boxes(page).nth(2).check();
  const before = await keptIn(page);
  await page.getByRole('button', { name: 'Take all ticks' }).click();
  await expect(count(page)).toHaveText(`0 of ${steps} done`);
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText(`2 of ${steps} done`);
  expect(await keptIn(page)).toEqual(before);
});

test('two tabs that tick at once agree, whatever else lies in storage', async ({
  page,
  context,
  address,
}) => {
  const watched = await watch(page, address);
  await page.goto(PATH);
  await keep(page, {
    [tickOf('guidelines/moments-of-truth')]: '{"v":1,"at":1,"is":{"on":"<script>"}}',
    [tickOf('__proto__')]: '{"v":1,"at":1,"is":{"on":"2026-11-22"}}',
    [tickOf('stories/listening-longer')]: '{"v":7,"at":1,"is":{"from":"the future"}}',
    [tickOf('nudges/close-the-loop')]: 'x'.repeat(500_000),
    'playbook:places:paths/front-line': '[]',
    'playbook:nonsense': 'null',
  });
  await page.reload();
  const other = await context.newPage();
  await other.goto(`${address}${PATH}`);
  await expect(count(other)).toHaveText(`0 of ${steps} done`);
  await Promise.all([boxes(page).nth(0).check(), boxes(other).nth(3).check()]);
  await expect(count(page)).toHaveText(`2 of ${steps} done`);
  await expect(count(other)).toHaveText(`2 of ${steps} done`);
  const notice = page.locator('main reading-progress [data-notice]');
  await expect(notice).toContainText('set aside');
  await expect(notice).toContainText('newer copy');
  expect((await keptIn(page))['playbook-aside:playbook:ticks:nudges/close-the-loop']).toHaveLength(
    500_000,
  );
  expect(watched).toEqual(nothing);
});

test('search finds the path of a job by other words', async ({ page }) => {
  await page.goto('');
  const panel = await searchFor(page, 'onboarding');
  await panel.getByText('Narrow it down').click();
  await panel.getByRole('checkbox', { name: 'Induction paths' }).check();
  await expect(panel.locator('.search-results > li').first()).toContainText('Induction path');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a path is ticked by touch', async ({ page }) => {
    await page.goto(PATH);
    const done = page.locator('main li label').first();
    expect((await done.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await done.tap();
    await expect(count(page)).toHaveText(`1 of ${steps} done`);
    await page.getByRole('link', { name: /^Go on with/ }).tap();
    await page.locator('.path-bar label').tap();
    await expect(page.locator('.path-bar').first()).toContainText(`2 of ${steps} done`);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a path is a plain list, and its pages say their place', async ({ page }) => {
    await page.goto(PATH);
    await expect(boxes(page).first()).toBeHidden();
    await expect(page.getByText('Without JavaScript no tick is kept')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Take all ticks' })).toBeHidden();
    await page.getByRole('link', { name: /^Begin with/ }).click();
    const bar = page.locator('.path-bar').first();
    await expect(bar).toContainText(`Step 1 of ${steps} in Front line`);
    await expect(bar.getByRole('checkbox')).toBeHidden();
    await expect(bar.getByRole('link', { name: 'Listening longer' })).toBeVisible();
    await expect(page.locator('progress-ring')).toBeHidden();
  });
});
