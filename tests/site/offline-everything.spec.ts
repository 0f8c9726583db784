// Needs: guidelines/key-use-cases, guidelines/platinum-rule
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { isNotSaved, notSaved } from '#offline/not-saved.ts';
import { expect, test } from '#tests/offline/hosted.ts';
import { isSaved } from '#tests/offline/saving.ts';
import { filesOf, site } from '#tests/site/built-site.ts';
import { pageTypes } from '#tests/site/page-types.ts';
import { searchPanel } from '#tests/site/searching.ts';
import type { Page } from '#tests/site/served.ts';

test.use({ serviceWorkers: 'allow' });

const manifest: { files: Record<string, [string, number]> } = JSON.parse(
  readFileSync(join(site.folder, 'offline-files.json'), 'utf8'),
);

test('what is saved is the site less a list of exceptions, each with its reason', () => {
  const expected = filesOf(site).filter((path) => !isNotSaved(path));
  expect(Object.keys(manifest.files).sort()).toEqual(expected);
  for (const [path, [sha256, bytes]] of Object.entries(manifest.files)) {
    const content = readFileSync(join(site.folder, path));
    expect.soft([path, content.length]).toEqual([path, bytes]);
    expect.soft(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
  }
  expect(notSaved.filter(({ because }) => because.length < 20)).toEqual([]);
});

test('1, 2 and 3 with the server dead: every file, every type of page, and search as it was online', async ({
  page,
  host,
}) => {
  test.slow();
  const questions: { query: string }[] = JSON.parse(readFileSync('bench/queries.json', 'utf8'));
  const queries = questions.map(({ query }) => query).filter((_, index) => index % 3 === 0);
  const before = Date.now();
  await page.goto('about/');
  await isSaved(page);
  const sent = await host.takeSent();
  const bytes = sent.reduce((sum, answer) => sum + answer.bytes, 0);
  const seconds = (Date.now() - before) / 1000;
  console.log(
    `saved in ${seconds.toFixed(1)} s: ${sent.length} answers, ${bytes} bytes uncompressed`,
  );
  // Each file once, but for what the first page had loaded before its worker came.
  expect(sent.length).toBeLessThan(Object.keys(manifest.files).length + 40);

  const uncontrolled = await page.context().browser()?.newContext({ serviceWorkers: 'block' });
  const online = await answersTo(queries, await pageOf(uncontrolled, host.address));
  await host.kill();
  const offline = await answersTo(queries, await openSearch(page, host.address));
  expect(offline).toEqual(online);
  expect(online.filter(({ found }) => found.length > 0).length).toBeGreaterThan(queries.length / 2);

  // On another page, because search hands its page unpacked files.
  await page.goto('about/');
  const paths = Object.keys(manifest.files);
  const wrong = await page.evaluate(
    async ([paths, hashes]) => {
      const differing: string[] = [];
      for (const path of paths) {
        const address = `/${path.split('/').map(encodeURIComponent).join('/')}`;
        const answer = await fetch(address.replace(/(^|\/)index\.html$/, '$1'));
        const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
        const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
        if (hex.join('') !== hashes[path]?.[0]) differing.push(`${path}: ${answer.status}`);
      }
      return differing;
    },
    [paths, manifest.files] as const,
  );
  expect(wrong).toEqual([]);

  for (const [type, path] of Object.entries(pageTypes)) {
    const answer = await page.goto(path);
    expect.soft(answer?.status(), type).toBe(type === 'not found' ? 404 : 200);
    await expect.soft(page.locator('h1').first(), type).toBeVisible();
  }

  await page.goto('search/?q=use+case+has+an+end');
  await searchPanel(page).locator('.result-sections a').first().click();
  await expect(page.locator(':target')).toBeInViewport();

  await page.goto('calculators/survey-precision/');
  const calculator = page.locator('cx-calculator');
  const first = await calculator.textContent();
  await calculator.locator('input').first().fill('123');
  await expect.poll(() => calculator.textContent()).not.toBe(first);
});

async function pageOf(context: BrowserContext | undefined, address: string): Promise<Page> {
  if (!context) throw new Error('no browser');
  return openSearch(await context.newPage(), address);
}

async function openSearch(page: Page, address: string): Promise<Page> {
  await page.goto(`${address}search/`);
  return page;
}

/** What search finds for each question: how many pages, and the first of them. */
async function answersTo(queries: readonly string[], page: Page) {
  const answers: { query: string; status: string | null; found: string[] }[] = [];
  const panel = searchPanel(page);
  for (const query of queries) {
    await panel.getByRole('searchbox').fill(query);
    await expect(panel.locator('.search-status')).toContainText(`“${query}”`, { timeout: 8_000 });
    const found = await panel.locator('.result-title').allTextContents();
    answers.push({ query, status: await panel.locator('.search-status').textContent(), found });
  }
  return answers;
}
