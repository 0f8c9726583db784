// Needs: calculators, guidelines/key-use-cases
import { readFile } from 'node:fs/promises';
import playbook from '#config';
import { calculatorIds } from '#schemas/calculators.ts';
import { findingsInBothThemes, widths } from '#tests/site/axe.ts';
import { sheetsOf } from '#tests/site/paper.ts';
import { searchFor } from '#tests/site/searching.ts';
import { expect, type Page, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

/** The default pay was found in dollars: in another currency it is a guess. */
const isInDollars = playbook.currency === 'USD';
const basisOfPay = isInDollars ? 'benchmark' : 'guess';

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

for (const [index, id] of calculatorIds.entries()) {
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

  // Each in one of the widths, in turn: closed, the test of all pages looks at them, too.
  for (const width of widths.filter((_, turn) => turn === index % widths.length))
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
  await expect(page).toHaveURL(/\?v=1-\w+&p=60000$/);
  await expect(page.locator('[data-live]')).toHaveText((await headline(page).textContent()) ?? '');
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

test('without an answer the last one is marked as old, and is neither taken along nor printed', async ({
  page,
}) => {
  await open(page, 'turnover/');
  await fieldOf(page, 'Pay').fill('60000');
  await expect(page.locator('[data-delta]')).toBeVisible();
  await fieldOf(page, 'Pay').fill('plenty');
  await expect(page.locator('[data-delta]')).toBeHidden();
  for (const part of ['facts', 'figures', 'break-evens', 'tornado', 'working', 'summary'])
    await expect(page.locator(`[data-part=${part}]`), part).toHaveCSS('opacity', '0.45');
  let downloads = 0;
  page.on('download', () => downloads++);
  for (const act of ['Copy link', 'Copy the words', 'Download for a spreadsheet']) {
    await page.getByRole('button', { name: act }).click();
    await expect(page.locator('[data-told]')).toHaveText('There is no answer to take along yet.');
  }
  expect(downloads).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await expect(headline(page)).toBeVisible();
  await expect(page.locator('[data-part=facts]')).toBeHidden();
  await expect(page.locator('[data-value=pay]')).toBeHidden();
  await page.emulateMedia({ media: null });
  await fieldOf(page, 'Pay').fill('60000');
  await expect(page.locator('[data-delta]')).toBeVisible();
  await expect(page.locator('[data-part=facts]')).toHaveCSS('opacity', '1');
});

test('a margin is written in points, and that of a mean in units of its score', async ({
  page,
}) => {
  await open(page, 'survey-precision/');
  const margin = fieldOf(page, 'Margin of error wanted');
  const needed = page.locator('.facts');
  await expect(margin).toHaveValue('5');
  const before = await needed.textContent();
  await margin.fill('2.5');
  await expect(needed).not.toHaveText(before ?? '');
  await expect(page).toHaveURL(/&e=0\.025$/);
  await margin.fill('60');
  await expect(page.locator('#input-margin-error')).toContainText('at most 50 points');
  await margin.fill('5');
  await expect(needed).toHaveText(before ?? '');
  await open(page, 'survey-precision/?v=1-x&m=mean&e=2.5');
  await expect(margin).toHaveValue('2.5');
  await expect(page.locator('[data-value=margin]')).toHaveText('2.5');
});

test('a damaged address falls back field by field, with a notice', async ({ page, address }) => {
  const watched = await watch(page, address);
  await open(page, 'turnover/?v=1-x&p=lots&h=120&t=%3Cscript%3E&zz=1&d=0.9');
  const notice = page.locator('cx-calculator [data-notice]');
  await expect(notice).toContainText('“Pay”');
  await expect(notice).toContainText('“People who leave”');
  await expect(notice).toContainText('“Turnover avoided”');
  await expect(notice).toContainText('nobody recorded');
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

test('a scenario is kept once, each is told of, and a fifth is refused with its reason', async ({
  page,
}) => {
  await open(page, 'turnover/');
  const keep = page.getByRole('button', { name: 'Keep as a scenario' });
  const live = page.locator('[data-live]');
  const columns = page.locator('[data-part=scenarios]').getByRole('columnheader');
  await keep.dblclick();
  await expect(live).toHaveText('It is kept already: Scenario A.');
  await expect(columns).toHaveCount(1);
  for (const pay of ['41000', '42000', '43000']) {
    await fieldOf(page, 'Pay').fill(pay);
    await keep.click();
    await expect(live).toContainText('Kept: ');
  }
  await expect(columns).toHaveCount(4);
  await expect(keep).toBeFocused();
  await expect(keep).toHaveAttribute('aria-disabled', 'true');
  await fieldOf(page, 'Pay').fill('44000');
  await keep.press('Enter');
  await expect(live).toHaveText('4 scenarios are kept. Clear them to keep others.');
  await page.getByRole('button', { name: 'Clear the scenarios' }).click();
  await expect(keep).toBeFocused();
  await expect(keep).toHaveAttribute('aria-disabled', 'false');
});

test('scenarios that cannot be read are left out with a notice', async ({ page }) => {
  await open(page, 'turnover/#s=x/x/x/x/x/x/x');
  const notice = page.locator('cx-calculator [data-notice]');
  await expect(notice).toContainText('scenarios of this link cannot be read');
  await expect(page.locator('[data-part=scenarios]')).toBeEmpty();
  await expect(page).toHaveURL(/turnover\/$/);
});

test('results go to the business case, which warns of double counting', async ({
  page,
  address,
  browser,
}) => {
  const watched = await watch(page, address);
  for (const id of ['lifetime-value', 'complaints', 'turnover']) {
    await open(page, `${id}/`);
    await page.getByRole('button', { name: 'Send the result' }).click();
    await expect(page.locator('[data-part=ledger] .notice')).toContainText('Sent:');
    await expect(page.locator('[data-live]')).toContainText('Sent:');
  }
  await open(page, 'business-case/');
  const ledger = page.locator('[data-part=ledger]');
  await expect(ledger.locator('tbody tr')).toHaveCount(3);
  await expect(ledger.locator('.notice')).toContainText('twice');
  await page.getByRole('button', { name: 'Use these lines' }).click();
  await expect(page.locator('[data-line]')).toHaveCount(3);
  await expect(ledger.locator('.notice').first()).toBeFocused();
  await expect(page.locator('[data-basis=benefits]')).toHaveText('guess');
  for (const field of await page.locator('[name$=".annual"]').all())
    expect(await field.inputValue()).toMatch(/^[\d,]+$/);
  await expect(page.locator('.working')).toContainText('Leavers avoided', { ignoreCase: true });
  await expect(page).toHaveURL(/[?&]b=/);
  await page.reload();
  await expect(page.locator('.working')).toContainText('Leavers avoided', { ignoreCase: true });
  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await other.locator('cx-calculator[data-ready]').waitFor();
  await expect(other.locator('[data-line] strong')).toHaveText(['Line 1', 'Line 2', 'Line 3']);
  await other.close();
  await page.getByRole('button', { name: 'Remove all lines' }).click();
  await expect(page.getByText('All lines are removed.')).toBeFocused();
  expect(watched).toEqual(nothing);
});

test('a damaged ledger is set aside with a notice', async ({ page }) => {
  await open(page, 'turnover/');
  await page.evaluate(() =>
    localStorage.setItem('cx-ledger', '{"version":1,"lines":[{"label":"<b>"}]}'),
  );
  await open(page, 'business-case/');
  await expect(page.locator('[data-part=ledger]')).toContainText('set aside');
  const aside = await page.evaluate(() => localStorage.getItem('playbook-aside:cx-ledger'));
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
    await expect(place).toContainText('came up in 10,000 draws (seed 5,489)');
    expect(await place.getByRole('img').count()).toBeGreaterThan(9);
    await expect(place.locator('td').nth(1)).toHaveText('100%');
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
  expect(text).toContain(`Pay,42830,${playbook.currency} a year,${basisOfPay}`);
  expect(text).toContain(`Saving a year,47534.86,${playbook.currency}`);
});

test('the link can be copied, and keeps its answer', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'turnover/');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('[data-told]')).toHaveText('Link copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/turnover\/\?v=1-\w+$/);
});

test('the words can be copied, with how each number is known', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'turnover/');
  await fieldOf(page, 'Pay').fill('50000');
  await expect(page.locator('[data-part=summary]')).toContainText('50,000 (my number)');
  await page.getByRole('button', { name: 'Copy the words' }).click();
  await expect(page.locator('[data-told]')).toHaveText('Words copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain((await headline(page).textContent()) ?? '?');
  expect(copied).toMatch(/p=50000$/);
});

test('how a number is known travels in the link, the download and on paper', async ({ page }) => {
  await open(page, 'turnover/');
  await page
    .getByLabel('Pay: where the number comes from', { exact: true })
    .selectOption('my number');
  await expect(page).toHaveURL(/by=pm$/);
  await page.reload();
  await page.locator('cx-calculator[data-ready]').waitFor();
  await expect(page.locator('[data-basis=pay]')).toHaveText('my number');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download for a spreadsheet' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain(`Pay,42830,${playbook.currency} a year,my number`);
});

test('an old link keeps its answer, says what has changed, and offers the defaults of today', async ({
  page,
}) => {
  const former = { pay: 20_000, recruiting: 900 };
  await page.route(/\/defaults-of-turnover[^/]*\.js$/, async (route) => {
    const body = `export default ${JSON.stringify([{ stamp: '1-old', since: '2020-01-01', defaults: former }])}`;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await open(page, 'turnover/?v=1-old&h=120');
  await expect(fieldOf(page, 'Pay')).toHaveValue('20,000');
  await expect(page.locator('[data-basis=pay]')).toHaveText(basisOfPay);
  const notice = page.locator('[data-part=former]');
  await expect(notice).toContainText(/Pay: \D{1,4}20,000 then, \D{1,4}42,830 today/);
  const old = await headline(page).textContent();
  await expect(page).toHaveURL(/p=20000/);
  await page.reload();
  await page.locator('cx-calculator[data-ready]').waitFor();
  await expect(headline(page)).toHaveText(old ?? '');
  await open(page, 'turnover/?v=1-old&h=120');
  await page.getByRole('button', { name: 'Use today’s defaults' }).click();
  await expect(fieldOf(page, 'Pay')).toHaveValue('42,830');
  await expect(fieldOf(page, 'People in the team')).toHaveValue('120');
  await expect(page).toHaveURL(/\?v=1-\w+&h=120$/);
  await expect(notice).toBeEmpty();
});

test('an amount found in another currency is a guess in that of the playbook', async ({ page }) => {
  await page.goto('calculators/turnover/');
  const pay = page.getByRole('row', { name: /^Pay / });
  const [, value = '', basis, origin] = await pay.locator('th, td').allTextContents();
  expect(value.trim()).toMatch(/^\D{1,4}42,830$/);
  expect(basis).toBe(basisOfPay);
  const found = isInDollars ? '\\$42,830: ' : '\\D{1,4}42,830 USD: ';
  expect(origin?.replaceAll(/\s+/g, ' ').trim()).toMatch(RegExp(`^${found}Median pay`));
});

test('changes are measured from where the reader says', async ({ page }) => {
  await open(page, 'turnover/');
  await fieldOf(page, 'Pay').fill('50000');
  await page.getByRole('button', { name: 'Measure changes from here' }).click();
  const delta = page.locator('[data-delta]');
  await expect(delta).toHaveText('Saving a year: as in the answer you measure from');
  await fieldOf(page, 'Pay').fill('60000');
  await expect(delta).toHaveText(/\+\D{1,4}[\d,]+ against the answer you measure from/);
});

test('evidence is handed on to what claims a share as caused', async ({ page }) => {
  await open(page, 'evidence-strength/');
  await page.getByRole('button', { name: 'Hand it on' }).click();
  await expect(page.locator('[data-part=handed]')).toContainText('Handed on');
  await open(page, 'turnover/');
  await expect(page.locator('[data-part=handed]')).toContainText('claim 30% as caused');
  await page.getByRole('button', { name: 'Use it here' }).click();
  await expect(page.locator('[data-value=causalShare]')).toHaveText('30%');
  await expect(page).toHaveURL(/c=0\.3/);
});

test('staffing asks how many such intervals a year has before it sends a line', async ({
  page,
}) => {
  await open(page, 'service-staffing/');
  const ledger = page.locator('[data-part=ledger]');
  await page.getByRole('button', { name: 'Send the result' }).click();
  await expect(ledger.locator('.notice')).toContainText('how many such intervals');
  await page.getByLabel('Intervals like this one in a year').fill('2,000');
  await page.getByRole('button', { name: 'Send the result' }).click();
  await expect(ledger.locator('.notice')).toContainText('Sent: Wages and lost calls');
  await open(page, 'business-case/');
  await expect(ledger.getByRole('link', { name: /Wages and lost calls/ })).toHaveAttribute(
    'href',
    /service-staffing\/\?v=1-/,
  );
  await expect(ledger).toContainText('Below the line');
});

test('each calculator prints as one page that holds what an auditor asks for', async ({ page }) => {
  test.slow();
  for (const id of calculatorIds) {
    await open(page, `${id}/`);
    await expect(page.locator('[data-paper]')).toContainText('?v=1-');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.headline', '.cx-chart', '.cx-figure table', '[data-basis]', '.summary'])
      await expect(page.locator(part).first(), `${id} ${part}`).toBeVisible();
    for (const section of ['inputs', 'working', 'caveat', 'sources'])
      await expect(page.locator(`section[aria-labelledby=${section}]`), id).toBeVisible();
    await expect(page.locator('cx-calculator form')).toBeHidden();
    await page.emulateMedia({ media: null });
    expect(await sheetsOf(page), id).toHaveLength(1);
  }
});

test('scenarios are printed before the sources and the address', async ({ page }) => {
  await open(page, 'business-case/#s=/c=200000');
  await expect(page.locator('[data-part=scenarios] table')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const top = (of: string) =>
    page.locator(of).evaluate((element) => element.getBoundingClientRect().top);
  const compared = await top('section[aria-labelledby=compare]');
  expect(compared).toBeGreaterThan(await top('section[aria-labelledby=working]'));
  expect(compared).toBeLessThan(await top('section[aria-labelledby=sources]'));
  expect(compared).toBeLessThan(await top('[data-paper]'));
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

test('a picture is one stop for Tab; arrows lead from row to row, and each says its numbers', async ({
  page,
}) => {
  await open(page, 'service-staffing/');
  const picture = page.locator('.cx-chart').first();
  const marks = picture.getByRole('img');
  const [first, last] = [marks.first(), marks.last()];
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await expect(marks.nth(1).locator('.read').first()).toHaveCSS('opacity', '1');
  await expect(picture.locator('.own .read').first()).toHaveCSS('opacity', '0');
  await page.keyboard.press('End');
  await expect(last).toBeFocused();
  await expect(last).toHaveAccessibleName(/^16: Answered in time [\d.]+%; Busy [\d.]+%; Hang up/);
  await page.keyboard.press('ArrowDown');
  await expect(last).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(picture.getByRole('img').and(page.locator(':focus'))).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(last).toBeFocused();
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await marks.nth(2).locator('.hit').hover();
  await expect(marks.nth(2).locator('.read').first()).toHaveCSS('opacity', '1');
});

test('the ledger is loaded when something is sent, and keeps the focus', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const isLedger = (path: string) => /\/calculator-ledger\./.test(path);
  await open(page, 'turnover/');
  expect(asked.filter(isLedger)).toEqual([]);
  const send = page.getByRole('button', { name: 'Send the result' });
  await send.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Send it again' })).toBeFocused();
  expect(asked.filter(isLedger).length).toBe(1);
});
