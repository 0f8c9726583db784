import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fitted } from './fitted-policy.ts';

/** Fits the policy of every built page to what stands in it. Listed before whatever reads or packs the pages. */
export default function fitPolicies(): AstroIntegration {
  return {
    name: 'fit-policies',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          const html = await readFile(path, 'utf8');
          const fit = fitted(html);
          if (fit !== html) await writeFile(path, fit);
        }
      },
    },
  };
}
