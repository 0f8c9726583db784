import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, costOf } from './measure.ts';
import { node } from './workshop.ts';

/** A finished build: what it cost, and what came out. */
export interface Build extends Cost {
  /** HTML files. */
  pages: number;
  /** Size of all files, in MiB. */
  distMiB: number;
  files: number;
  dist: string;
}

/**
 * Builds a site from scratch, as its gates do.
 *
 * @param folder a site with its packages
 */
export async function build(folder: string): Promise<Build> {
  const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const cost = await costOf([node, astro, 'build', '--force'], folder, {
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  });
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return {
    ...cost,
    pages: files.filter((file) => file.endsWith('.html')).length,
    distMiB: bytes / 2 ** 20,
    files: files.length,
    dist,
  };
}
