import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from '#bench/build/workshop.ts';
import { findChromium } from '#tests/site/chromium.ts';
import { gzipHost } from './gzip-host.ts';

const VERSIONS = ['lighthouse@13.5.0', 'chrome-launcher@1.2.1'];

/** Scores from 0 to 100 of one page, by category, and what cost points. */
export interface Audit {
  path: string;
  scores: Record<string, number>;
  failed: string[];
}

interface Report {
  lhr: {
    runtimeError?: { code: string; message: string };
    categories: Record<
      string,
      { score: number | null; auditRefs: { id: string; weight: number }[] }
    >;
    audits: Record<string, { score: number | null; title: string }>;
  };
}

/**
 * Runs Lighthouse (a phone on a slow line, its default) on pages of a built site. It is installed outside the
 * repository when it is first wanted.
 *
 * @throws Error when it cannot be installed or no browser starts
 */
export async function audit(dist: string, paths: readonly string[]): Promise<Audit[]> {
  const folder = install('lighthouse', VERSIONS);
  const from = createRequire(join(folder, 'package.json'));
  const load = (name: string) => import(pathToFileURL(from.resolve(name)).href);
  const { default: lighthouse } = await load('lighthouse');
  const { launch } = await load('chrome-launcher');
  const { executablePath, args = [] } = await findChromium();
  const chrome = await launch({ chromePath: executablePath, chromeFlags: ['--headless', ...args] });
  const host = await gzipHost(dist);
  const audits: Audit[] = [];
  for (const path of paths) {
    const report: Report = await lighthouse(host.address + path, { port: chrome.port });
    if (report.lhr.runtimeError) throw new Error(report.lhr.runtimeError.message);
    audits.push({ path, ...summary(report) });
  }
  chrome.kill();
  await host.close();
  return audits;
}

function summary({ lhr }: Report): Omit<Audit, 'path'> {
  const categories = Object.entries(lhr.categories).filter(([id]) => id !== 'agentic-browsing');
  const weighed = categories.flatMap(([, { auditRefs }]) =>
    auditRefs.filter(({ weight }) => weight),
  );
  const failed = weighed
    .map(({ id }) => ({ id, score: lhr.audits[id]?.score ?? 1 }))
    .filter(({ score }) => score < 1);
  return {
    scores: Object.fromEntries(
      categories.map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
    ),
    failed: failed.map(({ id, score }) => `${id} ${Math.round(score * 100)}`),
  };
}
