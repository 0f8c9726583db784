import process from 'node:process';
import { runAstro } from '#building/run-astro.ts';
import playbook from '#config';
import { site } from '#tests/site/built-site.ts';

/** Browser tests speak English. Where another language comes first, they look at the same site with English first. */
process.exitCode = playbook.isAsPublished
  ? 0
  : await runAstro({ command: 'build', outDir: site.folder, first: false });
