import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, vi } from 'vitest';
import { OURSELVES } from '#github/api.ts';

interface Thing {
  body?: string;
  user?: { login: string };
  [key: string]: unknown;
}

/** What the stand-in holds; tests look at it, and put things there. */
export interface Held {
  pull: { state: string; head: { sha: string } };
  files: { filename: string; previous_filename?: string }[];
  labels: string[];
  comments: (Thing & { id: number })[];
  issues: (Thing & { number: number; state: string; title: string; labels: string[] })[];
  /** What was asked to be written: `POST /issues`. */
  writes: string[];
}

const REPOSITORY = 'example/cx-playbook';
const TOKEN = 'a-token-for-the-stand-in';

/**
 * A local stand-in of GitHub's interface: the few addresses of one repository that our workflows use, with their rules
 * about pages, the token and missing things. Not GitHub.
 *
 * @returns what it holds, and the settings by which a workflow finds it; in this process they are set already
 */
export async function standIn(given: Partial<Held> = {}) {
  const held: Held = {
    pull: { state: 'open', head: { sha: 'a'.repeat(40) } },
    ...{ files: [], labels: [], comments: [], issues: [], writes: [] },
    ...given,
  };
  const server = createServer(async (request, response) => {
    const { status, body } = await answerTo(request, held);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const settings = {
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_TOKEN: TOKEN,
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
  return { held, settings };
}

async function answerTo(request: IncomingMessage, held: Held) {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const path = url.pathname.replace(`/repos/${REPOSITORY}`, '');
  if (request.headers.authorization !== `Bearer ${TOKEN}`) return { status: 401, body: {} };
  const method = request.method ?? '';
  if (method !== 'GET') held.writes.push(`${method} ${path}`);
  let text = '';
  for await (const chunk of request) text += chunk;
  const sent = text === '' ? {} : JSON.parse(text);
  if (String(sent.body ?? '').length > 65_536)
    return { status: 422, body: { message: 'too long' } };
  for (const [pattern, answer] of Object.entries(routes)) {
    const found = new RegExp(`^${pattern}$`).exec(`${method} ${path}`);
    if (found) return answer({ held, sent, id: Number(found[1]), name: found[1] ?? '', url });
  }
  return { status: 404, body: { message: 'Not Found' } };
}

interface Asked {
  held: Held;
  sent: Thing & { labels?: string[] };
  id: number;
  name: string;
  url: URL;
}

type Answer = { status: number; body?: unknown };

const routes: Record<string, (asked: Asked) => Answer> = {
  'GET /pulls/7': ({ held }) => ({ status: 200, body: held.pull }),
  'GET /pulls/7/files': ({ held, url }) => page(held.files, url),
  'GET /issues/7/labels': ({ held, url }) =>
    page(
      held.labels.map((name) => ({ name })),
      url,
    ),
  'POST /issues/7/labels': ({ held, sent }) => {
    held.labels.push(...(sent.labels ?? []));
    return { status: 200, body: [] };
  },
  'DELETE /issues/7/labels/(.+)': ({ held, name }) => {
    held.labels = held.labels.filter((label) => label !== name);
    return { status: 200, body: [] };
  },
  'GET /issues/7/comments': ({ held, url }) => page(held.comments, url),
  'POST /issues/7/comments': ({ held, sent }) => {
    const comment = { id: 1_000 + held.comments.length, user: { login: OURSELVES }, ...sent };
    held.comments.push(comment);
    return { status: 201, body: comment };
  },
  'PATCH /issues/comments/(\\d+)': ({ held, sent, id }) => {
    Object.assign(held.comments.find((comment) => comment.id === id) ?? {}, sent);
    return { status: 200, body: {} };
  },
  'DELETE /issues/comments/(\\d+)': ({ held, id }) => {
    held.comments = held.comments.filter((comment) => comment.id !== id);
    return { status: 204 };
  },
  'GET /issues': ({ held, url }) => {
    const label = url.searchParams.get('labels') ?? '';
    const open = held.issues.filter(
      ({ state, labels }) => state === 'open' && labels.includes(label),
    );
    return page(open, url);
  },
  'POST /issues': ({ held, sent }) => {
    const user = { login: OURSELVES };
    const number = 100 + held.issues.length;
    held.issues.push({ state: 'open', user, title: '', labels: [], ...sent, number });
    return { status: 201, body: {} };
  },
  'PATCH /issues/(\\d+)': ({ held, sent, id }) => {
    Object.assign(held.issues.find(({ number }) => number === id) ?? {}, sent);
    return { status: 200, body: {} };
  },
};

function page(all: readonly unknown[], { searchParams }: URL): Answer {
  const [size, number] = [Number(searchParams.get('per_page')), Number(searchParams.get('page'))];
  return { status: 200, body: all.slice((number - 1) * size, number * size) };
}
