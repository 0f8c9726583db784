// Needs: personas/ruth
import { z } from 'zod';
import { personaSchema } from '#schemas/persona.ts';
import { plainReference } from '#schemas/reference.ts';
import { sitePages } from '#schemas/site-pages.ts';
import { filesOf, site } from '#tests/site/built-site.ts';
import { publishedEntries, writtenIn } from '#tests/site/content.ts';
import { A4_PORTRAIT, sheetsOf } from '#tests/site/paper.ts';
import { searchFor } from '#tests/site/searching.ts';
import { expect, test } from '#tests/site/served.ts';

const schema = personaSchema(plainReference);
const personas = writtenIn('personas').map(({ id, fields }) => ({ id, ...schema.parse(fields) }));

test('there are four, and each fills one sheet', async ({ page }) => {
  expect(personas.length).toBeGreaterThanOrEqual(4);
  for (const { id, name } of personas) {
    await page.goto(`personas/${id}/`);
    await expect(page.locator('h1')).toHaveText(name);
    expect.soft(await sheetsOf(page), id).toEqual([A4_PORTRAIT]);
  }
});

test('printed together each has a sheet to itself', async ({ page }) => {
  await page.goto('personas/posters/');
  expect(await sheetsOf(page)).toEqual(personas.map(() => A4_PORTRAIT));
});

test('the longest texts that the schema allows still fit on one sheet, in smaller type', async ({
  page,
}) => {
  await page.goto('personas/ruth/');
  const limits = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).properties ?? {};
  await page.evaluate(fillPoster, textsOfFullLength(limits));
  await page.locator('.poster').evaluate((poster) => poster.setAttribute('data-length', 'long'));
  expect(await sheetsOf(page)).toEqual([A4_PORTRAIT]);
  await page.locator('.poster').evaluate((poster) => poster.removeAttribute('data-length'));
  expect((await sheetsOf(page)).length, 'the test can fail').toBeGreaterThan(1);
});

test('every persona page says everything its author wrote', async ({ page }) => {
  for (const { id, basis, illustrative, ...data } of personas) {
    await page.goto(`personas/${id}/`);
    const poster = page.locator('.poster');
    const texts = [data.saying, data.goodDay, data.question, data.role, basis];
    for (const text of [...texts, ...data.goals, ...data.worries, ...data.words])
      await expect.soft(poster).toContainText(text);
    if (illustrative) await expect.soft(poster).toContainText('Illustrative.');
  }
});

test('entries and the personas they name lead to each other', async ({ page }) => {
  const naming = publishedEntries().flatMap(({ kind, id, fields }) => {
    const named = [fields.persona ?? [], fields.personas ?? []].flat();
    return named.map((persona) => ({ persona, from: `${kind}/${id}/` }));
  });
  expect(new Set(naming.map(({ persona }) => persona)).size).toBe(personas.length);
  for (const { persona, from } of naming) {
    await page.goto(from);
    await expect.soft(page.locator(`.facts a[href$="/personas/${persona}/"]`)).toBeVisible();
    await page.goto(`personas/${persona}/`);
    await expect.soft(page.locator(`main a[href$="/${from}"]`)).toBeVisible();
  }
});

test('search finds a persona by another name for the job, and can be narrowed to personas', async ({
  page,
}) => {
  await page.goto('');
  const panel = await searchFor(page, 'procurement');
  await panel.getByText('Narrow it down').click();
  await panel.getByRole('checkbox', { name: 'Personas' }).check();
  const first = panel.locator('.search-results > li').first();
  await expect(first.locator('.result-title')).toHaveText('Ruth, head of purchasing');
  await expect(first.locator('.result-label')).toHaveText('Persona');
});

test('every page that texts may link to is there', () => {
  const files = filesOf(site);
  for (const path of sitePages) expect.soft(files).toContain(`${path.slice(1)}index.html`);
});

type Limits = Record<string, { maxLength?: number; maxItems?: number; items?: Limits[string] }>;

/** For each place on a poster as many and as long texts as an author may write there. */
function textsOfFullLength(schema: unknown): Record<string, string[]> {
  const limits = schema as Limits;
  const words = 'nobody at the plant would ever have thought of ringing them about it again ';
  const full = (length = 0) =>
    words
      .repeat(9)
      .slice(0, length - 1)
      .trim()
      .padEnd(length, 'x');
  const one = (field: string) => [full(limits[field]?.maxLength)];
  const many = (field: string) => {
    const { maxItems = 0, items } = limits[field] ?? {};
    return Array.from({ length: maxItems }, () => full(items?.maxLength ?? 14));
  };
  return {
    '.name': one('name'),
    '.role': one('role'),
    '.saying': one('saying'),
    '.pair section:nth-child(1) li': many('goals'),
    '.pair section:nth-child(2) li': many('worries'),
    '.pair section:nth-child(3) p': one('goodDay'),
    '.channels li': many('channels'),
    '.words li': many('words'),
    '.question p': one('question'),
    '.basis': one('basis'),
  };
}

/** Puts texts in the place of those on the poster. Runs in the browser. */
function fillPoster(texts: Record<string, string[]>) {
  for (const [place, wanted] of Object.entries(texts)) {
    const [first, ...others] = document.querySelectorAll(`.poster ${place}`);
    if (!first || wanted.some((text) => !text)) throw new Error(`nothing to fill at ${place}`);
    for (const other of others) other.remove();
    for (const text of wanted.toReversed()) {
      const copy = first.cloneNode(true) as Element;
      copy.textContent = text;
      first.after(copy);
    }
    first.remove();
  }
}
