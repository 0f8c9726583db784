// Needs: fr, calculators
import { readFile } from 'node:fs/promises';
import { calculatorIds } from '#schemas/calculators.ts';
import { missing } from '#tests/needs.ts';
import { expect, test } from '#tests/site/served.ts';

const headline = '[data-part=headline]';
const digits = (text: string) => text.replaceAll(/\D/g, '');

test('a French calculator reckons in French, and its link opens in English with the same numbers', async ({
  page,
}) => {
  test.skip(missing('english-content').length > 0, 'needs English content');
  await page.goto('fr/calculators/business-case/');
  const built = await page.locator(headline).textContent();
  await page.locator('cx-calculator[data-ready]').waitFor();
  await expect(page.locator(headline)).toHaveText(built ?? '');

  const cost = page.getByRole('textbox', { name: /^Coût initial/ });
  await expect(cost).toHaveValue('150\u202f000');
  await cost.fill('beaucoup');
  await expect(page.locator('#input-initialCost-error')).toHaveText(
    /^Écrivez un nombre de 0 à 1\u202f000\u202f000\u202f000\.$/,
  );
  await expect(page.locator(headline)).toHaveText(/^Pas encore de réponse/);

  await cost.fill('162 500,5');
  await expect(page.locator('#input-initialCost-error')).toBeHidden();
  await expect(page.locator(headline)).toHaveText(
    /^Sur 3\sans, le programme vaut aujourd’hui [\d\s]+\S+, et il se rembourse en \d+\smois\.$/,
  );
  await expect(page.locator('[data-delta]')).toHaveText(/^Valeur actuelle nette\s: −[\d\s]+\S+/);
  await expect(page.locator('.summary')).toContainText('Coût initial\u00a0: 162\u202f501');
  await expect(page).toHaveURL(/[?&]c=162500\.5/);
  const answer = (await page.locator(headline).textContent()) ?? '';
  const link = page.url();

  await page.goto(link.replace('/fr/', '/'));
  await page.locator('cx-calculator[data-ready]').waitFor();
  const english = (await page.locator(headline).textContent()) ?? '';
  expect(english).toMatch(/^Over 3 years/);
  expect(digits(english)).toBe(digits(answer));
  await expect(page.getByRole('textbox', { name: /^Cost to start/ })).toHaveValue('162,500.5');
  await expect(page.locator('[data-part=figures]')).toContainText('retained margin');
  await expect(page.locator('cx-calculator [data-notice]')).toBeHidden();
  await expect(page.locator('[data-part=former]')).toBeEmpty();
});

test('a French download has a column for each number in a French spreadsheet', async ({ page }) => {
  await page.goto('fr/calculators/business-case/?c=162500.5');
  await page.locator('cx-calculator[data-ready]').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger pour un tableur' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('Donnée;Valeur;Unité;Nature');
  expect(text).toMatch(/^Coût initial;162500,5;/m);
});

test('longer words leave the page as narrow as a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const id of calculatorIds) {
    await page.goto(`fr/calculators/${id}/`);
    await page.locator('cx-calculator[data-ready]').waitFor();
    const overflow = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(overflow, id).toBe(0);
  }
});
