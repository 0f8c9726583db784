import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import playbook from '#config';
import { folderOf, languageOf } from '#schemas/playbook-config.ts';

const options = {
  outDir: { type: 'string', default: 'dist' },
  dist: { type: 'string', default: 'dist' },
  language: { type: 'string', default: playbook.languages[0] ?? '' },
  first: { type: 'boolean', default: false },
} as const;

/**
 * Runs Astro, or after it the printer of books: `build` and `pdf` once for each language, those after the first into a
 * folder of the first; `dev` for one language.
 *
 * @param args the command; of a build with `--outDir` (default `dist`), and `--first` for the first language alone; of
 * books with `--dist`; of the others with `--language` (default the first)
 * @returns the exit code: that of the first language that fails, for which nothing is built after it
 */
export async function runAstro(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [command = 'build'] = positionals;
  if (command !== 'build' && command !== 'pdf') return run(values.language, astro, [command]);
  const languages = values.first ? playbook.languages.slice(0, 1) : playbook.languages;
  for (const tag of languages) {
    const folder = path.posix.join(values.outDir, folderOf(tag, languages));
    const code =
      command === 'build'
        ? await run(tag, astro, ['build', '--force', '--outDir', folder])
        : await run(tag, printBooks, ['--dist', values.dist]);
    if (code !== 0) return code;
  }
  return 0;
}

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
