import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '#tests/site/served.ts';

/** WCAG 2.2 AA with all it builds on, and what the makers of axe hold to be good practice. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that see colours. Everything else in a page is the same in both themes: no style hides or moves with them. */
const SEEING_COLOURS = ['color-contrast', 'link-in-text-block'];

export const widths = [390, 1280] as const;

/** What axe finds wrong with a page as it stands, in both themes, one line a finding. */
export async function findingsInBothThemes(page: Page): Promise<string[]> {
  await showTheme(page, 'light');
  const light = await findingsOf(page, axeFor(page).withTags(STANDARDS));
  await showTheme(page, 'dark');
  const dark = await findingsOf(page, axeFor(page).withRules(SEEING_COLOURS));
  return [...light.map((finding) => `light: ${finding}`), ...dark.map((one) => `dark: ${one}`)];
}

const showTheme = (page: Page, theme: 'light' | 'dark') =>
  page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);

/** The site has no frames, so axe need not open a second page to gather what it finds in them. */
const axeFor = (page: Page) =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);

async function findingsOf(page: Page, axe: AxeBuilder): Promise<string[]> {
  const { pathname } = new URL(page.url());
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${pathname} ${id}: ${help} (${target})`),
  );
}
