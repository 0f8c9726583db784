// Needs: nudgeHabit, paths, many-entries
import { type Entry, entriesOf, publishedEntries } from '#tests/site/content.ts';
import { expect, test } from '#tests/site/served.ts';

const WEEK_MS = 7 * 86_400_000;
const mondays = Array.from(
  { length: 53 },
  (_, week) => new Date(Date.UTC(2027, 0, 4) + week * WEEK_MS),
);

test('three doors stand above the fold on a phone and lead where they say', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  const doors = page.locator('.doors li');
  await expect(doors).toHaveCount(3);
  for (const door of await doors.all()) await expect(door.getByRole('link')).toBeInViewport();
  await expect(page.locator('main').getByRole('searchbox')).toBeInViewport();
  const leads = await doors
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const lead of leads) {
    await page.goto((lead ?? '').slice(1));
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('h1')).not.toHaveText('This page is not here');
  }
});

test('the first door opens the paths, day one before all others', async ({ page }) => {
  await page.goto('');
  await page.locator('.doors a').first().click();
  await expect(page.locator('h1')).toHaveText('Induction paths');
  await expect(page.locator('main .card-title').first()).toHaveText('Day one');
});

test('every week of a year shows a nudge that exists, a new one each week, all of them in turn', async ({
  page,
}) => {
  await page.goto('');
  const shown = page.locator('nudge-of-the-week');
  const titles: string[] = [];
  for (const monday of mondays) {
    await page.clock.setFixedTime(new Date(monday.getTime() + WEEK_MS / 2));
    // Asking the element again is what loading the page anew would do, in a hundredth of the time.
    const title = await shown.evaluate(
      async (element: HTMLElement & { connectedCallback(): unknown }) => {
        element.setAttribute('data-turn', '-1');
        await element.connectedCallback();
        return element.querySelector('a')?.textContent;
      },
    );
    titles.push(title ?? '');
  }
  const known = entriesOf('nudges').map(({ fields }) => fields.title);
  expect(titles.filter((title) => !known.includes(title))).toEqual([]);
  expect(titles.filter((title, week) => title === titles[week - 1])).toEqual([]);
  expect(new Set(titles).size).toBe(Math.min(known.length, mondays.length));
});

test('the nudge changes on the reader’s own Monday', async ({ browser, address }) => {
  const titleIn = async (timezoneId: string) => {
    const page = await browser.newPage({ timezoneId });
    await page.clock.setFixedTime('2027-01-10T18:00:00Z');
    await page.goto(address, { waitUntil: 'networkidle' });
    const title = await page.locator('nudge-of-the-week .title a').textContent();
    await page.close();
    return title;
  };
  const sundayEvening = await titleIn('Europe/London');
  const mondayMorning = await titleIn('Pacific/Auckland');
  expect(mondayMorning).not.toBe(sundayEvening);
});

test('the nudge carries its action, its minutes and its own link', async ({ page }) => {
  await page.clock.setFixedTime('2027-05-05T12:00:00');
  await page.goto('', { waitUntil: 'networkidle' });
  const shown = page.locator('nudge-of-the-week');
  const title = await shown.locator('.title a').textContent();
  const nudge = entriesOf('nudges').find(({ fields }) => fields.title === title);
  await expect(shown.locator('.action')).toHaveText(String(nudge?.fields.action));
  await expect(shown.locator('.facts')).toContainText(`Nudge ${nudge?.fields.number}`);
  await shown.locator('.title a').click();
  await expect(page.locator('h1')).toHaveText(title ?? '');
});

test('what is new is among the newest', async ({ page }) => {
  await page.goto('');
  const day = ({ fields }: Entry) => String(fields.publishedOn);
  const newest = publishedEntries().map(day).sort().at(-1);
  const titles = await page.locator('section[aria-labelledby=new] .card-title').allTextContents();
  expect(titles.length).toBeGreaterThan(2);
  const first = publishedEntries().find(({ fields }) => fields.title === titles[0]);
  expect(first && day(first)).toBe(newest);
});
