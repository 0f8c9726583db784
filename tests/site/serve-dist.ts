import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Site {
  /** Where the site answers, with a slash at the end. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on loopback at a port the system picks.
 *
 * @param folder the built site
 * @param base the path it was built for
 * @throws Error when there is no built site in the folder
 */
export async function serveDist(folder: string, base = '/'): Promise<Site> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no built site. Run npm run build first.`);
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      response.writeHead(404).end('outside the base path');
      return;
    }
    request.url = path.slice(base.length - 1);
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(join(folder, '404.html')).pipe(response);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
