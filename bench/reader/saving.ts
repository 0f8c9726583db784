import type { Browser } from '@playwright/test';
import type { Host } from './gzip-host.ts';

/** What it takes to have the whole playbook on a device. */
export interface Saving {
  /** From the call for the first page until everything is saved and verified, on this machine without a slow line. */
  seconds: number;
  files: number;
  /** Sent in all, compressed; the first page is in it. */
  bytes: number;
}

/** Opens a page with nothing stored and waits until the playbook is available offline. */
export async function timeSaving(browser: Browser, host: Host, path: string): Promise<Saving> {
  const context = await browser.newContext();
  const page = await context.newPage();
  host.takeSent();
  const start = performance.now();
  await page.goto(host.address + path);
  await page.evaluate(
    () =>
      new Promise<void>((saved, failed) => {
        const { serviceWorker } = navigator;
        const look = () => serviceWorker.controller && saved();
        serviceWorker.addEventListener('controllerchange', look);
        serviceWorker.addEventListener('message', ({ data }) =>
          failed(new Error(JSON.stringify(data))),
        );
        serviceWorker.startMessages();
        look();
      }),
  );
  const seconds = (performance.now() - start) / 1000;
  const sent = host.takeSent();
  await context.close();
  return { seconds, files: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) };
}
