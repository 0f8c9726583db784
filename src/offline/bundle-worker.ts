import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { language } from '#words';
import type { Release } from './manifest.ts';

/**
 * The worker that saves an edition and answers from it, as one classic script.
 *
 * @param elsewhere folders of the site that are sites of their own: until the worker of one is here, the server answers, as long as
 *   that may take
 */
export const bundleWorker = (release: Release, elsewhere: readonly string[]) =>
  bundle('./worker/worker.ts', {
    RELEASE: JSON.stringify(release),
    ELSEWHERE: JSON.stringify(elsewhere),
  });

/** The worker that deletes what was saved and goes. */
export const bundleKillSwitch = () => bundle('./kill-switch.ts', {});

async function bundle(file: string, define: Record<string, string>): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['module', language.tag],
    logLevel: 'error',
    define,
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`${file} could not be bundled`);
  return script.contents;
}
