import process from 'node:process';
import { defineConfig } from '@playwright/test';

// Before any settings are read: these tests speak English.
process.env.PLAYBOOK_ENGLISH_FIRST = '1';
const { leftOut } = await import('#tests/needs.ts');
const { findChromium } = await import('#tests/site/chromium.ts');

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.spec.ts',
  testIgnore: leftOut('.spec.ts').map((file) => `**/${file}`),
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
