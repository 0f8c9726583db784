/**
 * Times the calculators of the built site in a browser. Usage: npm run bench:calculators
 */
import { join } from 'node:path';
import { project } from '#bench/build/workshop.ts';
import { drawTimes } from '#bench/reader/draws.ts';
import { gzipHost } from '#bench/reader/gzip-host.ts';
import { recalculations } from '#bench/reader/recalculations.ts';
import { calculatorTable } from '#bench/report/calculators.ts';
import { launchChromium } from '#tests/site/chromium.ts';

const host = await gzipHost(join(project, 'dist'));
const browser = await launchChromium();
const found = await recalculations(browser, host.address);
console.log(calculatorTable({ ...found, draws: await drawTimes() }));
await browser.close();
await host.close();
