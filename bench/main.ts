/**
 * Builds made-up knowledge bases of several sizes here and in a stock Starlight, in turn, reads the results in a
 * browser, and writes `bench/results.md`.
 * Usage: npm run bench -- [--sizes 250,1000,4000] [--rounds 3] [--out file]
 */
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Build, build } from '#bench/build/build.ts';
import { stockStarlightWith } from '#bench/build/stock-starlight.ts';
import { thisProjectWith } from '#bench/build/this-project.ts';
import { project, workshop } from '#bench/build/workshop.ts';
import { questionsOf } from '#bench/corpus/questions.ts';
import { makeCorpus } from '#bench/corpus.ts';
import { drawTimes } from '#bench/reader/draws.ts';
import { gzipHost } from '#bench/reader/gzip-host.ts';
import { type Audit, audit } from '#bench/reader/lighthouse.ts';
import { type Reader, readSite } from '#bench/reader/reader.ts';
import { recalculations } from '#bench/reader/recalculations.ts';
import { type Saving, timeSaving } from '#bench/reader/saving.ts';
import { aboutThisRun } from '#bench/report/about.ts';
import type { CalculatorTimes } from '#bench/report/calculators.ts';
import type { AtSize } from '#bench/report/figures.ts';
import { resultsPage } from '#bench/report/results.ts';
import { launchChromium } from '#tests/site/chromium.ts';

/** Above this many entries one round must do. */
const ONE_ROUND_ABOVE = 1000;
const QUESTIONS = 5;
/** Asked of the playbook's own content. */
const OWN_QUESTIONS = ['complaint refund policy', 'staff training bonus', 'loyal customers leave'];
const OWN_PAGES = ['', 'guidelines/', 'guidelines/platinum-rule/'];

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '250,1000,4000' },
    rounds: { type: 'string', default: '3' },
    out: { type: 'string', default: join(project, 'bench', 'results.md') },
  },
});
const sizes = values.sizes.split(',').map(Number);
const figures: AtSize[] = [];
for (const size of sizes) figures.push(await measure(size));
const built = existsSync(join(project, 'dist', 'index.html'));
const dist = join(workshop, 'own');
if (built) copyDist();
const own = built ? await read(dist, OWN_QUESTIONS) : undefined;
const calculators = built ? await calculated(dist) : undefined;
const saving = built ? await timed(dist) : undefined;
const audits = built ? await audited() : 'The playbook itself is not built: npm run build first.';
const page = resultsPage({ sizes: figures, own, calculators, saving, audits }, aboutThisRun());
writeFileSync(values.out, page);
console.log(page);

async function measure(size: number): Promise<AtSize> {
  const corpus = makeCorpus(size);
  const sites = { here: thisProjectWith(corpus), stock: stockStarlightWith(corpus) };
  const builds: Record<keyof typeof sites, Build[]> = { here: [], stock: [] };
  const rounds = size > ONE_ROUND_ABOVE ? 1 : Number(values.rounds);
  for (let round = 0; round < rounds; round++)
    for (const side of ['here', 'stock'] as const) {
      const done = await build(sites[side]);
      builds[side].push(done);
      console.error(`${size} ${side}: ${done.cpuSeconds.toFixed(1)} s of processor time`);
    }
  const reader = await read(join(sites.here, 'dist'), questionsOf(corpus.words, QUESTIONS));
  return { size, ...builds, reader };
}

async function read(site: string, questions: readonly string[]): Promise<Reader> {
  const browser = await launchChromium();
  try {
    return await readSite(browser, site, questions);
  } finally {
    await browser.close();
  }
}

async function calculated(site: string): Promise<CalculatorTimes> {
  const browser = await launchChromium();
  const host = await gzipHost(site);
  try {
    return { ...(await recalculations(browser, host.address)), draws: await drawTimes() };
  } finally {
    await browser.close();
    await host.close();
  }
}

async function timed(site: string): Promise<Saving> {
  const [browser, host] = await Promise.all([launchChromium(), gzipHost(site)]);
  try {
    return await timeSaving(browser, host, '');
  } finally {
    await Promise.all([browser.close(), host.close()]);
  }
}

/** A build may replace it while it is read. */
function copyDist() {
  rmSync(dist, { recursive: true, force: true });
  cpSync(join(project, 'dist'), dist, { recursive: true });
}

async function audited(): Promise<Audit[] | string> {
  try {
    return await audit(dist, OWN_PAGES);
  } catch (error) {
    return `Not run: ${error instanceof Error ? error.message : error}`;
  }
}
