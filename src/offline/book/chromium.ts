import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chromium asks its maker's servers for updates and lists; builds and tests must work on a closed network. */
export const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, an installed one, or the one inside a package.
 *
 * @throws Error when there is none
 */
export const findChromium = async () => installedChromium() ?? (await bundledChromium());

/**
 * Finds a Chromium on this machine: the one CHROMIUM_PATH names, or an installed one.
 *
 * @param more other places to look at
 * @throws Error when CHROMIUM_PATH names a file that is not there
 */
export function installedChromium(...more: string[]): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  return named ?? [...INSTALLED, ...more].find((path) => existsSync(path));
}

/**
 * Unpacks the Chromium that comes inside a package, with the system libraries that a bare machine lacks.
 *
 * @throws Error where the package is not installed, or has none for this system
 */
export async function bundledChromium(): Promise<string> {
  const { default: bundled, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const packed = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
  setupLambdaEnvironment(join(await inflate(fileURLToPath(packed)), 'lib'));
  return bundled.executablePath();
}
