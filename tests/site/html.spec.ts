import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { inFurtherLanguages, pagesOf, site } from '#tests/site/built-site.ts';
import { htmlRules } from '#tests/site/html-rules.ts';

const validator = new HtmlValidate(htmlRules);

test('every page is valid HTML', async () => {
  const pages = [site, ...inFurtherLanguages(site)].flatMap(pagesOf);
  const findings = await Promise.all(pages.map(({ file, html }) => findingsIn(file, html)));
  expect(pages.length).toBeGreaterThan(100);
  expect(findings.flat()).toEqual([]);
});

test('the rules refuse what is broken', async () => {
  const broken =
    '<!doctype html><html lang="en"><title>x</title><p><div></div></p><img src="a.png">';
  const rules = (await findingsIn('broken.html', broken)).join('\n');
  expect(rules).toContain('close-order');
  expect(rules).toContain('wcag/h37');
});

async function findingsIn(file: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
}
