import type { Page } from '@playwright/test';

/** What the benchmark knows of the search panel. */
const INPUT = 'dialog search-panel input[type=search]';
const RESULTS = 'dialog search-panel .search-results';

/** Opens search over a page as a reader does, with "/", and waits until one can type. */
export async function openSearch(page: Page) {
  await page.keyboard.press('/');
  await page.locator(INPUT).waitFor({ state: 'visible' });
}

/** Waits for results on the page. */
export const firstResult = (page: Page) => page.locator(`${RESULTS} > li`).first().waitFor();

/** Empties the field. */
export const clearSearch = (page: Page) => page.locator(INPUT).fill('');

/** How long a key waited for its answer, in milliseconds. */
export interface Answered {
  /** From the key to the new results in the page. */
  toResults: number;
  /** From the key to the frame after that. */
  toFrame: number;
}

declare global {
  interface Window {
    answered?: Promise<Answered>;
  }
}

/**
 * Presses a key in the search field and waits for the panel to renew its results.
 *
 * @throws Error when nothing is renewed within ten seconds
 */
export async function pressAndTime(page: Page, key: string): Promise<Answered> {
  await page.evaluate(listen, { input: INPUT, results: RESULTS });
  await page.keyboard.press(key);
  return page.evaluate(() => window.answered as Promise<Answered>);
}

/** Runs in the page: the next key starts the clock, the next change of the results stops it. */
function listen({ input, results }: { input: string; results: string }) {
  const field = document.querySelector(input);
  const panel = document.querySelector(results)?.parentElement;
  if (!field || !panel) throw new Error('there is no search panel');
  window.answered = new Promise((resolve, reject) => {
    let pressed = 0;
    field.addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true });
    const observer = new MutationObserver(() => {
      if (pressed === 0) return;
      observer.disconnect();
      const toResults = performance.now() - pressed;
      requestAnimationFrame(() => resolve({ toResults, toFrame: performance.now() - pressed }));
    });
    observer.observe(panel, { childList: true, subtree: true, characterData: true });
    setTimeout(() => reject(new Error('no answer within ten seconds')), 10_000);
  });
}
