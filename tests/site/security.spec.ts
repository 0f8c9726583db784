import { missing } from '#tests/needs.ts';
import { inFurtherLanguages, isForm, pagesOf, site } from '#tests/site/built-site.ts';
import { attribute, elementsIn } from '#tests/site/elements.ts';
import { anEntry, pageTypes } from '#tests/site/page-types.ts';
import { searchFor } from '#tests/site/searching.ts';
import { expect, test } from '#tests/site/served.ts';
import { nothing, watch } from '#tests/site/watching.ts';

/** Small enough that both workers are busy to the end. */
const TYPES_A_TEST = 8;
const types = Object.entries(pageTypes);

for (let start = 0; start < types.length; start += TYPES_A_TEST)
  test(`types of page ${start + 1} to ${start + TYPES_A_TEST} keep to the policy, in both themes`, async ({
    page,
    address,
  }) => {
    const watched = await watch(page, address);
    for (const [, path] of types.slice(start, start + TYPES_A_TEST)) {
      await page.goto(path);
      await page.locator('theme-select select').first().selectOption('dark');
      await page.locator('theme-select select').first().selectOption('light');
    }
    const panel = await searchFor(page, 'journey');
    await expect(panel.locator('.search-results li').first()).toBeVisible();
    await panel.getByText('Narrow it down').click();
    await panel.getByRole('checkbox', { name: 'Guidelines' }).check();
    await expect(panel.locator('.search-results > li[data-kind=stories]')).toHaveCount(0);
    expect(watched).toEqual(nothing);
  });

for (const kind of ['guidelines', 'stories', 'studies', 'nudges'])
  test(`narrowing and sorting the list of ${kind} keeps to the policy`, async ({
    page,
    address,
  }) => {
    const watched = await watch(page, address);
    await page.goto(`${kind}/`);
    await page.getByText('Narrow down and sort').click();
    await page.locator('entry-filter input').first().check();
    await page.locator('entry-filter select').selectOption('title');
    await expect(page.locator('entry-filter .card').first()).toBeVisible();
    expect(watched).toEqual(nothing);
  });

test('the nudge of another week keeps to the policy', async ({ page, address }) => {
  test.skip(missing('nudgeHabit', 'many-entries').length > 0, 'needs many nudges');
  const watched = await watch(page, address);
  const nudge = page.locator('nudge-of-the-week .title a');
  const titles = new Set<string | null>();
  for (const day of ['2027-01-04', '2027-01-11', '2027-01-18']) {
    await page.clock.setFixedTime(`${day}T12:00:00`);
    await page.goto('', { waitUntil: 'networkidle' });
    titles.add(await nudge.textContent());
  }
  await nudge.click();
  await expect(page.locator('h1')).toBeVisible();
  expect(titles.size).toBe(3);
  expect(watched).toEqual(nothing);
});

test('copying a link keeps to the policy', async ({ page, address, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const watched = await watch(page, address);
  await page.goto(anEntry);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('page-tools [role=status]')).toHaveText('Link copied.');
  expect(watched).toEqual(nothing);
});

test('the watch sees a breach when there is one', async ({ page, address }) => {
  const watched = await watch(page, address);
  await page.goto('');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "injected"';
    document.body.append(script);
    const image = new Image();
    image.src = 'https://elsewhere.example/pixel.png';
  });
  await expect.poll(() => watched.violations.join('\n')).toContain('script-src');
  await expect.poll(() => watched.violations.join('\n')).toContain('img-src');
  expect(await page.title()).not.toBe('injected');
});

test('every page carries a policy that allows no inline or evaluated script', () => {
  const pages = [site, ...inFurtherLanguages(site)]
    .flatMap(pagesOf)
    .filter((page) => !isForm(page));
  const policies = pages.map(({ document, file }) => {
    const meta = [...elementsIn(document)].find(
      (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    return { file, directives: directivesOf((meta && attribute(meta, 'content')) ?? '') };
  });
  const weak = policies.filter(
    ({ directives }) =>
      directives['default-src'] !== "'none'" ||
      !directives['script-src']?.startsWith("'self'") ||
      /'unsafe-(inline|eval|hashes)'|https?:|\*|data:/.test(directives['script-src']) ||
      /'unsafe-inline'|https?:|\*/.test(directives['style-src'] ?? 'https:') ||
      directives['connect-src'] !== "'self'" ||
      directives['base-uri'] !== "'none'",
  );
  expect(weak).toEqual([]);
});

function directivesOf(policy: string): Record<string, string | undefined> {
  return Object.fromEntries(
    policy
      .split(';')
      .map((directive) => directive.trim())
      .filter(Boolean)
      .map((directive) => {
        const [name = '', ...values] = directive.split(/\s+/);
        return [name, values.join(' ')];
      }),
  );
}
