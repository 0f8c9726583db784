import type { Browser } from '@playwright/test';
import type { Host } from './gzip-host.ts';
import {
  type Answered,
  clearSearch,
  firstResult,
  openSearch,
  pressAndTime,
} from './search-panel.ts';

/** How many times slower than this machine the reader's is. */
export const SLOWER = 4;

/**
 * Types questions key by key on a slow machine, each key once the one before is answered. The first search of the page,
 * which loads the index, is made before the clock starts.
 *
 * @returns one figure a key
 */
export async function keystrokes(
  browser: Browser,
  host: Host,
  path: string,
  questions: readonly string[],
): Promise<Answered[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(host.address + path, { waitUntil: 'networkidle' });
  await openSearch(page);
  await page.keyboard.insertText(questions[0] as string);
  await firstResult(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

  const answered: Answered[] = [];
  for (const question of questions) {
    await clearSearch(page);
    await page.waitForTimeout(300);
    for (const letter of question)
      answered.push(await pressAndTime(page, letter === ' ' ? 'Space' : letter));
  }
  await context.close();
  return answered;
}

/**
 * The value that a share of all values does not exceed (nearest rank).
 *
 * @param share between 0 and 1
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
