import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from '#tests/site/served.ts';

/** WCAG 2.2 AA with all it builds on, and what the makers of axe hold to be good practice. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that see colours. Everything else in a page is the same in both themes: no style hides or moves with them. */
const SEEING_COLOURS = ['color-contrast', 'link-in-text-block'];

export const widths = [390, 1280] as const;

/**
 * What axe finds wrong with a page as it stands, in both themes, one line a finding. The site has no frames, so axe is put
 * into the page itself: twice as quick as the package that looks into frames.
 */
export async function findingsInBothThemes(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  const light = await findingsOf(page, 'light', { type: 'tag', values: STANDARDS });
  const dark = await findingsOf(page, 'dark', { type: 'rule', values: SEEING_COLOURS });
  return [...light, ...dark];
}

async function findingsOf(
  page: Page,
  theme: 'light' | 'dark',
  runOnly: NonNullable<RunOptions['runOnly']>,
): Promise<string[]> {
  const violations = await page.evaluate(runAxe, { theme, runOnly });
  const { pathname } = new URL(page.url());
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${theme}: ${pathname} ${id}: ${help} (${target})`),
  );
}

/** Runs in the browser. */
async function runAxe({ theme, runOnly }: { theme: string; runOnly: RunOptions['runOnly'] }) {
  const { axe } = window as unknown as {
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  };
  document.documentElement.setAttribute('data-theme', theme);
  const options: RunOptions = {
    resultTypes: ['violations'],
    preload: false,
    ...(runOnly && { runOnly }),
  };
  return (await axe.run(document, options)).violations;
}
