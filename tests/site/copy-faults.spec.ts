// Needs: downloads
import { readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { copyOfSite } from '#offline/copy/copy-of-site.ts';
import { editionOf } from '#offline/edition.ts';
import { site } from '#tests/site/built-site.ts';
import { type OpenedCopy, openCopy, openFiles } from '#tests/site/opened-copy.ts';

const START = 'Open the playbook.html';

test('opened inside the ZIP, the start page says to extract first', async ({ page }) => {
  const alone = openCopy(site, (path) => path === START);
  await page.goto(alone.address(START));
  await expect(page.getByText('Extract first.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the playbook' })).toBeHidden();
  expect(new URL(page.url()).pathname).toMatch(/html$/);
  alone.remove();
});

const damages = {
  missing: (file: string) => rmSync(file),
  truncated: (file: string) => truncateSync(file, 1_000),
};

for (const part of ['pagefind/index/', 'pagefind/fragment/', 'pagefind/pagefind-entry.json'])
  for (const [name, damage] of Object.entries(damages))
    test(`with ${part} ${name}, search never says that there is nothing`, async ({ page }) => {
      const copy = openCopy(site);
      const data = join(copy.folder, 'files', 'data');
      const holding = readdirSync(data)
        .map((file) => join(data, file))
        .filter((file) => readFileSync(file, 'utf8').includes(`"${part}`));
      expect(holding.length).toBeGreaterThan(0);
      for (const file of holding) damage(file);
      await page.goto(copy.address('files/search/index.html?q=journey'));
      const panel = page.locator('main search-panel');
      await expect(panel).toContainText(/incomplete|could not be/, { timeout: 8_000 });
      await expect(panel).not.toContainText(/Nothing found|No page speaks/);
      copy.remove();
    });

test.describe('a site with redirects, two languages and awkward names', () => {
  const page = (body: string, head = '') =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;
  const files = {
    'index.html': page(
      `<h1>English</h1><a href="/docs/de/">Deutsch</a><a href="/docs/old/">Old</a><a href="/docs/s%C3%BC%C3%9F%20%231/?a=b#c">Sweet</a><img alt="" src="/docs/pictures/50%25.svg">`,
    ),
    'de/index.html': page('<h1>Deutsch</h1>'),
    'old/index.html': page('Moved', '<meta http-equiv="refresh" content="0;url=/docs/new/">'),
    'new/index.html': page(
      '<h1>New</h1><script type="module">import("/docs/_astro/late.js")</script>',
    ),
    'süß #1/index.html': page('<h1>Sweet</h1>'),
    'pictures/50%.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
    '_astro/late.js': 'document.querySelector("h1").textContent = "New, and late";',
    'pagefind/pagefind.js': 'export const search = () => {};',
  };
  let copy: OpenedCopy;
  test.beforeAll(async () => {
    const source = openFiles(new Map(Object.entries(files)));
    const about = {
      base: '/docs/',
      online: 'https://example.org',
      name: 'X',
      tagline: 'Y',
      language: 'en',
      otherLanguages: [],
    };
    copy = openFiles(
      await copyOfSite({ folder: source.folder, ...about }, editionOf(source.folder)),
    );
    source.remove();
  });
  test.afterAll(() => copy.remove());
  const heading = (page: Page) => page.getByRole('heading', { level: 1 });

  test('works from disk', async ({ page }) => {
    await page.goto(copy.address('files/index.html'));
    expect(
      await page.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth),
    ).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(heading(page)).toHaveText('Deutsch');
    await page.goBack();
    await page.getByRole('link', { name: 'Old' }).click();
    await expect(heading(page)).toHaveText('New, and late');
    await page.goto(copy.address('files/index.html'));
    await page.getByRole('link', { name: 'Sweet' }).click();
    await expect(heading(page)).toHaveText('Sweet');
    expect(page.url()).toMatch(/index\.html\?a=b#c$/);
  });

  test('a link to nothing stops the build, with its file and line', async () => {
    const broken = openFiles(
      new Map(Object.entries({ ...files, 'de/index.html': page('\n<a href="/docs/no/">no</a>') })),
    );
    const about = {
      base: '/docs/',
      online: 'https://example.org',
      name: 'X',
      tagline: 'Y',
      language: 'en',
      otherLanguages: [],
    };
    await expect(
      copyOfSite({ folder: broken.folder, ...about }, editionOf(broken.folder)),
    ).rejects.toThrow(/^de\/index\.html:2: in <a>, “\/docs\/no\/” leads to nothing/);
    broken.remove();
  });
});
