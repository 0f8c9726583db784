/**
 * A static host that can be told to misbehave, in a process of its own, so that a test can kill it.
 * Usage: node tests/offline/faulty-server.ts <port> <base>; orders come over the channel to the parent.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Fault, Order } from '#tests/offline/orders.ts';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

const [port = '0', base = '/'] = process.argv.slice(2);
let folder = '';
let faults: Fault[] = [];
let headers: Record<string, string> = {};
let sent: { path: string; bytes: number }[] = [];

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  const fault = faults.find(({ on }) => new RegExp(on).test(pathname));
  if (fault?.after !== undefined && fault.after-- > 0) return serve(pathname, request, response);
  if (fault) return misbehave(fault, pathname, response);
  serve(pathname, request, response);
});

function serve(pathname: string, request: IncomingMessage, response: ServerResponse) {
  const path = decodeURIComponent(pathname);
  const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
  const name = inside === undefined ? undefined : inside.replace(/(^|\/)$/, '$1index.html');
  const file = name === undefined ? '' : join(folder, name);
  const found = file !== '' && existsSync(file) && statSync(file).isFile();
  const content = found ? readFileSync(file) : missing();
  const type = found ? TYPES[/\.(\w+)$/.exec(file)?.[1] ?? ''] : TYPES.html;
  sent.push({ path: pathname, bytes: content.length });
  response.writeHead(found ? 200 : 404, {
    'content-type': type ?? 'application/octet-stream',
    'content-length': content.length,
    'cache-control': 'no-cache',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

const missing = () => {
  const own = join(folder, '404.html');
  return existsSync(own) ? readFileSync(own) : Buffer.from('not found');
};

/** What a host, a proxy or a line does when it does not do its work. */
function misbehave(fault: Fault, pathname: string, response: ServerResponse) {
  const file = join(
    folder,
    decodeURIComponent(pathname)
      .slice(base.length)
      .replace(/(^|\/)$/, '$1index.html'),
  );
  const content =
    existsSync(file) && statSync(file).isFile() ? readFileSync(file) : Buffer.alloc(0);
  const half = content.subarray(0, Math.floor(content.length / 2));
  const acts: Record<Fault['does'], () => void> = {
    missing: () => response.writeHead(404, { 'content-type': 'text/html' }).end('not here'),
    error: () => response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Error</h1>'),
    portal: () =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<!doctype html><title>Wi-Fi</title><h1>Log in to the Wi-Fi</h1>'),
    truncated: () => response.writeHead(200, { 'content-length': half.length }).end(half),
    cut: () => {
      response.writeHead(200, { 'content-length': content.length }).write(half);
      setTimeout(() => response.destroy(), 50);
    },
    silent: () => {},
    rewritten: () =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(content.toString().replace('</body>', '<!-- measured --></body>')),
    'another-site': () =>
      response
        .writeHead(200, { 'content-type': 'text/javascript' })
        .end("onfetch = (event) => event.respondWith(new Response('the other site'))"),
    redirect: () =>
      response.writeHead(301, { location: pathname.replace(/index\.html$/, '') }).end(),
  };
  acts[fault.does]();
}

process.on('message', (order: Order) => {
  if (order.type === 'folder') folder = order.folder;
  if (order.type === 'faults') faults = order.faults;
  if (order.type === 'headers') headers = order.headers;
  const taken = sent;
  if (order.type === 'take-sent') sent = [];
  process.send?.({ type: 'done', sent: taken });
});
process.on('disconnect', () => process.exit());

server.listen(Number(port), '127.0.0.1', () =>
  process.send?.({ type: 'listening', port: (server.address() as AddressInfo).port }),
);
