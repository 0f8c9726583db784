import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One answer: what a reader's line carried, without headers. */
export interface Sent {
  path: string;
  kind: Kind;
  bytes: number;
}

export type Kind = 'document' | 'css' | 'js' | 'font' | 'other';

/** By ending: what a browser is told, how it counts in the tables, and whether hosts compress it. */
const types: Record<string, { type: string; kind: Kind; text: boolean }> = {
  html: { type: 'text/html; charset=utf-8', kind: 'document', text: true },
  css: { type: 'text/css', kind: 'css', text: true },
  js: { type: 'text/javascript', kind: 'js', text: true },
  mjs: { type: 'text/javascript', kind: 'js', text: true },
  json: { type: 'application/json', kind: 'other', text: true },
  svg: { type: 'image/svg+xml', kind: 'other', text: true },
  txt: { type: 'text/plain', kind: 'other', text: true },
  xml: { type: 'application/xml', kind: 'other', text: true },
  webmanifest: { type: 'application/manifest+json', kind: 'other', text: true },
  wasm: { type: 'application/wasm', kind: 'other', text: true },
  woff2: { type: 'font/woff2', kind: 'font', text: false },
};
const unknown = { type: 'application/octet-stream', kind: 'other', text: false } as const;

export interface Host {
  /** With a slash at the end. */
  address: string;
  /** Everything sent since the last call. */
  takeSent(): Sent[];
  close(): Promise<void>;
}

/**
 * Serves a built site as static hosts do: texts with gzip (level 9), everything else as it is. Writes down each answer.
 *
 * @param folder the built site
 */
export async function gzipHost(folder: string): Promise<Host> {
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = fileFor(folder, path);
    const ending = /\.([^./]+)$/.exec(file ?? '')?.[1] ?? '';
    const { type, kind, text } = types[ending] ?? unknown;
    const content = file ? readFileSync(file) : Buffer.from('not found');
    const body = text ? gzipSync(content, { level: 9 }) : content;
    sent.push({ path, kind, bytes: body.length });
    response.writeHead(file ? 200 : 404, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'max-age=600',
      ...(text && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function fileFor(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(path));
  const found = [file, join(file, 'index.html')].find(
    (name) => existsSync(name) && statSync(name).isFile(),
  );
  return found;
}
