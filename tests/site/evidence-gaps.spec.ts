// Needs: guidelines/platinum-rule, studies/delivery-gap
import path from 'node:path';
import { readContent } from '#checks/content.ts';
import { inboundLinks } from '#checks/inbound-links.ts';
import { filesOf, site, textOf } from '#tests/site/built-site.ts';
import { rowsIn } from '#tests/site/gap-rows.ts';
import { expect, test } from '#tests/site/served.ts';

const GAPS = 'about/evidence-gaps';

/** The rows of a gap on all its pages. */
const rowsOf = (gap: string) =>
  filesOf(site)
    .filter((file) => new RegExp(`^${GAPS}/${gap}/(\\d+/)?index\\.html$`).test(file))
    .sort((a, b) => a.length - b.length || a.localeCompare(b))
    .map((file) => rowsIn(textOf(site, file)));

const strings = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
const content = readContent(path.resolve('src/content'));
const published = content.documents.filter(
  ({ fields: { data } }) => (data.status ?? 'published') === 'published',
);
const of = (kind: string) => published.filter(({ collection }) => collection === kind);
const advice = [...of('guidelines'), ...of('nudges')];
const studies = of('studies');

/** The advice that some story or study backs, by whichever side the link was typed. */
const backed = new Set([
  ...advice.filter(({ fields: { data } }) => strings(data.backedBy).length > 0).map(pathOf),
  ...published.flatMap(({ fields: { data } }) =>
    strings(data.illustrates).map((id) => `guidelines/${id}`),
  ),
  ...studies.flatMap(({ fields: { data } }) => strings(data.supports)),
]);

test('all advice with nothing behind it is listed, and no other', () => {
  const listed = rowsOf('nothing')
    .flat()
    .map(({ path }) => path);
  const expected = advice.map(pathOf).filter((path) => !backed.has(path));
  expect(expected.length).toBeGreaterThan(0);
  expect(listed.sort()).toEqual(expected.sort());
});

test('all contested studies are listed, and no other', () => {
  const listed = rowsOf('contested')
    .flat()
    .map(({ path }) => path);
  expect(listed.sort()).toEqual(
    studies
      .filter(({ fields: { data } }) => data.contested)
      .map(pathOf)
      .sort(),
  );
});

test('all dated sources older than ten years are listed, and no other', () => {
  const now = new Date().getUTCFullYear();
  const old = content.documents
    .filter(({ collection }) => collection === 'sources')
    .filter(({ fields }) => now - Number(String(fields.data.date).slice(0, 4)) > 10)
    .map(({ id }) => `sources/${id}`);
  expect(
    rowsOf('old')
      .flat()
      .map(({ path }) => path)
      .sort(),
  ).toEqual(old.sort());
});

test('each figure from a source that another reports is listed', () => {
  const figures = studies
    .flatMap(
      ({ fields: { data } }) =>
        data.findings as { statement: string; value: unknown; source: string }[],
    )
    .filter(({ value }) => typeof value === 'number')
    .filter(({ source }) => content.find('sources', source)?.fields.data.reportedIn)
    .map(({ statement }) => statement);
  const listed = rowsOf('second-hand')
    .flat()
    .map(({ title }) => title);
  expect(figures.length).toBeGreaterThan(0);
  expect(figures.filter((figure) => !listed.includes(figure))).toEqual([]);
});

for (const gap of ['nothing', 'weak', 'contested', 'second-hand', 'old'])
  test(`the list ${gap} is bounded a page, and what is used most comes first`, () => {
    const pages = rowsOf(gap);
    expect(pages.length).toBeGreaterThan(0);
    for (const rows of pages) expect(rows.length).toBeLessThanOrEqual(24);
    const uses = pages.flat().map((row) => row.uses);
    expect(uses).toEqual([...uses].sort((a, b) => b - a));
  });

/** They put advice in order for somebody; they do not build on it. */
const ordering = ['paths', 'quizzes', 'selections'];

test('advice is counted as used by the published entries that lead to it', () => {
  for (const { path, uses } of [...rowsOf('nothing'), ...rowsOf('weak')].flat()) {
    const [collection, id] = path.split('/') as ['guidelines', string];
    const entry = content.find(collection, id);
    const from = entry && inboundLinks(entry, content);
    const building = from?.filter(({ collection }) => !ordering.includes(collection));
    expect(uses, path).toBe(building?.length);
  }
});

test('a reader comes from weak advice to the list it is on, and from there to all lists', async ({
  page,
}) => {
  const [[first] = []] = rowsOf('nothing');
  await page.goto(`${first?.path}/`);
  await page.locator('.evidence').getByRole('link', { name: 'see all such advice' }).click();
  await expect(page.locator('h1')).toHaveText('Advice with nothing behind it');
  await page.getByRole('link', { name: 'All evidence gaps' }).click();
  await expect(page.locator('main section h2')).toHaveCount(5);
  await page.getByRole('link', { name: 'the rule for grades' }).click();
  await page.locator('main').getByRole('link', { name: 'evidence gaps' }).click();
  await expect(page.locator('h1')).toHaveText('Evidence gaps');
});

test('a contested, second-hand study is marked on its page and where it backs advice', async ({
  page,
}) => {
  await page.goto('studies/delivery-gap/');
  await expect(page.locator('.facts .mark')).toHaveText(['Weak', 'Contested', 'Second-hand']);
  await page.goto('guidelines/platinum-rule/');
  const item = page.locator('.evidence li', { hasText: 'Companies think well' });
  await expect(item.locator('.mark')).toHaveText(['Weak', 'Contested', 'Second-hand']);
});

function pathOf({ collection, id }: { collection: string | undefined; id: string }) {
  return `${collection}/${id}`;
}
