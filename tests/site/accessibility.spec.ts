import { missing } from '#tests/needs.ts';
import { findingsInBothThemes, widths } from '#tests/site/axe.ts';
import { pathsInSitemap, site } from '#tests/site/built-site.ts';
import { pageTypes } from '#tests/site/page-types.ts';
import { searchFor } from '#tests/site/searching.ts';
import { expect, type Page, test } from '#tests/site/served.ts';

/** Small enough that both workers are busy to the end. */
const PAGES_A_TEST = 12;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const paths = [...pathsInSitemap(site), '/404.html'].map((path) => path.slice(1));

/** Every page is looked at in one of the widths, in turn, and one of each type in both. */
const pagesAt = (width: number) => [
  ...new Set([
    ...Object.values(pageTypes).filter((path) => paths.includes(path)),
    ...paths.filter((_, index) => index % widths.length === widths.indexOf(width as 390)),
  ]),
];

/** What a reader can open on a page, which axe sees only when it is open. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  'search with results': (page) => page.goto('search/?q=journey&kind=guidelines'),
  'search with nothing': (page) => page.goto('search/?q=xyzzyqwv'),
  'an open dialog': async (page) => {
    await page.goto('');
    const panel = await searchFor(page, 'journey');
    await panel.getByText('Narrow it down').click();
  },
  'an opened filter': async (page) => {
    await page.goto('stories/?outcome=warning');
    await expect(page.locator('entry-filter .card').first()).toBeVisible();
  },
  'a filter that leaves nothing': async (page) => {
    await page.goto('guidelines/?series=nine-resolutions&topic=innovation&role=analyst');
    await expect(page.locator('entry-filter [role=status]')).toContainText('No guidelines');
  },
  'an explained metric': async (page) => {
    await page.goto('guidelines/measure-what-you-manage/');
    await page.locator('metric-term > a').first().focus();
    await expect(page.locator('metric-term [role=tooltip]').first()).toBeVisible();
  },
  'an overdue review': async (page) => {
    await page.clock.setFixedTime('2040-01-01');
    await page.goto('guidelines/key-use-cases/');
    await expect(page.locator('review-date')).toContainText('overdue');
  },
  'overdue reviews': async (page) => {
    await page.clock.setFixedTime('2040-01-01');
    await page.goto('about/due/');
    await expect(page.locator('due-list [data-status]')).toContainText('overdue');
  },
  'a path with a changed step, finished but for one': async (page) => {
    await page.goto('paths/front-line/');
    const boxes = page.locator('reading-progress input');
    for (const box of (await boxes.all()).slice(1)) await box.check();
    await page.evaluate(setMark, 'guidelines/moments-of-truth');
    await page.reload();
    await expect(page.locator('[data-changed]:visible')).toHaveCount(1);
  },
  'an answered quiz': async (page) => {
    await page.goto('quizzes/day-one/');
    for (const question of await page.locator('[data-question]').all()) {
      await question.getByRole('radio').first().check();
      await question.getByRole('button', { name: 'Check' }).click();
    }
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
  'data that was refused': async (page) => {
    await page.goto('about/your-data/');
    const file = { format: 'playbook-reader-state', version: 1, shelves: { ticks: { x: 1 } } };
    await page.locator('input[type=file]').setInputFiles({
      name: 'state.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await page.getByRole('button', { name: 'Delete all' }).click();
    await expect(page.locator('[data-refused] li')).toHaveCount(1);
  },
  'ticks that were damaged and are made again': async (page) => {
    await page.goto('series/seven-guidelines/');
    await page.evaluate(() => localStorage.setItem('playbook-read', 'damaged'));
    await page.reload();
    await page.locator('reading-progress input').first().check();
    await expect(page.locator('reading-progress [data-notice]')).toContainText('set aside');
  },
};

/** What a state needs to be reached. */
const needs: Record<string, string[]> = {
  'search with results': ['many-entries'],
  'an open dialog': ['many-entries'],
  'an opened filter': ['many-entries'],
  'a filter that leaves nothing': ['many-entries'],
  'an explained metric': ['metrics', 'guidelines/measure-what-you-manage'],
  'an overdue review': ['guidelines/key-use-cases'],
  'a path with a changed step, finished but for one': [
    'paths/front-line',
    'guidelines/moments-of-truth',
  ],
  'an answered quiz': ['quizzes/day-one'],
  'ticks that were damaged and are made again': ['many-entries'],
};

/** Makes a tick one of what a page said before. Runs in the browser. */
function setMark(id: string) {
  const key = `playbook:ticks:${id}`;
  const stored = JSON.parse(localStorage.getItem(key) ?? '');
  stored.is.mark = 'before';
  localStorage.setItem(key, JSON.stringify(stored));
}

for (const width of widths)
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    const here = pagesAt(width);
    for (let start = 0; start < here.length; start += PAGES_A_TEST)
      test(`axe finds nothing on pages ${start + 1} to ${start + PAGES_A_TEST}`, async ({
        page,
      }) => {
        test.slow();
        const findings: string[] = [];
        for (const path of here.slice(start, start + PAGES_A_TEST)) {
          await page.goto(path);
          findings.push(...(await findingsInBothThemes(page)));
        }
        expect(findings).toEqual([]);
      });

    for (const [state, open] of Object.entries(states))
      test(`axe finds nothing on ${state}`, async ({ page }) => {
        const lacking = missing(...(needs[state] ?? []));
        test.skip(lacking.length > 0, `needs ${lacking}`);
        await open(page);
        if (state.startsWith('search'))
          await expect(page.locator('main .search-status')).toContainText(/result|Nothing/);
        expect(await findingsInBothThemes(page)).toEqual([]);
      });
  });

test('axe finds what is broken', async ({ page }) => {
  await page.goto('about/');
  await page.evaluate(() => {
    document.querySelector('main p')?.setAttribute('style', 'color: #999; background: #aaa');
    document.querySelector('main')?.append(document.createElement('button'));
  });
  const findings = (await findingsInBothThemes(page)).join('\n');
  expect(findings).toContain('light: /about/ button-name');
  expect(findings).toContain('light: /about/ color-contrast');
  expect(findings).toContain('dark: /about/ color-contrast');
});

test('in forced colours the menu marks one page, and a path shows its button and how far one is', async ({
  page,
}) => {
  test.skip(missing('paths').length > 0, 'needs paths');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(pageTypes.path);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const bars = await page
    .locator('nav.sidebar ul a')
    .evaluateAll((links) =>
      links.map((link) => [link.ariaCurrent, getComputedStyle(link).borderInlineStartColor]),
    );
  for (const [current, colour] of bars) expect.soft(colour === ground).toBe(current !== 'page');
  for (const part of ['[data-lead]', 'progress'])
    await expect(page.locator(`reading-progress ${part}`).first()).toHaveCSS(
      'border-top',
      /^1px solid rgb/,
    );
});
