// Needs: many-entries
import playbook from '#config';
import { publishedEntries } from '#tests/site/content.ts';
import { pageTypes } from '#tests/site/page-types.ts';
import { expect, test } from '#tests/site/served.ts';

const KEY = pageTypes.guideline;
const pathOf = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`;

test('every citation carries the number of its note, and the note its source', async ({ page }) => {
  test.slow();
  for (const entry of publishedEntries().filter((_, place) => place % 6 === 0)) {
    await page.goto(`${pathOf(entry)}/`);
    const notes = page.locator('section[aria-labelledby=notes] li');
    await expect.soft(notes).toHaveCount(entry.fields.sources.length);
    const leads = await notes.evaluateAll((items) =>
      items.map((item) => ({ id: item.id, href: item.querySelector('a')?.getAttribute('href') })),
    );
    expect.soft(leads).toEqual(
      entry.fields.sources.map((source, index) => ({
        id: `note-${index + 1}`,
        href: `/sources/${source}/`,
      })),
    );
    const cited = [...entry.body.matchAll(/\[\^([a-z0-9-]+)\]/g)].map(
      ([, source = '']) => entry.fields.sources.indexOf(source) + 1,
    );
    const refs = page.locator('main sup.cite a');
    const numbers = (await refs.allTextContents()).map(Number);
    for (const number of cited) expect.soft(numbers, pathOf(entry)).toContain(number);
  }
});

test('a click on a citation leads to its note', async ({ page }) => {
  await page.goto(KEY);
  await page.locator('sup.cite a').first().click();
  await expect(page).toHaveURL(/#note-\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('advice says in a sentence how well it is backed, and links what backs it', async ({
  page,
}) => {
  for (const entry of publishedEntries()
    .filter(({ fields }) => fields.backedBy?.length)
    .slice(0, 8)) {
    await page.goto(`${pathOf(entry)}/`);
    const panel = page.locator('section.evidence');
    await expect(panel.locator('p').first()).toHaveText(
      /^Backed by (one|two|three|\w+) (stud|stor)/,
    );
    for (const backing of entry.fields.backedBy ?? [])
      await expect.soft(panel.locator(`a[href="/${backing}/"]`)).toHaveCount(1);
  }
});

test('what an entry relates to links it, and what relates to it is named there', async ({
  page,
}) => {
  const relating = publishedEntries().filter(({ fields }) => fields.related?.length);
  for (const entry of relating.slice(0, 6)) {
    await page.goto(`${pathOf(entry)}/`);
    const next = page.locator('section[aria-labelledby=read-next] a');
    expect
      .soft(await next.evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
      .toEqual(entry.fields.related?.map((path) => `/${path}/`));
    await next.first().click();
    await expect.soft(page.locator(`main a[href="/${pathOf(entry)}/"]`).first()).toBeAttached();
  }
});

test('an entry says how long it takes and for whom it is', async ({ page }) => {
  await page.goto(KEY);
  await expect(page.locator('.facts').first()).toContainText(/^\s*\d+ minutes? to read/);
  await expect(page.locator('.facts a[href="/roles/cx-team/"]')).toBeVisible();
  await expect(page.locator('.facts a[href="/topics/leadership/"]')).toBeVisible();
});

test('a review is overdue by the reader’s own calendar', async ({ page }) => {
  const review = page.locator('review-date');
  await page.clock.setFixedTime('2026-12-01');
  await page.goto(KEY);
  await expect(review).toContainText('due again');
  await page.clock.setFixedTime('2030-01-01');
  await page.reload();
  await expect(review).toContainText('overdue since');
});

test('the link to improve an entry leads to its file in the repository', async ({ page }) => {
  for (const path of [pageTypes.guideline, pageTypes.story, pageTypes.study, pageTypes.nudge]) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: 'Improve this page' })).toHaveAttribute(
      'href',
      `${playbook.repository}/edit/${playbook.branch}/src/content/${path.slice(0, -1)}.mdx`,
    );
  }
});

test('previous and next lead along the reading order and back', async ({ page }) => {
  await page.goto(KEY);
  const title = await page.locator('h1').textContent();
  await page.locator('a[rel=next]').click();
  await expect(page.locator('h1')).not.toHaveText(title ?? '');
  await page.locator('a[rel=prev]').click();
  await expect(page.locator('h1')).toHaveText(title ?? '');
});

test('the seven guidelines follow one another by number', async ({ page }) => {
  const series = publishedEntries()
    .filter(({ fields }) => fields.series === 'seven-guidelines')
    .sort((a, b) => Number(a.fields.number) - Number(b.fields.number));
  await page.goto(`${pathOf(series[0] ?? { kind: '', id: '' })}/`);
  for (const { fields } of series.slice(1)) {
    await page.locator('a[rel=next]').click();
    await expect(page.locator('h1')).toHaveText(fields.title);
  }
});

test('the link of a page is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(KEY);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('page-tools [role=status]')).toHaveText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
