// Needs: downloads, many-entries
import { expect, test } from '@playwright/test';
import { answersTo } from '#tests/site/answers.ts';
import { site } from '#tests/site/built-site.ts';
import { type Firefox, findFirefox, launchFirefox } from '#tests/site/firefox.ts';
import { type OpenedCopy, openCopy } from '#tests/site/opened-copy.ts';

const installed = findFirefox();
if (!installed && process.env.REQUIRE_FIREFOX)
  throw new Error(
    'REQUIRE_FIREFOX is set, but no Firefox is installed. Install firefox-esr, or set FIREFOX_PATH.',
  );
test.skip(
  !installed,
  'No Firefox is installed, so the double-click copy was tested in Chromium only.',
);

let firefox: Firefox;
let copy: OpenedCopy;
test.beforeAll(async () => {
  copy = openCopy(site);
  firefox = await launchFirefox(installed ?? '');
});
test.afterAll(async () => {
  await firefox?.close();
  copy?.remove();
});

test('the copy works from disk in Firefox, whose rules for files are strict', async () => {
  await firefox.open(copy.address('Open the playbook.html'));
  await firefox.until(() => location.pathname.endsWith('/files/index.html'));
  await firefox.until(() => document.readyState === 'complete');
  expect(await firefox.run(readsFromDisk, BESIDE), 'the rules for files are strict').toBe(false);

  await firefox.run(() => {
    const select = document.querySelector<HTMLSelectElement>('theme-select select');
    if (!select) throw new Error('no choice of theme');
    select.value = 'dark';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    document.querySelector<HTMLAnchorElement>('main a[href="paths/index.html"]')?.click();
  });
  await firefox.until(
    () =>
      location.pathname.includes('/paths/') && document.documentElement.dataset.theme === 'dark',
  );
  expect(await firefox.run(() => location.search), 'the address is plain again').toBe('');

  await firefox.run(() =>
    document.querySelector<HTMLAnchorElement>('main a[href="day-one/index.html"]')?.click(),
  );
  await firefox.until(
    () =>
      location.pathname.includes('/day-one/') &&
      /^\d/.test(document.querySelector('main reading-progress [data-count]')?.textContent ?? ''),
  );
  await firefox.run(() => {
    const step = [...document.querySelectorAll('main reading-progress li')].find((item) =>
      item.querySelector('a[href*="guidelines/"]'),
    );
    step?.querySelector('input')?.click();
    step?.querySelector<HTMLAnchorElement>('a[href*="guidelines/"]')?.click();
  });
  await firefox.until(
    () =>
      location.pathname.includes('/guidelines/') &&
      Object.keys(localStorage).some((key) => key.includes('guidelines/')),
  );

  await firefox.open(copy.address('files/calculators/business-case/index.html'));
  await firefox.until(() => document.querySelector('cx-calculator[data-ready]'));
  await firefox.run(() => {
    const select = [...document.querySelectorAll('select')].find(({ options }) =>
      [...options].some(({ value }) => value === 'monteCarlo'),
    );
    if (!select) throw new Error('no treatment of risk');
    select.value = 'monteCarlo';
    select.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await firefox.until(() =>
    document
      .querySelector('[data-part=simulation]')
      ?.textContent?.includes('came up in 10,000 draws'),
  );

  await firefox.open(copy.address('files/stories/index.html?outcome=warning'));
  await firefox.until(() =>
    document
      .querySelector('[data-cards] a')
      ?.getAttribute('href')
      ?.match(/\/files\/stories\/[^/]+\/index\.html$/),
  );

  await firefox.open(copy.address('files/search/index.html'));
  await firefox.until(() => document.querySelector('main search-panel input'));
  const answers = await firefox.run(answersTo, ['journy map', 'survey fatigue', 'lego']);
  for (const { status, results } of answers) {
    expect(status).toMatch(/\d+ results|One result/);
    expect(results.length).toBeGreaterThan(0);
  }
  await firefox.run(() => document.querySelector<HTMLAnchorElement>('main .result-title')?.click());
  await firefox.until(
    () => location.pathname.endsWith('/index.html') && !location.pathname.includes('/search/'),
  );
  const refused = firefox.errors.filter(
    (text) => !text.includes(BESIDE) && !text.includes(LEFT_EARLY),
  );
  expect(refused).toEqual([]);
});

/** A file beside every start: what `readsFromDisk` is refused. */
const BESIDE = 'favicon.svg';

/** What Firefox says of type that was still loading when the page was left: NS_BINDING_ABORTED. */
const LEFT_EARLY = 'status=2152398850';

/** Whether a script may read the file beside its page, which Firefox allows only to profiles made for tests. */
function readsFromDisk(file: string): boolean {
  const request = new XMLHttpRequest();
  request.open('GET', file, false);
  try {
    request.send();
    return request.responseText.length > 0;
  } catch {
    return false;
  }
}
