import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What was asked of the stand-in to change, in the words of GitHub. */
export interface Proposed {
  branches: string[];
  commits: { branch: string; message: string; files: Record<string, string> }[];
  pullRequests: { number: number; title: string; head: string; base: string; draft: boolean }[];
  labels: Record<number, string[]>;
}

export interface StandIn {
  /** Where it answers, as `api_root`. */
  api: string;
  proposed: Proposed;
  /** What it was asked and has no answer for: empty, or it is no stand-in. */
  unanswered: string[];
  close(): Promise<void>;
}

type Json = Record<string, unknown>;

const USER = { id: 7, login: 'new-author', name: 'New Author', email: '', html_url: 'about:blank' };
const HEAD = 'a'.repeat(40);
const DAY = '2026-11-22T09:00:00Z';

/**
 * A local stand-in for the API of GitHub: as much of REST and GraphQL as the form asks, over the content of this
 * project, and nothing on a disk. It is no GitHub: that the real one answers alike is known from its documentation.
 *
 * @param more files beside those of the content, by path
 */
export async function githubStandIn(more: Record<string, string> = {}): Promise<StandIn> {
  const files = [...filesBelow('src/content'), ...Object.entries(more).map(fileOf)];
  const texts = new Map(files.map(({ sha, text }) => [sha, text]));
  const proposed: Proposed = { branches: [], commits: [], pullRequests: [], labels: {} };
  const unanswered: string[] = [];
  const context: Context = { files, texts, proposed };

  const server = createServer(async (request, response) => {
    allowFrom(request, response);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const body = await bodyOf(request);
    const path = (request.url ?? '').replace('/api/v3', '');
    const asked = `${request.method} ${path}`;
    const answer = path.startsWith('/api/graphql')
      ? { data: graphql(body as unknown as Query, context) }
      : rest.find(([pattern]) => pattern.test(asked))?.[1](body, context, asked);
    if (answer === undefined || (answer as { data?: unknown }).data === null)
      unanswered.push(`${asked} ${JSON.stringify(body).slice(0, 300)}`);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    api: `http://127.0.0.1:${port}/api/v3`,
    proposed,
    unanswered,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

interface Context {
  files: readonly File[];
  texts: ReadonlyMap<string, string>;
  proposed: Proposed;
}

interface File {
  path: string;
  sha: string;
  text: string;
}

const rest: [RegExp, (body: Json, context: Context, asked: string) => unknown][] = [
  [/^GET \/user$/, () => USER],
  [
    /^GET \/repos\/[^/]+\/[^/]+$/,
    () => ({ permissions: { push: true }, private: false, owner: { type: 'Organization' } }),
  ],
  [
    /^GET \/repos\/[^/]+\/[^/]+\/git\/trees\//,
    (_, { files }) => ({
      tree: files.map(({ path, sha, text }) => ({ type: 'blob', path, sha, size: text.length })),
    }),
  ],
  [
    /^POST \/repos\/[^/]+\/[^/]+\/pulls$/,
    ({ title, head, base, draft }, { proposed }) => {
      const number = proposed.pullRequests.length + 1;
      proposed.pullRequests.push({
        number,
        title,
        head,
        base,
        draft,
      } as Proposed['pullRequests'][0]);
      return { number, title, node_id: `pr-${number}`, created_at: DAY, updated_at: DAY };
    },
  ],
  [
    /^POST \/repos\/[^/]+\/[^/]+\/issues\/\d+\/labels$/,
    ({ labels }, { proposed }, asked) => {
      proposed.labels[Number(/issues\/(\d+)/.exec(asked)?.[1])] = labels as string[];
      return [];
    },
  ],
];

interface Query {
  query: string;
  variables: { input?: Json } & Json;
}

/** Sveltia asks in a few fixed forms, told apart by the words that only one of them has. */
function graphql({ query, variables }: Query, { texts, proposed }: Context): Json | null {
  const { input = {} } = variables;
  if (query.includes('createRef')) {
    proposed.branches.push(String(input.name));
    return { createRef: { ref: { name: input.name } } };
  }
  if (query.includes('createCommitOnBranch')) return commit(query, input, proposed);
  if (query.includes('fork: repository'))
    return { fork: { id: 'fork' }, base: { ref: { target: { oid: HEAD } } } };
  if (/content_\d+: +object/.test(query)) return { repository: blobs(query, texts) };
  if (/commit_\d+: +ref/.test(query)) return { repository: histories(query) };
  if (query.includes('pullRequests(')) return { repository: { pullRequests: { nodes: [] } } };
  if (query.includes('history(first: 1)'))
    return {
      repository: { ref: { target: { history: { nodes: [{ oid: HEAD, message: '' }] } } } },
    };
  if (query.includes('... on Commit { oid }'))
    return { repository: { ref: { target: { oid: HEAD } } } };
  if (query.includes('deployments') || query.includes('statusCheckRollup'))
    return { repository: {} };
  return null;
}

function commit(query: string, input: Json, proposed: Proposed): Json {
  const { branch, fileChanges, message } = input as {
    branch: { branchName: string };
    fileChanges: { additions: { path: string; contents: string }[] };
    message: { headline: string };
  };
  const files = fileChanges.additions.map(({ path, contents }) => [
    path,
    Buffer.from(contents, 'base64').toString('utf8'),
  ]);
  proposed.commits.push({
    branch: branch.branchName,
    message: message.headline,
    files: Object.fromEntries(files),
  });
  const shas = [...query.matchAll(/(file_\d+):/g)].map(([, alias]) => [alias, { oid: HEAD }]);
  const oid = String(proposed.commits.length).repeat(40);
  return {
    createCommitOnBranch: { commit: { oid, committedDate: DAY, ...Object.fromEntries(shas) } },
  };
}

const blobs = (query: string, texts: ReadonlyMap<string, string>): Json =>
  Object.fromEntries(
    [...query.matchAll(/(content_\d+): +object\(oid: "(\w+)"\)/g)].map(([, alias, sha = '']) => [
      alias,
      { text: texts.get(sha), isTruncated: false },
    ]),
  );

const histories = (query: string): Json =>
  Object.fromEntries(
    [...query.matchAll(/(commit_\d+): +ref/g)].map(([, alias]) => [
      alias,
      { target: { history: { nodes: [{ author: { name: '', email: '' }, committedDate: DAY }] } } },
    ]),
  );

const filesBelow = (folder: string): File[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => {
      const path = join(file.parentPath, file.name).replaceAll('\\', '/');
      return fileOf([path, readFileSync(path, 'utf8')]);
    });

const fileOf = ([path, text]: [string, string]): File => ({
  path,
  text,
  sha: createHash('sha1').update(path).update(text).digest('hex'),
});

function allowFrom(request: IncomingMessage, response: ServerResponse) {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('access-control-allow-headers', 'authorization, content-type, accept');
  response.setHeader('access-control-allow-methods', 'GET, POST, PATCH, PUT, DELETE');
}

async function bodyOf(request: IncomingMessage): Promise<Json> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text ? (JSON.parse(text) as Json) : {};
}
