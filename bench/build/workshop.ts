import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This project. */
export const project = resolve(fileURLToPath(import.meta.resolve('#bench/main.ts')), '..', '..');

/** A folder outside the repository in which everything is built. Nothing in it is needed afterwards. */
export const workshop = join(tmpdir(), 'playbook-bench');

/** The project's own Node runs every build. */
export const node = process.execPath;

/**
 * Installs packages into a folder of the workshop, unless they are there already.
 *
 * @param packages names with versions, for example `astro@7.3.5`
 * @throws Error with npm's own words when they cannot be installed
 */
export function install(name: string, packages: readonly string[]): string {
  const folder = join(workshop, name);
  const done = join(folder, 'installed', `${packages.join(' ').replaceAll('/', '_')}`);
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}\n');
  const npm = spawnSync(
    'npm',
    ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', ...packages],
    { cwd: folder, encoding: 'utf8' },
  );
  if (npm.status !== 0) throw new Error(`npm install failed:\n${npm.stderr}`);
  mkdirSync(dirname(done), { recursive: true });
  writeFileSync(done, '');
  return folder;
}
