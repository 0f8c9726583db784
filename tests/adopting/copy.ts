import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * A copy of this project as git would give it to somebody, without its history. It lies in a folder of the project that git
 * ignores: builds take a link to packages that have no folder in common with them for a path below their own.
 */
export function copyOfProject(): string {
  const root = mkdtempSync(path.resolve('dist-adopted-'));
  const { stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of stdout.split('\0').filter((name) => name && existsSync(name)))
    cpSync(file, path.join(root, file), { force: false, errorOnExist: false });
  linkPackages(path.resolve('node_modules'), path.join(root, 'node_modules'));
  return root;
}

/** Links every package, and not their folder: builds keep what they know of the content there, each its own. */
function linkPackages(from: string, to: string) {
  mkdirSync(to);
  const names = readdirSync(from).filter((name) => name === '.bin' || !name.startsWith('.'));
  for (const name of names) symlinkSync(path.join(from, name), path.join(to, name));
}

/** Runs one of the project's programs in a copy of it, under the settings of the copy. */
export function runIn(root: string, program: string, ...args: string[]) {
  // Vitest sets both; the second would take the folder of a language out of its addresses.
  const { NODE_OPTIONS: _, BASE_URL: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    env: {
      ...env,
      ASTRO_TELEMETRY_DISABLED: '1',
      GIT_CEILING_DIRECTORIES: path.dirname(root),
    },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}
