import { readFile } from 'node:fs/promises';
import { calculatorIds } from '#schemas/calculators.ts';
import { findingsInBothThemes, widths } from '#tests/site/axe.ts';
import { searchFor } from '#tests/site/searching.ts';
import { expect, type Page, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

const hole = /NaN|undefined|Infinity|\bnull\b|\[object/;

/** Opens a calculator and waits until it answers. */
async function open(page: Page, path: string) {
  await page.goto(`calculators/${path}`);
  await page.locator('cx-calculator[data-ready]').waitFor();
}

const headline = (page: Page) => page.locator('[data-part=headline]');
const fieldOf = (page: Page, label: string) => page.getByRole('textbox', { name: label });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const id of calculatorIds)
    test(`${id} shows its default answer, its working and every input`, async ({ page }) => {
      await page.goto(`calculators/${id}/`);
      await expect(headline(page)).toHaveText(/\d.*\.$/);
      await expect(page.locator('.working li').first()).toBeVisible();
      await expect(page.locator('.cx-chart').first()).toBeVisible();
      await expect(page.locator('cx-calculator form')).toBeHidden();
      expect(await page.locator('[data-value]').count()).toBeGreaterThan(10);
      expect(await page.locator('main').textContent()).not.toMatch(hole);
    });

  test('the hub is a list of links to all of them', async ({ page }) => {
    await page.goto('calculators/');
    await expect(page.locator('main .card a')).toHaveCount(calculatorIds.length);
    await expect(page.getByRole('radio').first()).toBeHidden();
  });
});

