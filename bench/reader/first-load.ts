import type { Browser } from '@playwright/test';
import type { Host, Kind, Sent } from './gzip-host.ts';

/** Bytes by kind, as sent, and their sums. */
export type Weight = Record<Kind | 'all' | 'withoutFonts', number>;

const kinds = ['document', 'css', 'js', 'font', 'other'] as const satisfies readonly Kind[];

/**
 * Loads one page with an empty cache and weighs everything it asks for until it is quiet.
 *
 * @param path from the site's root without a leading slash
 */
export async function firstLoad(browser: Browser, host: Host, path: string): Promise<Weight> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  host.takeSent();
  await page.goto(host.address + path, { waitUntil: 'networkidle' });
  const sent = host.takeSent();
  await context.close();
  return weigh(sent);
}

/** Adds up what was sent, in bytes. */
export function weigh(sent: readonly Sent[]): Weight {
  const of = (kind: Kind) => sum(sent.filter((answer) => answer.kind === kind));
  const parts = Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, number>;
  const all = sum(sent);
  return { ...parts, all, withoutFonts: all - parts.font };
}

const sum = (sent: readonly Sent[]) => sent.reduce((total, { bytes }) => total + bytes, 0);
