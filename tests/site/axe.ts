import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '#tests/site/served.ts';

/** WCAG 2.2 AA with all it builds on, and what the makers of axe hold to be good practice. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const themes = ['light', 'dark'] as const;
export const widths = [390, 1280] as const;

/** What axe finds wrong with a page as it stands, in both themes, one line a finding. */
export async function findingsInBothThemes(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const theme of themes) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    for (const finding of await findingsOn(page)) findings.push(`${theme}: ${finding}`);
  }
  return findings;
}

async function findingsOn(page: Page): Promise<string[]> {
  // The site has no frames, so axe need not open a second page to gather what it finds in them.
  const { violations } = await new AxeBuilder({ page })
    .withTags(STANDARDS)
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${new URL(page.url()).pathname} ${id}: ${help} (${target})`),
  );
}
