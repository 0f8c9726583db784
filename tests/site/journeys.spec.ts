// Needs: journeys/b2b-purchase
import { fixFirst, laneLabels, lanesOf } from '#queries/journeys.ts';
import { journeySchema } from '#schemas/journey.ts';
import { plainReference } from '#schemas/reference.ts';
import { entriesOf } from '#tests/site/content.ts';
import { A4_LANDSCAPE, sheetsOf } from '#tests/site/paper.ts';
import { expect, type Locator, type Page, test } from '#tests/site/served.ts';

const journeys = entriesOf('journeys').map(({ id, fields }) => ({
  id,
  ...journeySchema(plainReference).parse(fields),
}));

const drawing = (page: Page) => page.locator('.map');
const table = (page: Page) => page.locator('section.journey table');

/** What the cells of a grid say, by lane and stage. */
const said = (grid: Locator) =>
  grid.locator('[data-lane]').evaluateAll((cells) =>
    Object.fromEntries(
      cells.map((cell) => {
        const { lane, stage } = (cell as HTMLElement).dataset;
        return [`${lane} ${stage}`, [...cell.children].map(({ textContent }) => textContent)];
      }),
    ),
  );

for (const { id, stages, illustrative, basis } of journeys)
  test.describe(`the journey ${id}`, () => {
    test.beforeEach(({ page }) => page.goto(`journeys/${id}/`));

    test('is drawn and told in a table, and both say all that its author wrote', async ({
      page,
    }) => {
      const expected = Object.fromEntries(
        lanesOf(stages).flatMap(({ id, cells }) =>
          cells.map((texts, stage) => [`${id} ${stage}`, texts]),
        ),
      );
      expect(Object.keys(expected)).toHaveLength(stages.length * laneLabels.length);
      expect(await said(drawing(page))).toEqual(expected);
      expect(await said(table(page))).toEqual(expected);
      const names = stages.map(({ name }, stage) => `${stage + 1} ${name}`);
      await expect(drawing(page).locator('.stage')).toHaveText(names);
      await expect(table(page).locator('th[scope=rowgroup]')).toHaveText(names);
    });

    test('has a point a stage, as high as its emotion', async ({ page }) => {
      const points = await drawing(page)
        .locator('path.point')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
      const heights = points.map((d) => Number(/^M[\d.]+ ([\d.]+)/.exec(d)?.[1]));
      const places = points.map((d) => Number(/^M([\d.]+)/.exec(d)?.[1]));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(heights.map((y) => (50 - y) / 18)).toEqual(stages.map(({ emotion }) => emotion));
    });

    test('marks what to fix first wherever it stands', async ({ page }) => {
      const first = fixFirst(stages).map(({ name }) => name);
      expect(first.length).toBeGreaterThan(0);
      const marked = drawing(page).locator('.stage.first');
      await expect(marked).toHaveText(first.map((name) => new RegExp(name)));
      await expect(drawing(page).getByText('Fix first')).toHaveCount(first.length);
      await expect(table(page).getByText('Fix first')).toHaveCount(first.length);
      const aside = page.locator('section', { has: page.locator('#fix-first') });
      await expect(aside).toContainText(first.join(' and '));
    });

    test('says what it rests on', async ({ page }) => {
      await expect(page.locator('.basis')).toContainText(basis);
      if (illustrative) await expect(page.locator('.basis')).toContainText('Illustrative.');
    });

    test('prints the curve and the table, and not the lanes twice', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await expect(drawing(page).locator('path.line')).toBeVisible();
      await expect(table(page).getByRole('rowheader', { name: 'Needs to know' })).toHaveCount(
        stages.length,
      );
      expect((await table(page).boundingBox())?.height).toBeGreaterThan(500);
      await expect(drawing(page).locator('.lane').first()).toBeHidden();
    });
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('on a wide screen the table waits to be asked for', async ({ page }) => {
    await page.goto('journeys/b2b-purchase/');
    await expect(drawing(page).locator('.lane').first()).toBeVisible();
    const box = page.locator('section.journey .table');
    expect((await box.boundingBox())?.height).toBe(1);
    await page.getByLabel('Show what the drawing says as a table').check();
    expect((await box.boundingBox())?.height).toBeGreaterThan(500);
  });

  test('on a phone the curve fits and the table follows', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('journeys/b2b-purchase/');
    const sideways = await drawing(page).evaluate((map) => map.scrollWidth - map.clientWidth);
    expect(sideways).toBe(0);
    await expect(drawing(page).locator('.lane').first()).toBeHidden();
    await page.getByRole('link', { name: 'All stages in words' }).click();
    await expect(page.getByRole('heading', { name: 'Stage by stage' })).toBeInViewport();
    expect((await table(page).boundingBox())?.height).toBeGreaterThan(1000);
  });
});

test('a drawing that is wider than its place is moved with the arrow keys', async ({ page }) => {
  await page.setViewportSize({ width: 1080, height: 900 });
  await page.goto('journeys/b2b-purchase/');
  const map = page.getByRole('img', { name: /^How it feels: The line stops, very bad;/ });
  await map.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => map.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('in forced colours the curve takes the colour of the text', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('journeys/b2b-purchase/');
  const [stroke, text] = await drawing(page)
    .locator('path.line')
    .evaluate((line) => [getComputedStyle(line).stroke, getComputedStyle(document.body).color]);
  expect(stroke).toBe(text);
});

test('the blank map is one sheet with room for every lane', async ({ page }) => {
  await page.goto('journeys/template/');
  for (const { label } of laneLabels)
    await expect(page.getByRole('rowheader', { name: label }).first()).toBeAttached();
  expect(await sheetsOf(page)).toEqual([A4_LANDSCAPE]);
});

test('on the narrowest screen the blank map moves within its frame', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('journeys/template/');
  const { body, frame } = await page.evaluate(() => {
    const region = document.querySelector('.blank-map');
    return {
      body: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      frame: (region?.scrollWidth ?? 0) - (region?.clientWidth ?? 0),
    };
  });
  expect(body).toBe(0);
  expect(frame).toBeGreaterThan(0);
});

test('every line of the checklist can be ticked and has a name', async ({ page }) => {
  await page.goto('journeys/how-to-map/');
  const boxes = page.locator('main input[type=checkbox]');
  expect(await boxes.count()).toBeGreaterThan(20);
  for (const box of await boxes.all()) await expect(box).toHaveAccessibleName(/\w+ \w+/);
  await page.getByLabel('You see two roles in each company.').check();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('the list of journeys, and the guidelines on mapping, lead to the method and the blank map', async ({
  page,
}) => {
  const pages = ['map-the-journey', 'journey-mapping-pitfalls', 'journey-mapping-practices'];
  for (const path of ['journeys/', ...pages.map((id) => `guidelines/${id}/`)]) {
    await page.goto(path);
    for (const target of ['how-to-map', 'template'])
      await expect.soft(page.locator(`main a[href$="/journeys/${target}/"]`).first()).toBeVisible();
  }
});
