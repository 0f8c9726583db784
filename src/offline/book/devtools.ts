import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { QUIET } from './chromium.ts';

/** A Chromium without a window, spoken to in its own DevTools protocol over pipes. */
export interface DevTools {
  /** @throws Error when Chromium refuses or has ended */
  send(method: string, params?: object, sessionId?: string): Promise<Answer>;
  /** Waits for the next event of a name. */
  next(event: string): Promise<void>;
  close(): Promise<void>;
}

/** What the methods used here answer. */
export interface Answer {
  targetId?: string;
  sessionId?: string;
  /** A file, in base64. */
  data?: string;
}

/**
 * Starts Chromium.
 *
 * @param profile an empty folder for what it writes
 */
export function startDevTools(chromium: string, profile: string): DevTools {
  const options = ['--headless', ...QUIET, '--disable-gpu', '--disable-dev-shm-usage'];
  const child = spawn(
    chromium,
    [...options, '--remote-debugging-pipe', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const waiting = new Map<number | string, PromiseWithResolvers<Answer>>();
  const ended = new Promise<void>((gone) => {
    const end = (reason: string) => {
      for (const { reject } of waiting.values()) reject(new Error(`Chromium ${reason}`));
      waiting.clear();
      gone();
    };
    child.once('error', ({ message }) => end(`did not start: ${message}`));
    child.once('exit', (code) => end(`ended with code ${code}`));
  });
  const [, , , input, output] = child.stdio as [null, null, null, Writable, Readable];
  input.on('error', () => {});
  receive(output, ({ id, method, result, error }) => {
    const key = id ?? method ?? '';
    const asked = waiting.get(key);
    waiting.delete(key);
    if (error) asked?.reject(new Error(`Chromium says: ${error.message}`));
    else asked?.resolve(result ?? {});
  });
  const wait = (key: number | string) => {
    const answer = Promise.withResolvers<Answer>();
    if (child.exitCode !== null) answer.reject(new Error('Chromium has ended'));
    else waiting.set(key, answer);
    return answer.promise;
  };
  let last = 0;
  const send: DevTools['send'] = (method, params = {}, sessionId) => {
    const id = ++last;
    const answer = wait(id);
    input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return answer;
  };
  return {
    send,
    next: (event) => wait(event).then(() => undefined),
    async close() {
      const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await send('Browser.close').catch(() => child.kill());
      await ended;
      clearTimeout(timer);
    },
  };
}

interface Message {
  id?: number;
  method?: string;
  result?: Answer;
  error?: { message: string };
}

/** Cuts what comes through the pipe into messages, which end with a zero. */
function receive(output: Readable, use: (message: Message) => void) {
  const pieces: string[] = [];
  output.setEncoding('utf8');
  output.on('data', (text: string) => {
    const [end = '', ...more] = text.split('\0');
    pieces.push(end);
    for (const next of more) {
      use(JSON.parse(pieces.splice(0).join('')));
      pieces.push(next);
    }
  });
}