for (const id of calculatorIds) {
  test(`${id} gives in the browser the answer of the page, and keeps to the policy`, async ({
    page,
    address,
  }) => {
    const watched = await watch(page, address);
    const html = await (await page.request.get(`calculators/${id}/`)).text();
    await open(page, `${id}/`);
    await expect(page.locator('[data-live]')).toHaveText('');
    const built = await page.evaluate((text) => {
      const built = new DOMParser().parseFromString(text, 'text/html');
      return [...built.querySelectorAll('[data-part]')].map((part) => part.textContent?.trim());
    }, html);
    const now = await page
      .locator('[data-part]')
      .evaluateAll((parts) => parts.map((part) => part.textContent?.trim()));
    const words = (text = '') => text.replaceAll(/\s+/g, ' ');
    const both = built.map((text, i) => [words(text), words(now[i])]);
    const filled = both.filter(([text]) => text !== '');
    expect(filled.map(([, text]) => text)).toEqual(filled.map(([text]) => text));
    expect(new URL(page.url()).search).toBe('');
    expect(watched).toEqual(nothing);
  });

  for (const width of widths)
    test(`axe finds nothing on ${id} at ${width} pixels with everything open`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      await open(page, `${id}/`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await findingsInBothThemes(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
}

test('a number typed with the keyboard changes the answer, the address and the tag', async ({
  page,
}) => {
  await open(page, 'turnover/');
  const before = await headline(page).textContent();
  const pay = fieldOf(page, 'Pay');
  await pay.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('60,000');
  await expect(headline(page)).not.toHaveText(before ?? '');
  await expect(page.locator('[data-delta]')).toContainText('against the default');
  await expect(page.getByLabel('Pay: where the number comes from', { exact: true })).toHaveValue(
    'mine',
  );
  await expect(page.locator('[data-live]')).toHaveText((await headline(page).textContent()) ?? '');
  await expect(page).toHaveURL(/\?v=1-\w+&p=60000$/);
  const said = await headline(page).textContent();
  await page.reload();
  await page.locator('cx-calculator[data-ready]').waitFor();
  await expect(headline(page)).toHaveText(said ?? '');
  await page.locator('[data-reset=pay]').click();
  await expect(headline(page)).toHaveText(before ?? '');
  await expect(page).toHaveURL(/turnover\/$/);
});

test('a slider moves with the arrow keys and takes its field along', async ({ page }) => {
  await open(page, 'turnover/');
  const slider = page.getByRole('slider', { name: 'People who leave: slider' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(fieldOf(page, 'People who leave')).toHaveValue('36');
});

test('what cannot be used is told beside its field, and no number is made up', async ({ page }) => {
  await open(page, 'turnover/');
  const pay = fieldOf(page, 'Pay');
  for (const [typed, told] of [
    ['plenty', 'Write a number from 0 to 1,000,000.'],
    ['-5', 'Write a number from 0 to 1,000,000.'],
    ['1e999', 'Write a number from 0 to 1,000,000.'],
    ['', 'Write a number from 0 to 1,000,000.'],
    ['<img src=x onerror=alert(1)>', 'Write a number from 0 to 1,000,000.'],
  ] as const) {
    await pay.fill(typed);
    await expect(page.locator('#input-pay-error')).toHaveText(told);
    await expect(pay).toHaveAttribute('aria-invalid', 'true');
    await expect(headline(page)).toContainText('no answer yet');
    expect(await page.locator('main').textContent()).not.toMatch(hole);
  }
  await fieldOf(page, 'Turnover avoided').fill('50');
  await pay.fill('40000');
  await expect(page.locator('#input-turnoverReduction-error')).toContainText('at most');
  await page.getByRole('button', { name: 'All back to the defaults' }).click();
  await expect(headline(page)).toContainText('Each leaver costs');
});

test('a damaged address falls back field by field, with a notice', async ({ page, address }) => {
  const watched = await watch(page, address);
  await open(page, 'turnover/?v=1-x&p=lots&h=120&t=%3Cscript%3E&zz=1&d=0.9');
  const notice = page.locator('[data-notice]');
  await expect(notice).toContainText('“Pay”');
  await expect(notice).toContainText('“People who leave”');
  await expect(notice).toContainText('“Turnover avoided”');
  await expect(notice).toContainText('other defaults');
  await expect(fieldOf(page, 'People in the team')).toHaveValue('120');
  await expect(fieldOf(page, 'Pay')).toHaveValue('42,830');
  await expect(headline(page)).toHaveText(/\d.*\.$/);
  expect(watched).toEqual(nothing);
});

test('scenarios stand side by side and travel in the address', async ({ page, browser }) => {
  await open(page, 'turnover/');
  await page.getByRole('button', { name: 'Keep as a scenario' }).click();
  await fieldOf(page, 'Pay').fill('50000');
  await page.getByRole('button', { name: 'Keep as a scenario' }).click();
  const table = page.locator('[data-part=scenarios]');
  await expect(table.getByRole('columnheader')).toHaveText(['Scenario A', 'Scenario B']);
  await expect(table.getByRole('row', { name: /^Pay/ })).toContainText('50,000');
  await expect(table.getByRole('row', { name: /Against/ })).toContainText('+');
  await expect(page).toHaveURL(/#s=\/p=50000$/);
  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await expect(other.locator('[data-part=scenarios] tbody tr')).toHaveCount(3);
  await other.close();
});

test('results go to the business case, which warns of double counting', async ({
  page,
  address,
}) => {
  const watched = await watch(page, address);
  for (const id of ['lifetime-value', 'complaints', 'turnover']) {
    await open(page, `${id}/`);
    await page.getByRole('button', { name: 'Send the result' }).click();
    await expect(page.locator('[data-part=ledger] .notice')).toContainText('Sent:');
  }
  await open(page, 'business-case/');
  const ledger = page.locator('[data-part=ledger]');
  await expect(ledger.locator('tbody tr')).toHaveCount(3);
  await expect(ledger.locator('.notice')).toContainText('twice');
  await page.getByRole('button', { name: 'Use these lines' }).click();
  await expect(page.locator('[data-line]')).toHaveCount(3);
  await expect(page.locator('.working')).toContainText('Leavers avoided', { ignoreCase: true });
  await expect(page).toHaveURL(/[?&]b=/);
  expect(watched).toEqual(nothing);
});

test('a damaged ledger is set aside with a notice', async ({ page }) => {
  await open(page, 'turnover/');
  await page.evaluate(() =>
    localStorage.setItem('cx-ledger', '{"version":1,"lines":[{"label":"<b>"}]}'),
  );
  await open(page, 'business-case/');
  await expect(page.locator('[data-part=ledger]')).toContainText('set aside');
  const aside = await page.evaluate(() => localStorage.getItem('cx-ledger-damaged'));
  expect(aside).toContain('<b>');
});

for (const workers of ['with', 'without'])
  test(`the simulation runs ${workers} a worker`, async ({ page, address }) => {
    const watched = await watch(page, address);
    if (workers === 'without')
      await page.addInitScript(() => {
        Object.defineProperty(window, 'Worker', { value: undefined });
      });
    await open(page, 'business-case/');
    await page.getByLabel('Treatment of risk', { exact: true }).selectOption('monteCarlo');
    const place = page.locator('[data-part=simulation]');
    await expect(place).toContainText('Chance of a loss');
    await expect(place).toContainText('10000 draws stays below (seed 5489)');
    expect(await place.textContent()).not.toMatch(hole);
    expect(watched).toEqual(nothing);
  });

test('more years bring their own costs', async ({ page }) => {
  await open(page, 'business-case/');
  await fieldOf(page, 'Years looked at').fill('5');
  await expect(fieldOf(page, 'Running cost')).toHaveValue('90,000; 90,000; 90,000; 90,000; 90,000');
  await expect(headline(page)).toContainText('Over 5 years');
});

test('the download is a file for spreadsheets', async ({ page }) => {
  await open(page, 'turnover/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download for a spreadsheet' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('turnover.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('Pay,"42,830",benchmark');
  expect(text).toContain('Saving a year,47534');
});

test('the link can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'turnover/');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('[data-told]')).toHaveText('Link copied.');
});

test('a default past its review says so', async ({ page }) => {
  await page.clock.setFixedTime('2040-01-01');
  await page.goto('calculators/turnover/');
  await expect(page.locator('review-date').first()).toContainText('overdue since');
});

test('the hub proposes what fits the answers', async ({ page }) => {
  await page.goto('calculators/');
  await page.getByRole('radio', { name: 'the people at the front' }).check();
  await page.getByRole('radio', { name: 'finance' }).check();
  await expect(page.getByRole('status').filter({ hasText: 'fits' })).toHaveText('This one fits.');
  await page.getByRole('link', { name: 'Staff turnover' }).click();
  await expect(page).toHaveURL(/calculators\/turnover\/$/);
});

for (const [query, title] of [
  ['cost of staff leaving', 'Staff turnover and training'],
  ['chrun calculator', 'Lifetime value and retention'],
] as const)
  test(`searching for “${query}” finds ${title}`, async ({ page }) => {
    await page.goto('');
    const panel = await searchFor(page, query);
    await expect(
      panel.locator('.search-results > li').filter({ hasText: title }).first(),
    ).toBeVisible();
    await expect(panel.locator('.search-results > li .result-title').first()).toHaveText(title);
  });

test('pages without a calculator load none of its code', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  for (const path of ['', 'guidelines/key-use-cases/', 'calculators/'])
    await page.goto(path, { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => /CalculatorPage.*\.js|business-case|turnover/.test(path))).toEqual(
    [],
  );
});
