import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type LaunchOptions } from '@playwright/test';

/** Chromium asks its maker's servers for updates and lists; tests must work on a closed network. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium to test in: the one CHROMIUM_PATH names, an installed one, Playwright's own, or else the one that
 * comes inside a development dependency.
 *
 * @returns options for Playwright's launch
 * @throws Error when CHROMIUM_PATH names a file that is not there
 */
export async function findChromium(): Promise<LaunchOptions> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const found = named ?? [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path));
  return { executablePath: found ?? (await bundledChromium()), args: QUIET };
}

/** Starts the Chromium that was found. */
export async function launchChromium(): Promise<Browser> {
  const options = await findChromium();
  try {
    return await chromium.launch(options);
  } catch (cause) {
    throw new Error(
      `No browser could be started (${options.executablePath}). Install Chromium, or set CHROMIUM_PATH to one.`,
      { cause },
    );
  }
}

/** Unpacks the bundled Chromium, with the system libraries that a bare machine lacks. */
async function bundledChromium(): Promise<string> {
  const { default: bundled, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const packed = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
  setupLambdaEnvironment(join(await inflate(fileURLToPath(packed)), 'lib'));
  return bundled.executablePath();
}
