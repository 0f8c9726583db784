import { type ChildProcess, fork } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Answer, Job } from './reading.ts';

/** How long one file may take: thousands of times what a sound one takes, also on a machine that is busy. */
const TIME_LIMIT_MS = 6000;

const program = fileURLToPath(new URL('./reader.ts', import.meta.url));

/**
 * Has files read in a process of their own, which may hang or abort without harm: the site's parser is native code, and
 * remark takes quadratic time over some texts.
 *
 * @param jobs what to read
 * @returns an answer to each, in order; of a file over which the process ended, an answer that says so
 */
export async function readApart(jobs: readonly Job[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  let carefully = false;
  while (answers.length < jobs.length) {
    // Answers may be lost when a process ends. So from then on one file is handed over at a time, until it ends again:
    // then that file is the one.
    const batch = carefully
      ? jobs.slice(answers.length, answers.length + 1)
      : jobs.slice(answers.length);
    const { got, end } = await handOver(batch);
    answers.push(...got);
    if (end === undefined) continue;
    if (carefully) answers.push(ended(batch[got.length] as Job, end));
    carefully = !carefully;
  }
  return answers;
}

type End = 'aborted' | 'too slow';

/** Hands jobs to the reader, and waits for all answers, for its end, or for silence. */
async function handOver(jobs: readonly Job[]): Promise<{ got: Answer[]; end?: End }> {
  const child = await readyReader();
  const got: Answer[] = [];
  return new Promise((resolve) => {
    let silence: NodeJS.Timeout;
    const settle = (end?: End) => {
      clearTimeout(silence);
      child.off('message', onMessage).off('exit', onExit);
      child.unref();
      child.channel?.unref();
      if (end) reader = undefined;
      resolve(end ? { got, end } : { got });
    };
    const onExit = () => settle('aborted');
    const onMessage = (answer: unknown) => {
      got.push(answer as Answer);
      if (got.length === jobs.length) settle();
      else listen();
    };
    /** Answers may be waiting while this process was busy itself: they are let in before the silence counts. */
    const listen = () => {
      clearTimeout(silence);
      const heard = got.length;
      silence = setTimeout(() => {
        setTimeout(() => {
          if (got.length !== heard) return;
          child.kill('SIGKILL');
          settle('too slow');
        }, 50);
      }, TIME_LIMIT_MS);
    };
    child.on('message', onMessage).on('exit', onExit);
    listen();
    for (const job of jobs) child.send(job);
  });
}

let reader: { child: ChildProcess; ready: Promise<void> } | undefined;

/** Starts the process, so that it is ready when there is something to read. */
export function prepareReader(): void {
  reader ??= startReader();
}

/**
 * One reader serves for as long as this process lives.
 *
 * @throws Error when it cannot start: then nothing was judged, and nothing may pass
 */
async function readyReader(): Promise<ChildProcess> {
  reader ??= startReader();
  const { child, ready } = reader;
  child.ref();
  child.channel?.ref();
  await ready;
  return child;
}

/** It inherits nothing, and it stops with this process. */
function startReader() {
  const cache = getCompileCacheDir();
  const child = fork(program, [], {
    env: { ...(cache && { NODE_COMPILE_CACHE: cache }) },
    execArgv: ['--max-old-space-size=512'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ready = new Promise<void>((resolve, reject) => {
    const onExit = () => reject(new Error('the process that reads texts cannot start'));
    child.once('exit', onExit);
    child.once('message', () => {
      child.off('exit', onExit);
      resolve();
    });
  });
  ready.catch(() => {}); // whoever waits for it is told
  child.unref();
  child.channel?.unref();
  return { child, ready };
}

function ended(job: Job, end: End): Answer {
  const at = 'bodyStart' in job ? job.bodyStart : 0;
  const what = end === 'aborted' ? 'breaks off' : `takes longer than ${TIME_LIMIT_MS / 1000} s`;
  const message = `the program that makes pages of texts ${what} over this file: nothing in it can be shown. Take out what you added last, for example an open \`\`\` or a bracket that is never closed`;
  return { problems: { 'body-can-be-parsed': [{ at, message }] } };
}
