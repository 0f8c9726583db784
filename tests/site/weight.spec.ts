import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { pageTypes } from '#tests/site/page-types.ts';
import { expect, type Page, test } from '#tests/site/served.ts';

/** In bytes, compressed: what a reader on a slow train waits for. */
const MOST = { script: 12_000, whole: 35_000 };

const entries = ['guideline', 'story', 'study', 'nudge'] as const;

for (const type of entries.filter((one) => pageTypes[one]))
  test(`a ${type} weighs little`, async ({ page }) => {
    const weights = await weightsOf(page, pageTypes[type]);
    const { document = 0, stylesheet = 0, script = 0, font = 0, image = 0 } = weights;
    const whole = document + stylesheet + script;
    const other = Object.entries(weights).map(([kind, bytes]) => `${kind} ${bytes}`);
    console.log(`${type}: ${whole} bytes and ${font} of fonts (${other.join(', ')})`);
    expect(document).toBeGreaterThan(1_000);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(MOST.script);
    expect(whole + image).toBeLessThanOrEqual(MOST.whole);
  });

/** The bytes of everything a page fetched, compressed, by what the browser wanted it for. */
async function weightsOf(page: Page, path: string): Promise<Record<string, number>> {
  const weights: Record<string, number> = {};
  const weighing: Promise<void>[] = [];
  const weigh = (response: Response) => {
    weighing.push(
      response.body().then((body) => {
        const kind = response.request().resourceType();
        const packed = kind === 'font' ? body : gzipSync(body, { level: 9 });
        weights[kind] = (weights[kind] ?? 0) + packed.length;
      }),
    );
  };
  page.on('response', weigh);
  await page.goto(path, { waitUntil: 'networkidle' });
  page.off('response', weigh);
  await Promise.all(weighing);
  return weights;
}
