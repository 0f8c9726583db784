// Needs: myPlaybook, guidelines/key-use-cases, nudges/close-the-loop, nudges/give-to-get, selections/contact-centre, stories/the-empty-chair
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { findingsInBothThemes } from '#tests/site/axe.ts';
import { A4_PORTRAIT, sheetsOf } from '#tests/site/paper.ts';
import { searchFor } from '#tests/site/searching.ts';
import { expect, type Page, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

const picks = (page: Page) => page.locator('[data-section] > ol > li');
const titles = (page: Page) => page.locator('[data-section] > ol > li h3');
const told = (page: Page) => page.locator('my-playbook [data-told]');
const packed = (value: unknown) =>
  `#p1=${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;

/** A playbook of three pages, as earlier visits leave it. */
async function withThree(page: Page) {
  await page.goto('my-playbook/');
  await page.evaluate(() => {
    const pages = {
      'guidelines/key-use-cases': 'Key use cases',
      'nudges/close-the-loop': 'Close the loop',
      'stories/the-empty-chair': 'The empty chair',
    };
    for (const [place, [id, title]] of Object.entries(pages).entries())
      localStorage.setItem(
        `playbook:picks:${id}`,
        JSON.stringify({ v: 1, at: place, is: { title, section: '', place, note: '' } }),
      );
  });
  await page.reload();
  await expect(picks(page)).toHaveCount(3);
  await expect(titles(page).nth(1)).toHaveText('Close the loop');
}

test('pages are taken from an entry, a search result and a calculator, and the policy holds', async ({
  page,
  address,
}) => {
  const watched = await watch(page, address);
  await page.goto('guidelines/key-use-cases/');
  const button = page.locator('article pick-button button');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveText('Take out of my playbook');
  await expect(button).toBeFocused();
  const panel = await searchFor(page, 'empty chair');
  await panel.getByRole('button', { name: 'Add to my playbook: The empty chair' }).press('Enter');
  await expect(
    panel.getByRole('button', { name: 'Take out of my playbook: The empty chair' }),
  ).toBeVisible();
  await page.goto('calculators/turnover/?v=x&t=0.3');
  await page.locator('cx-calculator[data-ready]').waitFor();
  const field = page
    .locator('cx-calculator form input[type=text], cx-calculator form input[inputmode]')
    .first();
  await field.fill('77');
  await page.getByRole('button', { name: 'Add to my playbook' }).click();
  await expect(page.locator('cx-calculator [data-told]')).toContainText('with these numbers');
  await page.goto('my-playbook/');
  await expect(titles(page)).toHaveText([
    'Pick a handful of use cases',
    'The empty chair',
    /turnover/i,
  ]);
  await expect(picks(page).first().locator('.point')).toContainText('handful');
  await expect(picks(page).last().getByRole('textbox')).not.toHaveValue('');
  await titles(page).last().getByRole('link').click();
  await expect(page).toHaveURL(/calculators\/turnover\/\?.*v=/);
  await expect(page.locator('cx-calculator form input').first()).toHaveValue('77');
  expect(watched).toEqual(nothing);
});

test('by keyboard, pages are ordered, grouped, annotated, taken out and put back', async ({
  page,
}) => {
  await withThree(page);
  const up = page.getByRole('button', { name: 'Up: Close the loop' });
  await up.press('Enter');
  await expect(titles(page).first()).toHaveText('Close the loop');
  await expect(up).toBeFocused();
  await expect(told(page)).toHaveText('“Close the loop” is now 1 of 3.');
  await page.getByRole('combobox', { name: 'Section of The empty chair' }).selectOption('+');
  const name = page.getByRole('textbox', { name: 'Name of the section' });
  await expect(name).toBeFocused();
  await page.keyboard.type('For Monday');
  await page.getByRole('button', { name: 'Down: Pick a handful' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Down: Pick a handful' })).toBeFocused();
  await expect(told(page)).toContainText('1 of 2 in “For Monday”');
  await page
    .getByRole('textbox', { name: 'My note on The empty chair' })
    .fill('<b>Bring a chair</b>');
  await page.getByRole('button', { name: 'Remove: Close the loop' }).press('Enter');
  await expect(picks(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.reload();
  await expect(titles(page)).toHaveText([
    'Close the loop',
    'Pick a handful of use cases',
    'The empty chair',
  ]);
  await expect(page.getByRole('textbox', { name: 'My note on The empty chair' })).toHaveValue(
    '<b>Bring a chair</b>',
  );
  await expect(page.locator('.own-note b')).toHaveCount(0);
});

test('only the last change can be taken back', async ({ page }) => {
  await withThree(page);
  await page.getByRole('button', { name: 'Remove: Close the loop' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.getByRole('button', { name: 'New section' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
});

test('Escape leaves a page that a mouse drags where it was', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await withThree(page);
  const before = await titles(page).allTextContents();
  const grip = await picks(page).first().locator('[data-grip]').boundingBox();
  const second = await picks(page).nth(1).boundingBox();
  if (!grip || !second) throw new Error('The list is not drawn.');
  await page.mouse.move(grip.x + 5, grip.y + 5);
  await page.mouse.down();
  await page.mouse.move(second.x + 20, second.y + second.height - 5, { steps: 3 });
  await expect(titles(page).nth(1)).toHaveText(before[0] ?? '');
  await page.keyboard.press('Escape');
  await expect(titles(page)).toHaveText(before);
  await page.mouse.up();
  await expect(titles(page)).toHaveText(before);
});

test('what is taken out leads the focus to what comes next, and at the end to Undo', async ({
  page,
}) => {
  await withThree(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  await page.getByRole('button', { name: 'Remove: Close the loop' }).press('Enter');
  await expect(titles(page).last().getByRole('link')).toBeFocused();
  await page.getByRole('button', { name: 'Remove: The empty chair' }).press('Enter');
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(page.locator('#own')).toBeFocused();
  await page.getByRole('button', { name: 'New section' }).press('Enter');
  await page.getByRole('button', { name: 'Remove the section' }).press('Enter');
  await expect(undo).toBeFocused();
});

test('two tabs that change it at once keep both changes, and see each other’s', async ({
  page,
  context,
}) => {
  await withThree(page);
  const other = await context.newPage();
  await other.goto('my-playbook/');
  const note = (tab: Page) => tab.getByRole('textbox', { name: 'My note on Close the loop' });
  await note(page).pressSequentially('from here');
  await other.getByRole('button', { name: 'Up: Close the loop' }).click();
  await other.getByRole('textbox', { name: 'Title' }).fill('Ours');
  for (const tab of [page, other]) {
    await expect(titles(tab).first()).toHaveText('Close the loop');
    await expect(note(tab)).toHaveValue('from here');
    await expect(tab.getByRole('textbox', { name: 'Title' })).toHaveValue('Ours');
  }
  await expect(note(page)).toBeFocused();
});

test('what was shared is shown first, taken over when asked, and changes nothing of one’s own', async ({
  page,
  browser,
  baseURL,
}) => {
  await withThree(page);
  const where = page.getByRole('textbox', { name: 'The address' });
  await expect(where).toHaveValue(/#p1=[\w-]+$/);
  const before = await where.inputValue();
  await page.getByRole('textbox', { name: 'My note on Close the loop' }).fill('mine');
  await expect(where).not.toHaveValue(before);
  const shared = await where.inputValue();
  const theirs = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await theirs.goto(shared);
  await expect(theirs.getByRole('heading', { name: 'Somebody’s selection' })).toBeFocused();
  await expect(theirs.locator('[data-given-list] li')).toHaveCount(3);
  expect(await theirs.evaluate(() => localStorage.length)).toBe(0);
  await theirs.getByRole('button', { name: 'Take it over' }).press('Enter');
  await expect(told(theirs)).toHaveText('3 added.');
  await expect(theirs.getByRole('textbox', { name: 'My note on Close' })).toHaveValue('mine');
  await theirs.getByRole('textbox', { name: 'My note on Close' }).fill('theirs now');
  await theirs.goto(shared);
  await theirs.getByRole('button', { name: 'Take it over' }).press('Enter');
  await expect(told(theirs)).toContainText('0 added. 3 you had already');
  await expect(theirs.getByRole('textbox', { name: 'My note on Close' })).toHaveValue('theirs now');
  await theirs.close();
});

test('damaged, newer and hostile addresses are said to be so, and run nothing', async ({
  page,
  address,
}) => {
  const watched = await watch(page, address);
  for (const [fragment, words] of [
    ['#p1=AAAA', 'missing or damaged'],
    ['#p9=abc', 'newer copy'],
    [packed(['', [['', [['javascript:alert(1)']]]]]), 'missing or damaged'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`my-playbook/${fragment}`);
    await expect(told(page)).toContainText(words);
  }
  await page.goto('about:blank');
  const attack = '<img src=x onerror=alert(1)>';
  await page.goto(
    `my-playbook/${packed([attack, [[attack, [['nudges/no-such-nudge', attack], ['nudges/give-to-get']]]]])}`,
  );
  await expect(page.locator('[data-given-list] .gone')).toContainText('no longer in the playbook');
  await expect(page.locator('[data-given-list]')).toContainText('No such nudge');
  await expect(page.locator('my-playbook img')).toHaveCount(0);
  expect(watched.violations).toEqual([]);
  expect(watched.exceptions).toEqual([]);
});

test('state that is damaged or comes in thousands is survived, and said', async ({ page }) => {
  await withThree(page);
  await page.evaluate(() => {
    localStorage.setItem('playbook:picks:nudges/give-to-get', '{"v":1');
    for (let i = 0; i < 1000; i++)
      localStorage.setItem(
        `playbook:picks:nudges/n${i}`,
        JSON.stringify({ v: 1, at: i, is: { title: `N${i}`, section: '', place: 5, note: '' } }),
      );
  });
  await page.reload();
  await expect(page.locator('my-playbook [data-notice]')).toContainText('set aside');
  await expect(page.locator('my-playbook [data-notice]')).toContainText('603 more');
});

test('an archived page names its successor, and one press takes that instead', async ({ page }) => {
  await page.route('**/slips/nudges/close-the-loop.json', (route) =>
    route.fulfill({
      json: {
        title: 'Close the loop',
        label: 'Nudge 16',
        point: 'x',
        archived: {
          reason: 'Nobody writes letters.',
          successor: { page: 'nudges/give-to-get', title: 'Give to get' },
        },
      },
    }),
  );
  await page.route('**/slips/stories/the-empty-chair.json', (route) => route.abort());
  await withThree(page);
  await expect(page.locator('.gone:visible')).toContainText('Nobody writes letters.');
  await expect(titles(page).last()).toHaveText('The empty chair');
  await page.getByRole('button', { name: 'Take that instead' }).press('Enter');
  await expect(titles(page).nth(1)).toHaveText('Give to get');
  await expect(titles(page).nth(1).getByRole('link')).toBeFocused();
});

test('it prints as a handout with a contents page, and is saved and loaded as files', async ({
  page,
}) => {
  await withThree(page);
  await page.getByRole('textbox', { name: 'Title' }).fill('Ours');
  await page.getByRole('textbox', { name: 'My note on Close the loop' }).fill('On *Friday*');
  await expect(page.locator('.handout .handout-point')).toHaveCount(3);
  const sheets = await sheetsOf(page);
  expect(sheets).toHaveLength(2);
  for (const { height } of sheets) expect(Math.abs(height - A4_PORTRAIT.height)).toBeLessThan(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cover li')).toHaveText([/use cases/, 'Close the loop', /chair/]);
  await expect(page.locator('.handout')).toContainText('On *Friday*');
  await expect(page.locator('.handout .address').nth(1)).toContainText('/nudges/close-the-loop/');
  await expect(page.locator('my-playbook textarea').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  const saved = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return file.path();
  };
  const markdown = readFileSync(await saved('Save as Markdown'), 'utf8');
  expect(markdown).toContain('# Ours');
  expect(markdown).toContain('> On \\*Friday\\*');
  const file = await saved('Save as a file');
  await page.getByRole('button', { name: 'Remove: Close the loop' }).click();
  await page.getByLabel('Load a selection').setInputFiles(file);
  await page.getByRole('button', { name: 'Take it over' }).click();
  await expect(told(page)).toContainText('1 added. 2 you had already');
  await page.getByLabel('Load a selection').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"else"}'),
  });
  await expect(told(page)).toContainText('Nothing was changed');
});

for (const width of [390, 1280])
  test(`at ${width} pixels axe finds nothing on it, nor on somebody’s selection`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await withThree(page);
    await page.getByRole('button', { name: 'New section' }).click();
    await page.getByRole('button', { name: 'Remove: Close the loop' }).click();
    expect(await findingsInBothThemes(page)).toEqual([]);
    await page.goto('selections/contact-centre/');
    await page.getByRole('link', { name: 'Take it over into my playbook' }).click();
    await expect(page.locator('[data-given-list] li').first()).toBeVisible();
    expect(await findingsInBothThemes(page)).toEqual([]);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a finger drags a page by its grip into a section, and buttons do the same', async ({
    page,
    context,
  }) => {
    await withThree(page);
    await page.getByRole('button', { name: 'New section' }).tap();
    await page.getByRole('textbox', { name: 'Name of the section' }).fill('Later');
    const first = picks(page).first();
    await first.evaluate((item) => scrollBy(0, item.getBoundingClientRect().top - 90));
    const from = await first.locator('[data-grip]').boundingBox();
    const second = await picks(page).nth(1).boundingBox();
    if (!from || !second) throw new Error('The list is not drawn.');
    const touch = await context.newCDPSession(page);
    const at = (type: 'touchStart' | 'touchMove', x: number, y: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
    const x = from.x + from.width / 2;
    await at('touchStart', x, from.y + 10);
    await at('touchMove', x, second.y + second.height / 2);
    await at('touchMove', x, second.y + second.height / 2 + 40);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(titles(page).nth(1)).toHaveText('Pick a handful of use cases');
    await expect(told(page)).toHaveText(/now 2 of 3/);
    await page.getByRole('combobox', { name: 'Section of Close the loop' }).selectOption('Later');
    await expect(told(page)).toHaveText('“Close the loop” is now 1 of 1 in “Later”.');
    const small = await page
      .locator(
        'my-playbook :is(button, select, input:not([type=checkbox], .sr-only), .grip):visible',
      )
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43.5).length);
    expect(small).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('ready-made selections are plain lists with links, and nothing is promised', async ({
    page,
  }) => {
    await page.goto('my-playbook/');
    await expect(page.locator('my-playbook [data-unkept]')).toBeVisible();
    await expect(page.locator('my-playbook button:visible')).toHaveCount(0);
    await page.getByRole('link', { name: 'For a contact centre' }).click();
    expect(await page.locator('main section li a').count()).toBeGreaterThan(9);
  });
});
