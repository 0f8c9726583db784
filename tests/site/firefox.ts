import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLACES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** An installed Firefox, or undefined. Playwright's own is not asked for: it is not what readers have. */
export const findFirefox = () => PLACES.find((path) => path !== undefined && existsSync(path));

/** Profiles made for tests loosen the rules for files on disk; readers have these. And nothing asks the network. */
const PREFERENCES = {
  'security.fileuri.strict_origin_policy': true,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'remote.prefs.recommended': true,
};

/** A Firefox with one tab, driven over WebDriver BiDi. */
export interface Firefox {
  /** Opens an address, and waits until the page is loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page; it may use nothing from outside but its arguments. */
  run<Args extends unknown[], T>(what: (...args: Args) => T, ...args: Args): Promise<Awaited<T>>;
  /** Waits until the page says yes. @throws Error after ten seconds */
  until<Args extends unknown[]>(what: (...args: Args) => unknown, ...args: Args): Promise<void>;
  /** What scripts have reported as errors so far. */
  errors: string[];
  close(): Promise<void>;
}

/** Starts a Firefox without a window. */
export async function launchFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const options = ['--headless', '--remote-debugging-port=0', '--no-remote', '--profile', profile];
  const process = spawn(path, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  const socket = new WebSocket(`${await addressFrom(process)}/session`);
  await new Promise((ready, failed) => {
    socket.onopen = ready;
    socket.onerror = failed;
  });
  const errors: string[] = [];
  const send = conversation(socket, errors);
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = await send('browsingContext.getTree', {});
  const context = contexts[0].context;

  const run = async (what: (...args: never[]) => unknown, ...args: unknown[]) => {
    const expression = `Promise.resolve((${what})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value ?? null))`;
    const answer = await send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };
  return {
    errors,
    run,
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    async until(what, ...args) {
      const deadline = Date.now() + 10_000;
      while (!(await run(what, ...args).catch(() => false))) {
        if (Date.now() > deadline) throw new Error(`Firefox never came to: ${what}`);
        await new Promise((resume) => setTimeout(resume, 50));
      }
    },
    async close() {
      const ended = new Promise((gone) => process.once('exit', gone));
      await send('browser.close', {}).catch(() => process.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function addressFrom({ stderr }: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, failed) => {
    stderr?.on('data', (text) => {
      said += text;
      const [, address] = /BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) found(address);
    });
    stderr?.on('end', () => failed(new Error(`Firefox did not start: ${said}`)));
  });
}

// biome-ignore lint/suspicious/noExplicitAny: the protocol's answers are read where they are used.
type Send = (method: string, params: object) => Promise<any>;

function conversation(socket: WebSocket, errors: string[]): Send {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.onmessage = ({ data }) => {
    const { id, method, params, result, error, message } = JSON.parse(String(data));
    if (method === 'log.entryAdded' && params.level === 'error') errors.push(params.text);
    if (error) waiting.get(id)?.reject(new Error(`${error}: ${message}`));
    else waiting.get(id)?.resolve(result);
  };
  let last = 0;
  return (method, params) => {
    const answer = Promise.withResolvers<unknown>();
    waiting.set(++last, answer);
    socket.send(JSON.stringify({ id: last, method, params }));
    return answer.promise;
  };
}
