import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '#checks/content.ts';
import { soundContent, source, story } from '#checks/examples/sound-entries.ts';
import { externalAddresses } from '#github/reports/links/addresses.ts';
import { askAll } from '#github/reports/links/ask-all.ts';
import { linkReports } from '#github/reports/links/report.ts';
import { verdictOn } from '#github/reports/links/verdict.ts';
import { contentRoot } from '#tests/checks/content-root.ts';

describe('external addresses', () => {
  const quick = { timeout: 2_000, retries: 1, pause: 1 };

  /** A local server that answers as told, by path; it notes what it was asked. */
  async function host(answers: Record<string, RequestListener>) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      (answers[request.url ?? ''] ?? ((_, gone) => gone.writeHead(404).end()))(request, response);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return { root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
  }
  /** The address of a server that is no more. */
  async function closedPort() {
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    await new Promise((done) => server.close(done));
    return `http://127.0.0.1:${port}/`;
  }

  const status =
    (code: number, headers = {}): RequestListener =>
    (_, response) =>
      void response.writeHead(code, headers).end();

  test('each gets its verdict', async () => {
    let tries = 0;
    const { root, asked } = await host({
      '/fine': status(200),
      '/get-only': ({ method }, response) =>
        void response.writeHead(method === 'HEAD' ? 405 : 200).end('page'),
      '/moved': status(301, { location: '/fine' }),
      '/for-now': status(302, { location: '/fine' }),
      '/loop': status(302, { location: '/loop' }),
      '/script': status(301, { location: 'javascript:alert(1)' }),
      '/gone': status(410),
      '/bots-out': status(403),
      '/busy-once': ({ method }, response) =>
        void response.writeHead(method === 'HEAD' || tries++ === 0 ? 503 : 200).end(),
      '/down': status(500),
      '/silent': () => {},
      '/broken-off': (request) => void request.socket.destroy(),
    });
    const verdict = async (path: string) => verdictOn(root + path, { ...quick, timeout: 300 });
    expect(await verdict('/fine')).toEqual({ state: 'fine' });
    expect(await verdict('/get-only')).toEqual({ state: 'fine' });
    expect(await verdict('/moved')).toEqual({ state: 'moved', to: `${root}/fine` });
    expect(await verdict('/for-now')).toEqual({ state: 'fine' });
    expect(await verdict('/loop')).toMatchObject({ state: 'broken', why: /more than 5/ });
    expect(await verdict('/script')).toMatchObject({ state: 'broken', why: /javascript/ });
    expect(await verdict('/gone')).toEqual({ state: 'broken', why: 'answers 410' });
    expect(await verdict('/nothing')).toEqual({ state: 'broken', why: 'answers 404' });
    expect(await verdict('/bots-out')).toEqual({ state: 'unclear', why: 'answers 403' });
    expect(await verdict('/busy-once')).toEqual({ state: 'fine' });
    expect(await verdict('/down')).toEqual({ state: 'unclear', why: 'answers 500' });
    expect(await verdict('/silent')).toEqual({ state: 'unclear', why: 'does not answer in time' });
    expect(await verdict('/broken-off')).toMatchObject({ state: 'unclear' });
    expect(await verdictOn(await closedPort(), quick)).toMatchObject({ state: 'broken' });
    expect(await verdictOn('https://', quick)).toMatchObject({ state: 'unclear' });
    expect(asked.filter((line) => line.endsWith('/fine'))).not.toContain('GET /fine');
    expect(asked.filter((line) => line.endsWith('/down'))).toHaveLength(4);
  });

  test('of one host one after the other, none left out', async () => {
    let [now, most] = [0, 0];
    const slow: RequestListener = (_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end();
      }, 5);
    };
    const paths = Array.from({ length: 20 }, (_, n) => `/${n}`);
    const { root } = await host(Object.fromEntries(paths.map((path) => [path, slow])));
    const verdicts = await askAll(
      paths.map((path) => root + path),
      quick,
    );
    expect(verdicts.size).toBe(20);
    expect(most).toBe(1);
  });

  test('are told to those who answer for them, and who cite them', () => {
    const text = 'See [there](https://example.com/a) and [nudge](/nudges/ring-one-customer/).';
    const content = readContent(
      contentRoot({
        ...soundContent,
        'stories/the-old-rule.mdx': story(
          ['owner: cx-team', 'owner: sales'],
          ['Nobody was', `${text} Nobody was`],
        ),
        'sources/a-post.yaml': `${source()}address: https://example.com/b\n`,
        'sources/uncited.yaml': `${source()}address: https://example.com/c\n`,
      }),
    );
    const externals = externalAddresses(content);
    expect(externals.map(({ address, owners }) => [address, [...owners].sort()])).toEqual([
      ['https://example.com/b', ['cx-team', 'sales']],
      ['https://example.com/c', ['cx-team']],
      ['https://example.com/a', ['sales']],
    ]);
    const reports = linkReports(
      externals,
      new Map([
        ['https://example.com/a', { state: 'broken', why: 'answers 404' }],
        ['https://example.com/b', { state: 'moved', to: 'https://example.com/d' }],
        ['https://example.com/c', { state: 'fine' }],
      ]),
    );
    expect([...reports.keys()]).toEqual(['sales', 'cx-team']);
    expect(reports.get('sales')).toMatch(
      /^Addresses asked for: 2\.\n\n### Gone[\s\S]*answers 404 \(`src\/content\/stories\/the-old-rule\.mdx`\)\n\n### Moved/,
    );
    expect(reports.get('cx-team')).not.toContain('Gone');
  });
});
