/**
 * Asks the questions of a file through the search page of the built site, in a browser, and says how high a relevant
 * page came. Usage: npm run bench:search -- --queries <file>
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '#tests/site/chromium.ts';
import { serveDist } from '#tests/site/serve-dist.ts';

interface Question {
  query: string;
  /** Ids as `collection/id`; an id without a slash stands for any page under that address. */
  relevant: string[];
}

const LOOKED_AT = 10;

const { values } = parseArgs({
  options: { queries: { type: 'string' }, dist: { type: 'string', default: 'dist' } },
});
if (!values.queries) {
  console.error('Which questions? npm run bench:search -- --queries bench/queries.json');
  process.exit(2);
}

const questions: Question[] = JSON.parse(readFileSync(values.queries, 'utf8'));
const site = await serveDist(values.dist);
const browser = await launchChromium();
const page = await browser.newPage();
const ranks: number[] = [];

for (const { query, relevant } of questions) {
  const existing = relevant.filter((id) => existsSync(join(values.dist, id, 'index.html')));
  if (existing.length === 0) {
    console.log(`  –  ${query}  (no relevant page exists yet)`);
    continue;
  }
  const found = await ask(query);
  const rank = found.findIndex((path) => existing.some((id) => answers(path, id))) + 1;
  ranks.push(rank);
  console.log(
    `${rank ? String(rank).padStart(3) : '  ✗'}  ${query}${rank === 1 ? '' : `  → ${found.slice(0, 3).join(', ')}`}`,
  );
}

await browser.close();
await site.close();

const share = (holds: (rank: number) => boolean) =>
  round(ranks.filter(holds).length / ranks.length);
console.log(
  JSON.stringify({
    success1: share((rank) => rank === 1),
    success3: share((rank) => rank >= 1 && rank <= 3),
    mrr: round(ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / ranks.length),
    n: ranks.length,
  }),
);

async function ask(query: string): Promise<string[]> {
  await page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(
    () => document.querySelector('search-panel .search-status')?.textContent,
  );
  const more = page.getByRole('button', { name: 'More results' });
  const links = page.locator('.search-results .result-title');
  if ((await links.count()) < LOOKED_AT && (await more.isVisible())) {
    const shown = await links.count();
    await more.click();
    await page.waitForFunction(
      (n) => document.querySelectorAll('.search-results > li').length > n,
      shown,
    );
  }
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).pathname),
  );
  const base = new URL(site.address).pathname;
  return addresses.slice(0, LOOKED_AT).map((path) => path.slice(base.length).replace(/\/$/, ''));
}

function answers(path: string, id: string) {
  return id.includes('/') ? path === id : path === id || path.startsWith(`${id}/`);
}

function round(value: number) {
  return Math.round(value * 1000) / 1000;
}
