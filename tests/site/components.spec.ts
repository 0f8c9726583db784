// Needs: stories/pick-your-battles
import { authorComponents } from '#schemas/author-components.ts';
import { filesOf, site, textOf } from '#tests/site/built-site.ts';
import { expect, test } from '#tests/site/served.ts';

const guide = 'contribute/components/';
const withCalculator = 'stories/pick-your-battles/';

/** What a reader sees of each component: one thing that nothing else on the page has. */
const drawn: Record<keyof typeof authorComponents, string> = {
  Callout: '.callout[data-callout="caution"] p >> text=take no for an answer',
  KeyFigure: '.key-figure strong',
  Quotation: '.quotation blockquote p',
  BeforeAfter: '.before-after dd >> nth=1',
  Steps: '.steps ol > li >> nth=2',
  Figure: '.picture img',
  Calculator: '.worked .headline',
  Journey: '.small-journey [role=img]',
  Term: 'metric-term > a',
};

test('the guide explains every component, and shows what comes of its example', async ({
  page,
}) => {
  await page.goto(guide);
  for (const [name, { example, props }] of Object.entries(authorComponents)) {
    const section = page.locator('main section').filter({ has: page.locator(`h2[id="${name}"]`) });
    await expect(section.locator('pre')).toHaveText(example);
    await expect(section.locator('tbody th code')).toHaveText(Object.keys(props.shape));
    const shown = section.locator('.shown').locator(drawn[name as keyof typeof drawn]);
    await shown.scrollIntoViewIfNeeded();
    await expect(shown).toBeVisible();
  }
  const picture = page.locator('.picture img');
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100);
  await page.locator('metric-term > a').focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
});

test('a source of a component leads to its note', async ({ page }) => {
  await page.goto(withCalculator);
  const note = page.locator('.key-figure .cite a');
  await note.click();
  await expect(page.locator('#notes ~ ol li:target')).toContainText('Gartner');
});

test('a calculator in a text leads to the calculator with the same numbers and the same answer', async ({
  page,
}) => {
  await page.goto(withCalculator);
  const worked = page.locator('.worked');
  const said = await worked.locator('.headline').innerText();
  expect(await worked.locator('dl > div').count()).toBeGreaterThanOrEqual(3);
  await worked.getByRole('link', { name: /own numbers/ }).click();
  await expect(page).toHaveURL(/\/calculators\/contact-resolution\/\?v=/);
  await expect(page.locator('cx-calculator form')).toBeVisible();
  await expect(page.locator('[data-part="headline"]')).toHaveText(said);
  await expect(page.locator('cx-calculator [data-notice]')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a calculator in a text has answered', async ({ page }) => {
    await page.goto(withCalculator);
    await expect(page.locator('.worked .headline')).toContainText('saves $');
    await expect(page.locator('.worked dd').first()).toContainText('illustrative');
  });
});

test('only pages of calculators load their scripts', () => {
  const scripted = filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .filter((file) => /<cx-calculator|cx-calculator[^"]*\.js/.test(textOf(site, file)));
  expect(scripted.length).toBeGreaterThan(9);
  expect(scripted.filter((file) => !file.startsWith('calculators/'))).toEqual([]);
});
