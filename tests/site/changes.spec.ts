import { execFileSync } from 'node:child_process';
import { furtherKindLabels, kindLabels } from '#schemas/kinds.ts';
import { expect, test } from '#tests/site/served.ts';

const labels = Object.values({ ...kindLabels, ...furtherKindLabels });
const one = labels.map((kind) => kind.one.toLowerCase()).join('|');
const many = labels.map((kind) => kind.many.toLowerCase()).join('|');

const sentence = new RegExp(
  `^(Added|Archived|Brought back|Removed|Gave a new address to|Reworded|Changed the links of|Checked) (the (${one})|\\d+ (${many}), among them) .`,
);

test('every line is a sentence an employee understands, under its day', async ({ page }) => {
  await page.goto('about/changes/');
  const lines = page.locator('main section li');
  const texts = await lines.allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.length).toBeLessThanOrEqual(60);
  for (const text of texts) expect(text.replace(/\s+/g, ' ').trim()).toMatch(sentence);
  const days = await page
    .locator('main h2 time')
    .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
  expect(days).toEqual([...new Set(days)].sort().reverse());
});

test('commit messages are not shown', async ({ page }) => {
  test.skip(subjects().length === 0, 'There is no history here to leak.');
  await page.goto('about/changes/');
  const text = await page.locator('main').textContent();
  for (const subject of subjects()) expect(text).not.toContain(subject);
});

test('the page says when it was built without history', async ({ page }) => {
  await page.goto('about/changes/');
  const says = page.getByText('built without the history');
  await expect(says).toHaveCount(subjects().length > 0 ? 0 : 1);
});

/** The subjects of the commits that touched the content, or none where there is no whole history. */
function subjects(): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return [];
    return git('log', '--format=%s', '--', 'src/content').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
