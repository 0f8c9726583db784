import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Corpus, writeAsContent } from '#bench/corpus.ts';
import { entryKinds } from '#schemas/kinds.ts';
import { project, workshop } from './workshop.ts';

/** Content that a corpus takes the place of. The site's own pages stay, and so do the calculators' defaults with their sources. */
const REPLACED = [...entryKinds, 'paths', 'quizzes', 'selections', 'personas', 'metrics'];

/**
 * Copies this project as it stands into the workshop, with a corpus in place of its content.
 *
 * @returns the copy's folder, ready for `astro build`
 */
export function thisProjectWith(corpus: Corpus): string {
  const folder = join(workshop, 'here');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name !== 'node_modules') rmSync(join(folder, name), { recursive: true });
  for (const file of trackedAndNew()) {
    if (REPLACED.some((name) => file.startsWith(`src/content/${name}/`))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(project, file), join(folder, file));
  }
  switchOffDownloads(join(folder, 'playbook.config.ts'));
  copyPackages(folder);
  writeAsContent(corpus, join(folder, 'src', 'content'));
  return folder;
}

/** Stock Starlight makes none; and a copy to take away refuses the links of our own pages to content that is replaced. */
function switchOffDownloads(settings: string) {
  const text = readFileSync(settings, 'utf8');
  const without = text.replace('downloads: true', 'downloads: false');
  if (without === text) throw new Error(`${settings} does not say "downloads: true"`);
  writeFileSync(settings, without);
}

function trackedAndNew(): string[] {
  const { stdout, status } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: project, encoding: 'utf8' },
  );
  if (status !== 0)
    throw new Error('The benchmark copies the files that git knows of: run it in a clone.');
  const deleted = spawnSync('git', ['ls-files', '-z', '--deleted'], {
    cwd: project,
    encoding: 'utf8',
  });
  const gone = new Set(deleted.stdout.split('\0'));
  return stdout.split('\0').filter((file) => file && !gone.has(file));
}

/** A copy, since Astro does not build with linked packages, and so that its cache is not the project's. */
function copyPackages(folder: string) {
  const lock = readFileSync(join(project, 'package-lock.json'), 'utf8');
  const kept = join(workshop, 'here-packages-lock');
  const target = join(folder, 'node_modules');
  if (existsSync(target) && existsSync(kept) && readFileSync(kept, 'utf8') === lock) return;
  rmSync(target, { recursive: true, force: true });
  cpSync(join(project, 'node_modules'), target, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !/node_modules[\\/]\.(?!bin)/.test(file.slice(project.length)),
  });
  writeFileSync(kept, lock);
}
