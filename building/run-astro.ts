import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import playbook from '#config';
import { folderOf, languageOf } from '#schemas/build-languages.ts';
import type { Call } from './call.ts';

/**
 * Runs Astro, or after it the printer of books: `build` and `pdf` once for each language, those after the first into a
 * folder of the first; `dev` for one language.
 *
 * @returns the exit code: that of the first language that fails, for which nothing is built after it
 */
export async function runAstro(call: Call): Promise<number> {
  if (call.command === 'dev') return run(call.language, astro, ['dev', ...call.further]);
  const isFirstAlone = call.command === 'build' && call.first;
  const languages = isFirstAlone ? playbook.languages.slice(0, 1) : playbook.languages;
  for (const tag of languages) {
    const code =
      call.command === 'build'
        ? await run(tag, astro, ['build', '--force', '--outDir', folderIn(call.outDir, tag)])
        : await run(tag, printBooks, ['--dist', call.dist]);
    if (code !== 0) return code;
  }
  return 0;
}

const folderIn = (folder: string, tag: string) =>
  path.posix.join(folder, folderOf(tag, playbook.languages));

const astro = path.join(
  path.dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin',
  'astro.mjs',
);
const printBooks = 'src/offline/print-books.ts';

/** The words of a language are found by a condition of its name; a larger young generation makes builds a tenth faster. */
async function run(tag: string, program: string, args: readonly string[]): Promise<number> {
  const node = ['--max-semi-space-size=64', `--conditions=${languageOf(tag)}`];
  const child = spawn(process.execPath, [...node, program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
  });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
