// Needs: calculators, meeting
import { type PageType, pageTypes } from '#tests/site/page-types.ts';
import { expect, test } from '#tests/site/served.ts';

/** Web Vitals call a page good whose parts move by no more than this share of the window (web.dev/articles/cls). */
const GOOD = 0.1;

/** Where scripts put the most into a page. */
const lively: readonly PageType[] = [
  ...([
    'home',
    'list of stories',
    'guideline',
    'path',
    'plan',
    'record of a path',
    'quiz',
  ] as const),
  ...(['what is kept for you', 'reading offline', 'my playbook', 'series', 'search'] as const),
];
const pages = [
  ...lively.flatMap((type) => pageTypes[type] ?? []),
  ...['calculators/', 'calculators/turnover/', 'calculators/business-case/', 'meeting/'],
];

test.use({ viewport: { width: 390, height: 820 } });

for (const path of pages)
  test(`nothing on /${path} moves under the reader when its scripts come`, async ({ page }) => {
    let give = () => {};
    const given = new Promise<void>((resolve) => {
      give = resolve;
    });
    await page.route('**/_astro/*.js', async (route) => {
      await given;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('footer').last().waitFor({ state: 'attached' });
    // Where no face of the system has the metrics of ours, the page moves once when the fonts come.
    await page.waitForFunction(
      () =>
        document.fonts.status === 'loaded' &&
        [...document.fonts].some(({ status }) => status === 'loaded'),
    );
    const before = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
        }),
    );
    give();
    await page.waitForLoadState('networkidle');
    const moved = await page.evaluate(
      (since) =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
            const later = shifts.filter(({ startTime }) => startTime > since);
            resolve(later.reduce((sum, { value }) => sum + value, 0));
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          // Nothing is observed where nothing has moved.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        }),
      before,
    );
    expect(moved).toBeLessThanOrEqual(GOOD);
  });
