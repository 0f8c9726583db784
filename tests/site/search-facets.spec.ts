// Needs: many-entries
import { type Entry, publishedEntries } from '#tests/site/content.ts';
import { searchPanel } from '#tests/site/searching.ts';
import { expect, test } from '#tests/site/served.ts';

/** For each facet: the label of one of its values, the address that chooses it, and who carries it. */
const facets: {
  facet: string;
  label: string;
  address: string;
  holds: (entry: Entry) => boolean;
}[] = [
  {
    facet: 'kind',
    label: 'Case stories',
    address: 'kind=stories',
    holds: ({ kind }) => kind === 'stories',
  },
  {
    facet: 'topic',
    label: 'Journeys',
    address: 'topic=journeys',
    holds: ({ fields }) => fields.topics.includes('journeys'),
  },
  {
    facet: 'role',
    label: 'Front line',
    address: 'role=front-line',
    holds: ({ fields }) => fields.roles.includes('front-line'),
  },
  {
    facet: 'audience',
    label: 'Business customers (B2B)',
    address: 'audience=b2b',
    holds: ({ fields }) => fields.audience.includes('b2b'),
  },
];

const results = (count: number) => (count === 1 ? 'One result' : `${count} results`);

for (const { facet, label, address, holds } of facets)
  test(`choosing a ${facet} without a question shows all that carry it`, async ({ page }) => {
    await page.goto('search/');
    const panel = searchPanel(page);
    await panel.getByText('Narrow it down').click();
    await panel.getByRole('checkbox', { name: label, exact: true }).check();
    const count = publishedEntries().filter(holds).length;
    await expect(panel.locator('.search-status')).toHaveText(/^\d+ results\.$/);
    // Journeys and personas say whose customers they are about, too, and paths whose job they are for.
    const shown = Number.parseInt((await panel.locator('.search-status').textContent()) ?? '', 10);
    expect(shown).toBeGreaterThanOrEqual(count);
    expect(shown - count).toBeLessThanOrEqual(['audience', 'role'].includes(facet) ? 6 : 0);
    await expect(page).toHaveURL((url) => url.search === `?${address}`);
  });

test('facets combine: all must hold, any value within one', async ({ page }) => {
  await page.goto('search/?kind=stories&kind=studies&topic=money');
  const count = publishedEntries().filter(
    ({ kind, fields }) => ['stories', 'studies'].includes(kind) && fields.topics.includes('money'),
  ).length;
  await expect(searchPanel(page).locator('.search-status')).toHaveText(`${results(count)}.`);
});

test('an address brings back the question and the choices', async ({ page }) => {
  await page.goto('search/?q=journey&topic=journeys&kind=guidelines');
  const panel = searchPanel(page);
  await expect(panel.getByRole('searchbox')).toHaveValue('journey');
  await expect(panel.getByRole('checkbox', { name: 'Journeys' })).toBeChecked();
  await expect(panel.getByRole('checkbox', { name: 'Guidelines' })).toBeChecked();
  await expect(panel.locator('.search-status')).toContainText('for “journey”');
  const kinds = await panel
    .locator('.search-results > li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-kind')));
  expect(new Set(kinds)).toEqual(new Set(['guidelines']));
});

test('typing on the search page changes its address', async ({ page }) => {
  await page.goto('search/');
  await searchPanel(page).getByRole('searchbox').fill('loyalty & trust');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'loyalty & trust');
  await page.reload();
  await expect(searchPanel(page).getByRole('searchbox')).toHaveValue('loyalty & trust');
});

test('the dialog gives an address to share, with the choices', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const panel = searchPanel(page);
  await panel.getByRole('searchbox').fill('journey');
  await panel.getByText('Narrow it down').click();
  await panel.getByRole('checkbox', { name: 'Guidelines' }).check();
  await panel.getByRole('link', { name: /as a page/ }).click();
  await expect(page).toHaveURL(/search\/\?q=journey&kind=guidelines$/);
  await expect(searchPanel(page).getByRole('checkbox', { name: 'Guidelines' })).toBeChecked();
});

test('when the choices leave nothing, they can be cleared', async ({ page }) => {
  await page.goto('search/?q=xyzzyqwv&kind=nudges');
  const panel = searchPanel(page);
  await expect(panel.locator('.search-status')).toContainText('Nothing found');
  await panel.getByRole('button', { name: 'Clear the choices' }).click();
  await expect(panel.getByRole('checkbox', { name: 'Cultural nudges' })).not.toBeChecked();
  await expect(panel.getByRole('searchbox')).toBeFocused();
});
