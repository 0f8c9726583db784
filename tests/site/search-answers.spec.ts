// Needs: many-entries
import { entriesOf } from '#tests/site/content.ts';
import { openSearch, searchFor, searchPanel } from '#tests/site/searching.ts';
import { expect, type Locator, test } from '#tests/site/served.ts';

test.beforeEach(({ page }) => page.goto(''));

const count = async (panel: Locator) =>
  Number(/^(\d+) results/.exec((await panel.locator('.search-status').textContent()) ?? '')?.[1]);

test('a result says its kind and shows the passage that matches, marked', async ({ page }) => {
  const panel = await searchFor(page, 'complaints');
  const first = panel.locator('.search-results > li').first();
  await expect(first.locator('.result-label')).toHaveText(
    /^(Guideline|Story|Study|Nudge|Metric|Journey|Persona|Calculator)/,
  );
  await expect(first.locator('.result-passage')).toHaveText(/\w+ \w+ \w+/);
  const marks = panel.locator('.result-passage mark');
  await expect(marks.filter({ hasText: /complain/i }).first()).toBeVisible();
});

test('a passage has no marks of notes and no figures run together, and says where it is cut off', async ({
  page,
}) => {
  for (const query of ['refund', 'return on investment business case', 'b2b purchase']) {
    await page.goto(`search/?q=${query}`);
    const results = page.locator('main .search-results > li');
    await expect(results.first()).toBeVisible();
    for (const result of await results.all()) {
      const title = (await result.locator('.result-title').textContent()) ?? '';
      const passage = (await result.locator('.result-passage').textContent()) ?? '';
      expect.soft(passage, query).not.toMatch(/\p{Ll}[.”)]?\d|\p{Ll}\p{Lu}/u);
      expect.soft(passage.startsWith(`${title}.`), title).toBe(false);
      expect.soft(passage, title).toMatch(/[.?!…][”’)]?$/);
    }
  }
});

test('typing is not talked over: the answer is spoken when the keys are at rest', async ({
  page,
}) => {
  const panel = await openSearch(page);
  await panel.locator('[role=status]').evaluate((status) => {
    const watcher = new MutationObserver(() => {
      status.setAttribute('data-said', `${status.getAttribute('data-said') ?? ''}*`);
    });
    watcher.observe(status, { childList: true });
  });
  await panel.getByRole('searchbox').pressSequentially('complaint', { delay: 110 });
  await expect(panel.locator('.search-status')).toContainText('“complaint”');
  await expect(panel.locator('[role=status]')).toContainText('“complaint”');
  await expect(panel.locator('[role=status]')).toHaveAttribute('data-said', '*');
});

test('a section that matches leads to its heading', async ({ page }) => {
  const panel = await searchFor(page, 'use case has an end');
  const section = panel.locator('.result-sections a').filter({ hasText: 'A use case has an end' });
  await section.first().click();
  await expect(page).toHaveURL(/#a-use-case-has-an-end$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the number of results is announced, and more are shown when asked for', async ({ page }) => {
  const panel = await searchFor(page, 'customer');
  await expect(panel.locator('.search-status')).toHaveText(/^\d+ results for “customer”\.$/);
  const results = panel.locator('.search-results > li');
  const shown = await results.count();
  expect(await count(panel)).toBeGreaterThan(shown);
  await panel.getByRole('button', { name: 'More results' }).click();
  await expect(results).not.toHaveCount(shown);
  await expect(results.nth(shown).locator('.result-title')).toBeFocused();
});

for (const [typed, meant] of [
  ['juorney', 'journey'],
  ['chrun', 'churn'],
  ['complant', 'complaint'],
] as const)
  test(`“${typed}” is asked back as “${meant}”`, async ({ page }) => {
    const panel = await searchFor(page, typed);
    await expect(panel.locator('.search-status')).toContainText(`Did you mean “${meant}`);
    await expect(panel.locator('.result-title').first()).toBeVisible();
  });

for (const [word, same] of [
  ['CEM', 'customer experience'],
  ['VoC', 'voice of the customer'],
  ['attrition', 'churn'],
] as const)
  test(`“${word}” also finds what says “${same}”`, async ({ page }) => {
    const panel = await searchFor(page, word);
    await expect(panel.locator('.search-status')).toHaveText(/^(\d+ results|One result) for/);
    const addresses = (locator: Locator) =>
      locator.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const forWord = await addresses(panel.locator('.result-title'));
    await panel.getByRole('searchbox').fill(same);
    await expect(panel.locator('.search-status')).toContainText(`“${same}”`);
    const forSame = await addresses(panel.locator('.result-title'));
    expect(forWord.some((address) => forSame.includes(address))).toBe(true);
  });

test('when nothing is found it says so and offers ways on', async ({ page }) => {
  const panel = await searchFor(page, 'xyzzyqwv');
  await expect(panel.locator('.search-status')).toHaveText('Nothing found for “xyzzyqwv”.');
  await panel.getByRole('link', { name: 'All topics' }).click();
  await expect(page.locator('h1')).toHaveText('Topics');
});

test('searches that led somewhere are remembered, and forgotten when asked', async ({ page }) => {
  const panel = await searchFor(page, 'empathy');
  await Promise.all([page.waitForEvent('load'), panel.locator('.result-title').first().click()]);
  await expect(page).toHaveURL(/\w\/$/);
  await page.keyboard.press('/');
  await searchPanel(page).getByRole('button', { name: 'empathy' }).click();
  await expect(searchPanel(page).locator('.search-status')).toContainText('“empathy”');
  await page.reload();
  await page.keyboard.press('/');
  await searchPanel(page).getByRole('button', { name: 'Forget these' }).click();
  await expect(searchPanel(page).getByRole('button', { name: 'empathy' })).toHaveCount(0);
  await page.reload();
  await page.keyboard.press('/');
  await expect(searchPanel(page).getByRole('searchbox')).toBeFocused();
  await expect(searchPanel(page)).not.toContainText('You searched for');
});

test('every entry is found by its own title', async ({ page }) => {
  test.slow();
  await page.goto('search/');
  const panel = searchPanel(page);
  for (const { fields } of entriesOf('nudges')) {
    await panel.getByRole('searchbox').fill(fields.title);
    await expect(panel.locator('.search-status')).toContainText(`“${fields.title}”`);
    await expect.soft(panel.locator('.result-title').first()).toHaveText(fields.title);
  }
});
