import type { Browser } from '@playwright/test';
import { type Weight, weigh } from './first-load.ts';
import type { Host } from './gzip-host.ts';
import { firstResult, openSearch } from './search-panel.ts';

/**
 * Opens search on a page that has loaded, types a question as one would paste it, and weighs everything sent from the
 * opening to the first results.
 */
export async function firstSearch(
  browser: Browser,
  host: Host,
  path: string,
  question: string,
): Promise<Weight> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(host.address + path, { waitUntil: 'networkidle' });
  host.takeSent();
  await openSearch(page);
  await page.keyboard.insertText(question);
  await firstResult(page);
  await page.waitForLoadState('networkidle');
  const sent = host.takeSent();
  await context.close();
  return weigh(sent);
}
