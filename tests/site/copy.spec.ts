// Needs: downloads, guidelines/satisfaction-is-the-minimum, many-entries
import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { answersTo } from '#tests/site/answers.ts';
import { type BuiltSite, site, siteUnderBase } from '#tests/site/built-site.ts';
import { type OpenedCopy, openCopy } from '#tests/site/opened-copy.ts';
import { openSearch } from '#tests/site/searching.ts';
import { serveDist } from '#tests/site/serve-dist.ts';

const queries: string[] = JSON.parse(readFileSync('bench/queries.json', 'utf8')).map(
  ({ query }: { query: string }) => query,
);

/** A page of the copy, with all that went wrong on it. */
const test = base.extend<{ built: BuiltSite; copy: OpenedCopy; trouble: string[] }>({
  built: [site, { option: true }],
  copy: async ({ built }, use) => {
    const copy = openCopy(built);
    await use(copy);
    copy.remove();
  },
  trouble: [
    async ({ page }, use) => {
      const trouble: string[] = [];
      page.on('request', (request) => {
        if (!/^(?:file|data|blob):/.test(request.url())) trouble.push(`asked ${request.url()}`);
      });
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText;
        if (reason !== 'net::ERR_ABORTED') trouble.push(`${reason}: ${request.url()}`);
      });
      page.on('pageerror', (error) => trouble.push(`${page.url()}: ${error.message}`));
      await use(trouble);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});

const path = (page: Page) => decodeURI(page.url()).replace(/^.*\/files\//, '');

for (const built of [site, siteUnderBase])
  test.describe(`the copy of a site built for ${built.base}`, () => {
    test.use({ built });

    test('opens, leads on, and keeps theme and ticks', async ({ page, copy }) => {
      await page.goto(copy.address('Open the playbook.html'));
      await page.waitForURL(/\/files\/index\.html$/);
      await page.getByLabel('Colour theme').first().selectOption('dark');
      await page.locator('main a[href="paths/index.html"]:visible').first().click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.locator('main a[href="day-one/index.html"]').first().click();
      const steps = page.locator('main reading-progress');
      await steps.locator('input').nth(1).check();
      await steps.locator('li a[href*="stories/"], li a[href*="guidelines/"]').first().click();
      expect(path(page)).toMatch(/^(?:guidelines|stories)\/[^/]+\/index\.html/);
      await page.goBack();
      await expect(steps.locator('input').nth(1)).toBeChecked();
    });

    test('searches with facets, and its results open at their sections', async ({ page, copy }) => {
      await page.goto(copy.address('files/guidelines/index.html'));
      const panel = await openSearch(page);
      await panel.getByRole('searchbox').fill('journey map');
      await expect(panel.locator('.search-status')).toHaveText(/^\d+ results/);
      const all = await panel.locator('.search-status').textContent();
      await panel.getByText('Narrow it down').click();
      await panel.getByRole('checkbox', { name: 'Guidelines' }).check();
      await expect(panel.locator('.search-status')).not.toHaveText(all ?? '');
      await expect(panel.locator('.result-label').first()).toHaveText(/^Guideline/);
      const section = panel.locator('.result-sections a').first();
      const name = await section.textContent();
      await section.click();
      await page.waitForURL(/\/files\/guidelines\/[^/]+\/index\.html#/);
      await expect(page.getByRole('heading', { name: name ?? '' }).first()).toBeInViewport();
    });

    test('lists narrow, calculators calculate, terms explain themselves', async ({
      page,
      copy,
    }) => {
      await page.goto(copy.address('files/stories/index.html?outcome=warning'));
      const card = page.locator('[data-cards] a').first();
      await expect(card).toHaveAttribute('href', /\/files\/stories\/[^/]+\/index\.html$/);
      await card.click();
      await expect(page.locator('h1')).toBeVisible();
      await page.goto(copy.address('files/calculators/business-case/index.html'));
      await page.getByLabel('Treatment of risk', { exact: true }).selectOption('monteCarlo');
      await expect(page.locator('[data-part=simulation]')).toContainText('Chance of a loss');
      await expect(page).toHaveURL(/\?.*t=/);
      await page.reload();
      await expect(page.getByLabel('Treatment of risk', { exact: true })).toHaveValue('monteCarlo');
    });
  });

test('the page for offline reading works too, and asks nothing of a server', async ({
  page,
  copy,
}) => {
  await page.goto(copy.address('files/offline/index.html'));
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('offline-panel')).toContainText('everything in it is here already');
});

test('a term shows its explanation', async ({ page, copy }) => {
  await page.goto(copy.address('files/guidelines/satisfaction-is-the-minimum/index.html'));
  const term = page.locator('metric-term').first();
  await term.hover();
  await expect(term.getByRole('tooltip')).toBeVisible();
});

test('answers the sample questions as the site does online', async ({ browser, page, copy }) => {
  test.setTimeout(120_000);
  const online = await serveDist(site.folder);
  const onSite = await browser.newPage();
  await onSite.goto(`${online.address}search/`);
  await onSite.locator('main search-panel input').first().waitFor();
  const expected = await onSite.evaluate(answersTo, queries);
  await onSite.close();
  await online.close();
  await page.goto(copy.address('files/search/index.html'));
  await page.locator('main search-panel input').first().waitFor();
  expect(expected.filter(({ results }) => results.length > 0).length).toBeGreaterThan(50);
  expect(await page.evaluate(answersTo, queries)).toEqual(expected);
});
