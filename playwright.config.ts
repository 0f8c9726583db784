import { defineConfig } from '@playwright/test';
import { findChromium } from '#tests/site/chromium.ts';

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // A machine that does other work can make a browser late once; a second time is a fault. The report names those that needed it.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  timeout: 60_000,
  // A test of one page must not wait until the whole playbook is saved; tests of saving allow it.
  use: { launchOptions: await findChromium(), serviceWorkers: 'block' },
});
