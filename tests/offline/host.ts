import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Fault, Order } from '#tests/offline/orders.ts';

interface Answer {
  port?: number;
  sent?: { path: string; bytes: number }[];
}

/** A web server in a process of its own: it can be killed, come back, lie, hang, and swap its files. */
export class Host {
  #process: ChildProcess | undefined;
  #port = 0;

  /**
   * @param folder the built site it serves
   * @param base the path below which it serves it
   */
  private constructor(
    private folder: string,
    private readonly base: string,
  ) {}

  /** Starts one at a port that the system picks. */
  static async start(folder: string, base = '/'): Promise<Host> {
    const host = new Host(folder, base);
    await host.revive();
    return host;
  }

  /** Where it answers, with a slash at the end. */
  get address() {
    return `http://127.0.0.1:${this.#port}${this.base}`;
  }

  /** Ends the process: connections are refused from now on. */
  async kill() {
    const child = this.#process;
    if (!child) return;
    this.#process = undefined;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** Starts it, at the same port as before. */
  async revive() {
    this.#process = fork('tests/offline/faulty-server.ts', [String(this.#port), this.base]);
    const [{ port = 0 }] = (await once(this.#process, 'message')) as [Answer];
    this.#port = port;
    await this.swap(this.folder);
  }

  /** Serves another folder, as after a deployment. */
  async swap(folder: string) {
    this.folder = folder;
    await this.#order({ type: 'folder', folder });
  }

  /** From now on it does these things wrong, and no others. */
  misbehave = (...faults: Fault[]) => this.#order({ type: 'faults', faults });

  /** Adds headers to every answer. */
  sendHeaders = (headers: Record<string, string>) => this.#order({ type: 'headers', headers });

  /** What it sent since the last call, in order. */
  async takeSent() {
    const { sent = [] } = await this.#order({ type: 'take-sent' });
    return sent;
  }

  async #order(order: Order): Promise<Answer> {
    const child = this.#process;
    if (!child) throw new Error('the host was killed');
    const answered = once(child, 'message');
    child.send(order);
    const [answer] = await answered;
    return answer as Answer;
  }
}
