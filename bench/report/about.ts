import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { measuredWith } from '#bench/build/measure.ts';
import { project, workshop } from '#bench/build/workshop.ts';

/** When, where, with what and how a run was made; no name of the machine or of its folders. */
export function aboutThisRun(): string[] {
  const gib = Math.round(totalmem() / 2 ** 30);
  const versions = ['astro', '@astrojs/starlight', 'pagefind'].map(
    (name) => `${name} ${versionOf(project, name)}`,
  );
  return [
    `Date: ${new Date().toISOString().slice(0, 10)}`,
    `Versions: node ${process.version.slice(1)}, ${versions.join(', ')}; stock Starlight brings its own pagefind ${versionOf(join(workshop, 'stock'), 'pagefind')}`,
    `Machine: ${cpus().length} cores, ${gib} GiB of memory, ${process.platform} ${process.arch}; other work may share it, so only processor time is compared`,
    `Measured: ${measuredWith}`,
    'Corpus: seeded, about 1,000 words an entry; one source for five entries on top',
  ];
}

function versionOf(folder: string, name: string): string {
  const file = join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : 'unknown';
}
