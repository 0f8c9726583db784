import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verify } from '#hosting/verify/verify.ts';
import { editionOf } from '#offline/edition.ts';
import { EDITION_FILE } from '#offline/edition-files.ts';
import { cacheControlOf, securityHeaders } from '#offline/host-headers.ts';

const LONG = `<h1>Home</h1>${'<p>Long enough to be worth packing.</p>'.repeat(200)}`;
const files: Record<string, string> = {
  'index.html': LONG,
  '404.html': '<h1>Not here</h1>',
  'about/index.html': '<h1>About</h1>',
  '_astro/a.js': 'export {};',
  _headers: '/*',
  'pictures/süß #1.svg': '<svg/>',
};
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

let dist: string;
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dist, path, '..'), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  writeFileSync(join(dist, EDITION_FILE), JSON.stringify(editionOf(dist)));
  writeFileSync(join(dist, 'sw.js'), '// worker');
});
afterAll(() => rmSync(dist, { recursive: true }));

/** How a host may answer in place of the honest one; says whether it did. */
type Lie = (path: string, response: ServerResponse) => boolean;

async function withHost<T>(lie: Lie, use: (address: string) => Promise<T>): Promise<T> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(request.url?.slice('/docs/'.length) ?? '');
    if (!lie(path, response)) honest(path, request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  try {
    return await use(`http://127.0.0.1:${port}/docs/`);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

function honest(path: string, _request: IncomingMessage, response: ServerResponse) {
  if (path === 'about') return response.writeHead(301, { location: '/docs/about/' }).end();
  const wanted = path.replace(/(^|\/)$/, '$1index.html');
  const served = wanted in files || ['sw.js', EDITION_FILE].includes(wanted);
  const file = served && wanted !== '_headers' ? wanted : '404.html';
  const kind = file.split('.').pop() ?? '';
  response.writeHead(file === wanted ? 200 : 404, {
    ...securityHeaders,
    'cache-control': cacheControlOf(file),
    'content-type': types[kind] ?? '',
    'content-encoding': 'gzip',
  });
  return response.end(gzipSync(readFileSync(join(dist, file))));
}

const findings = (lie: Lie, headers = true) =>
  withHost(lie, (address) => verify({ folder: dist, address, headers })).then(({ findings }) =>
    findings.map(({ address, message }) => `${new URL(address).pathname} ${message}`),
  );

const at =
  (wanted: string, answer: (response: ServerResponse) => void): Lie =>
  (path, response) => {
    if (path !== wanted) return false;
    answer(response);
    return true;
  };

test('an honest host is found to be honest', async () => {
  expect(await findings(() => false)).toEqual([]);
});

test.each<[string, Lie, RegExp]>([
  [
    'adds a script',
    at('', (r) => r.end(`${LONG.slice(0, 20)}<script>`)),
    /^\/docs\/ was changed on the way: 28 bytes instead of \d+; from byte 20 it says "<script>/,
  ],
  [
    'cuts a file off',
    at('about/', (r) => r.end('<h1>Ab')),
    /^\/docs\/about\/ was changed on the way: 6 bytes instead of 14; it breaks off after byte 6\./,
  ],
  [
    'breaks the connection',
    at('about/', (r) => {
      r.writeHead(200, { 'content-length': 14 });
      r.write('<h1>');
      setTimeout(() => r.destroy(), 20);
    }),
    /^\/docs\/about\/ could not be read/,
  ],
  [
    'hides a file',
    at('_astro/a.js', (r) => r.writeHead(404).end()),
    /^\/docs\/_astro\/a\.js answers 404 instead of 200/,
  ],
  [
    'moves a file',
    at('sw.js', (r) => r.writeHead(302, { location: '/login' }).end()),
    /^\/docs\/sw\.js is redirected to \/login/,
  ],
  [
    'has an older edition',
    at(EDITION_FILE, (r) => r.end('{"edition": "0123456789"}')),
    /^\/docs\/edition\.json names edition 0123456789/,
  ],
  [
    'answers 200 to everything',
    at('no-such-page-here/', (r) => r.end(LONG)),
    /^\/docs\/no-such-page-here\/ answers 200; an unknown address should answer 404/,
  ],
  [
    'has a page of its own for unknown addresses',
    at('no-such-page-here/', (r) => r.writeHead(404).end('?')),
    /another page than 404\.html/,
  ],
  [
    'serves /x as it does /x/',
    at('about', (r) => r.end(files['about/index.html'])),
    /^\/docs\/about answers 200 without leading on/,
  ],
  [
    'lets pages be kept',
    at('about/', (r) =>
      r
        .writeHead(200, {
          ...securityHeaders,
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'max-age=600',
        })
        .end(files['about/index.html']),
    ),
    /^\/docs\/about\/ has the header “cache-control: max-age=600”; right would be “no-cache, no-transform”/,
  ],
  [
    'sets no headers',
    at('about/', (r) => r.end(files['about/index.html'])),
    /no header “content-security-policy”/,
  ],
])('a host that %s is found out', async (_, lie, finding) => {
  expect((await findings(lie)).join('\n')).toMatch(new RegExp(finding.source, 'm'));
});

test('headers can be left out, bytes cannot', async () => {
  expect(
    await findings(
      at('about/', (r) => r.end(files['about/index.html'])),
      false,
    ),
  ).toEqual([]);
  expect(
    await findings(
      at('about/', (r) => r.end('')),
      false,
    ),
  ).toHaveLength(1);
});

test('the command says so by its exit code', async () => {
  const run = (...options: string[]) =>
    promisify(execFile)(process.execPath, ['hosting/verify-deploy.ts', ...options]).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      ({ code, stderr }) => ({ code, said: stderr }),
    );
  await withHost(
    () => false,
    async (address) => {
      const same = await run(address, '--dist', dist);
      expect(same.said).toContain('files are the same, and their headers are right');
      expect(same.code).toBe(0);
    },
  );
  await withHost(
    at('', (r) => r.end('captive portal')),
    async (address) =>
      expect(await run(address.slice(0, -1), '--dist', dist)).toMatchObject({
        code: 1,
        said: expect.stringContaining('captive portal'),
      }),
  );
  expect((await run('http://127.0.0.1:1/', '--dist', dist)).code).toBe(2);
  expect((await run()).said).toContain('Which site?');
  expect((await run('http://127.0.0.1:1/', '--dist', 'nowhere')).said).toContain(
    'Run npm run build',
  );
});
