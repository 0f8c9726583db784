import type { Page } from '#tests/site/served.ts';

/** What a browser keeps for its reader, by key. */
export const keptIn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => ({ ...localStorage }));

/** Puts texts into the storage of a page’s site, whatever they are. */
export const keep = (page: Page, texts: Record<string, string>) =>
  page.evaluate((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, Object.entries(texts));

/** The key of the tick of a page. */
export const tickOf = (id: string) => `playbook:ticks:${id}`;
