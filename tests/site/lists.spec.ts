// Needs: many-entries
import { entryKinds } from '#schemas/kinds.ts';
import { type Entry, entriesOf } from '#tests/site/content.ts';
import { box, cards, countAt, filter, openFilter, titles } from '#tests/site/narrowing.ts';
import { expect, test } from '#tests/site/served.ts';

const stories = entriesOf('stories');
const outcomeOf = ({ fields }: Entry) => fields.outcome?.kind;

for (const kind of entryKinds)
  test(`the counts of the list of ${kind} are those of the content`, async ({ page }) => {
    await openFilter(page, `${kind}/`);
    for (const [name, field] of [
      ['topic', 'topics'],
      ['role', 'roles'],
      ['audience', 'audience'],
    ] as const)
      for (const input of await filter(page).locator(`input[name=${name}]`).all()) {
        const value = (await input.getAttribute('value')) ?? '';
        const count = entriesOf(kind).filter(({ fields }) => fields[field].includes(value)).length;
        await expect.soft(countAt(page, name, value), `${name} ${value}`).toHaveText(String(count));
      }
  });

test('values of one facet are alternatives, facets must all hold, and counts follow', async ({
  page,
}) => {
  await openFilter(page, 'stories/');
  await box(page, 'topic', 'culture').check();
  const culture = stories.filter(({ fields }) => fields.topics.includes('culture'));
  await expect(filter(page).getByRole('status')).toHaveText(`${culture.length} case stories`);
  await box(page, 'topic', 'service').check();
  const either = stories.filter(({ fields }) =>
    fields.topics.some((topic) => ['culture', 'service'].includes(topic)),
  );
  await expect(filter(page).getByRole('status')).toHaveText(`${either.length} case stories`);
  for (const kind of ['result', 'progress', 'warning'])
    await expect(countAt(page, 'outcome', kind)).toHaveText(
      String(either.filter((story) => outcomeOf(story) === kind).length),
    );
  await box(page, 'outcome', 'result').check();
  const both = either
    .filter((story) => outcomeOf(story) === 'result')
    .map(({ fields }) => fields.title);
  await expect(cards(page)).toHaveCount(both.length);
  expect((await titles(page)).sort()).toEqual(both.sort());
});

test('choices live in the address, and the back button takes them away', async ({ page }) => {
  await openFilter(page, 'stories/');
  await box(page, 'outcome', 'warning').check();
  await expect(page).toHaveURL(/stories\/\?outcome=warning$/);
  await box(page, 'audience', 'b2b').check();
  await expect(page).toHaveURL((url) => url.searchParams.get('audience') === 'b2b');
  const narrowed = await cards(page).count();
  await page.reload();
  await expect(cards(page)).toHaveCount(narrowed);
  await expect(box(page, 'outcome', 'warning')).toBeChecked();
  await page.goBack();
  await expect(box(page, 'audience', 'b2b')).not.toBeChecked();
  await page.goBack();
  await expect(box(page, 'outcome', 'warning')).not.toBeChecked();
  await expect(page.locator('[data-whole-list]')).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
});

test('the keyboard alone narrows and clears a list', async ({ page }) => {
  await page.goto('stories/');
  await filter(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(cards(page).first()).toBeVisible();
  await expect(filter(page).locator('input:checked')).toBeFocused();
  await filter(page).getByRole('button', { name: 'Clear all' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-whole-list]')).toBeVisible();
  await expect(page).toHaveURL(/stories\/$/);
});

test('when nothing is left, the page says what to loosen', async ({ page }) => {
  await page.goto('guidelines/?series=nine-resolutions&topic=innovation&role=analyst');
  await expect(filter(page).getByRole('status')).toHaveText(
    'No guidelines match all of these. Clear one of the 3 groups of choices.',
  );
  await filter(page).getByRole('button', { name: 'Clear all' }).click();
  await expect(page.locator('[data-whole-list] .card').first()).toBeVisible();
});
