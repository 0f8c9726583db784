import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { leftOut } from './tests/needs.ts';

/** What judges the content and the settings of the company itself. */
const ofTheCompany = ['tests/content/**/*.test.ts'];

/** Tests of the code have settings of their own, and so have the programs that they start. */
const ownSettings = {
  resolve: { conditions: ['tests', 'node', 'default'] },
  ssr: { resolve: { conditions: ['tests', 'node', 'default'], externalConditions: ['tests'] } },
};

const { NODE_OPTIONS = '' } = process.env;

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        ...ownSettings,
        extends: true,
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: [...ofTheCompany, ...leftOut('.test.ts')],
          env: { NODE_OPTIONS: `${NODE_OPTIONS} --conditions=tests` },
        },
      },
      {
        extends: true,
        test: { name: 'company', include: ofTheCompany, exclude: leftOut('.test.ts') },
      },
    ],
  },
});
