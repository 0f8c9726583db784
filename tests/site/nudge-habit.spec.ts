// Needs: nudgeHabit, nudges/close-the-loop
import { sync } from 'node-ical';
import { encode } from 'uqr';
import { site, siteUnderBase, textOf } from '#tests/site/built-site.ts';
import { A4_PORTRAIT, sheetsOf } from '#tests/site/paper.ts';
import { expect, test } from '#tests/site/served.ts';

const nudge = 'nudges/close-the-loop/';

test('what became of a nudge is said by keyboard, kept, shown elsewhere, and cleared', async ({
  page,
}) => {
  await page.goto(nudge);
  const choice = page.getByRole('group', { name: 'What became of it?' });
  await choice.getByRole('radio', { name: 'I tried it' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(choice.getByRole('radio', { name: 'It worked' })).toBeChecked();
  await page.goto('nudges/weeks/');
  const same = page.getByRole('group', { name: /Close the loop/ });
  await expect(same.getByRole('radio', { name: 'It worked' })).toBeChecked();
  await same.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(same.getByRole('radio', { name: 'I tried it' })).toBeFocused();
  await page.reload();
  await expect(same.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a second tab shows what the first one says', async ({ page, context }) => {
  await page.goto(nudge);
  const other = await context.newPage();
  await other.goto(nudge);
  await page.getByRole('radio', { name: 'Not for us' }).check();
  await expect(other.getByRole('radio', { name: 'Not for us' })).toBeChecked();
});

test('what is damaged is set aside with a notice, and the choice still works', async ({ page }) => {
  await page.goto(nudge);
  await page.evaluate(() => localStorage.setItem('playbook:habits:nudges/close-the-loop', '{"v":'));
  await page.reload();
  await expect(page.locator('nudge-habit [role=status]')).toContainText('set aside');
  await page.getByRole('radio', { name: 'I tried it' }).check();
  await expect(page.getByRole('radio', { name: 'I tried it' })).toBeChecked();
});

test('the weeks follow the reader’s calendar, the next one first', async ({ page }) => {
  await page.clock.setFixedTime('2031-03-05T12:00:00');
  await page.goto('nudges/weeks/');
  const dates = page.locator('nudge-weeks time');
  await expect(dates.first()).toHaveAttribute('datetime', '2031-03-03');
  const mondays = await dates.evaluateAll((all) =>
    all.map((time) => time.getAttribute('datetime')),
  );
  expect(mondays).toEqual(mondays.toSorted());
  const first = await page.locator('nudge-weeks h2').first().textContent();
  await page.goto('');
  await expect(page.locator('nudge-of-the-week .title')).toHaveText(first?.trim() ?? '');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is asked that nobody would keep, and the weeks are dated by the build', async ({
    page,
  }) => {
    await page.goto('nudges/weeks/');
    await expect(page.locator('nudge-weeks time').first()).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
});

test('cards fill sheets of eight, each card whole', async ({ page }) => {
  await page.goto('nudges/cards/');
  const cards = await page.locator('.card-to-cut').count();
  const sheets = await sheetsOf(page);
  expect(sheets).toEqual(Array(Math.ceil(cards / 8)).fill(A4_PORTRAIT));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  const cut = await page
    .locator('.card-to-cut')
    .evaluateAll(
      (all) =>
        all.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).length,
    );
  expect(cut).toBe(0);
});

test('the square on a card is the address beside it', async ({ page }) => {
  await page.goto('nudges/cards/');
  const card = page.locator('.card-to-cut').first();
  const address = `https://${await card.locator('.facts span').textContent()}`;
  const { data } = encode(address, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `${x} ${y}` : '')));
  const drawn = await card.locator('.qr path').getAttribute('d');
  expect(drawn?.match(/\d+ \d+/g)).toEqual(dark.filter(Boolean));
});

test('the calendar is read by a calendar: each nudge on its Monday, again when all had their turn', () => {
  for (const built of [site, siteUnderBase]) {
    const events = Object.values(sync.parseICS(textOf(built, 'nudges/weeks.ics'))).filter(
      (part) => part?.type === 'VEVENT',
    );
    expect(events.length).toBeGreaterThanOrEqual(20);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const event of events) {
      expect(event.datetype).toBe('date');
      expect(event.start.getDay()).toBe(1);
      expect(event.rrule?.options.interval).toBe(events.length);
      expect(JSON.stringify(event.url)).toContain(`${built.base}nudges/`);
    }
  }
});
