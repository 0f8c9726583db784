import { defineConfig } from '@playwright/test';
import { findChromium } from '#tests/site/chromium.ts';

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  timeout: 60_000,
  use: { launchOptions: await findChromium() },
});
