import { type Browser, chromium, type LaunchOptions } from '@playwright/test';
import { bundledChromium, installedChromium, QUIET } from '#offline/book/chromium.ts';

/**
 * Finds a Chromium to test in: the one CHROMIUM_PATH names, an installed one, Playwright's own, or else the one that
 * comes inside a development dependency.
 *
 * @returns options for Playwright's launch
 * @throws Error when CHROMIUM_PATH names a file that is not there
 */
export async function findChromium(): Promise<LaunchOptions> {
  const found = installedChromium(chromium.executablePath());
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
