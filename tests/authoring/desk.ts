import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { run } from '#authoring/run.ts';

/** A desk where nobody sits, and what was written at it. */
export async function unattended(...args: string[]) {
  const [input, output, error] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const status = await run(args, { input, output, error, isAttended: false }, new Date());
  return { status, stdout: textIn(output), stderr: textIn(error) };
}

/** A desk where somebody sits who types. */
export function attended(...args: string[]) {
  const [input, output, error] = [new PassThrough(), new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (written) => {
    // Long questions are broken into lines, each behind a bar.
    shown = (shown + stripVTControlCharacters(String(written))).replace(/[\s│]+/g, ' ');
    output.emit('shown');
  });
  const done = run(args, { input, output, error, isAttended: true }, new Date());
  return {
    /** Waits until some words stand on the screen, then types. */
    async at(words: string, ...keys: string[]) {
      const signal = AbortSignal.timeout(5_000);
      while (!shown.includes(words))
        await once(output, 'shown', { signal }).catch(() => {
          throw new Error(`"${words}" was not asked. On the screen: ${shown}`);
        });
      shown = shown.slice(shown.indexOf(words) + words.length);
      for (const key of keys) {
        input.write(key);
        await setImmediate();
      }
    },
    /** The exit code, and what was said in the end. */
    leave: async () => ({ status: await done, shown, stderr: textIn(error) }),
  };
}

export const keys = {
  enter: '\r',
  space: ' ',
  down: '\x1b[B',
  tab: '\t',
  stop: '\x03',
} as const;

const textIn = (stream: PassThrough) => String(stream.read() ?? '');
