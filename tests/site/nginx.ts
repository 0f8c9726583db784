import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BuiltSite } from '#tests/site/built-site.ts';

/** An installed nginx, or undefined. */
export const findNginx = () =>
  [
    process.env.NGINX_PATH,
    '/usr/sbin/nginx',
    '/usr/local/bin/nginx',
    '/opt/homebrew/bin/nginx',
  ].find((path) => path !== undefined && existsSync(path));

/** Serves a built site with a real nginx and the recipe of `hosting/`, with only those lines changed that are the reader's. */
export async function serveWithNginx(nginx: string, { folder, base }: BuiltSite) {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(home, 'logs'));
  const port = await freePort();
  const root = join(home, 'www');
  mkdirSync(root);
  const isRoot = base === '/';
  if (!isRoot) symlinkSync(resolve(folder), join(root, base.slice(1, -1)));
  const recipe = yours(readFileSync('hosting/nginx.conf', 'utf8'), {
    listen: `127.0.0.1:${port}`,
    server_name: 'localhost',
    root: isRoot ? resolve(folder) : root,
    try_files: `$playbook_unknown ${base}404.html =404`,
  });
  writeFileSync(join(home, 'nginx.conf'), surroundings(home, recipe));
  const options = ['-p', home, '-c', 'nginx.conf', '-e', 'logs/error.log', '-g', 'daemon off;'];
  const server = spawn(nginx, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((gone) => server.once('exit', gone));
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  const address = `http://127.0.0.1:${port}${base}`;
  for (let tries = 0; !(await answers(address)); tries++) {
    if (tries > 100 || server.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
  return {
    address,
    async close() {
      server.kill('SIGQUIT');
      await ended;
      rmSync(home, { recursive: true });
    },
  };
}

/** Changes the lines that the recipe marks as the adopter's. */
function yours(recipe: string, lines: Record<string, string>): string {
  return Object.entries(lines).reduce((text, [name, value]) => {
    const line = new RegExp(`^( *${name}) [^;]+;( *# yours.*)$`, 'm');
    if (!line.test(text)) throw new Error(`hosting/nginx.conf marks no line “${name}” as yours`);
    return text.replace(line, `$1 ${value};$2`);
  }, recipe);
}

const surroundings = (home: string, recipe: string) => `
worker_processes 1;
pid ${home}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http {
  types {
    text/html html; text/css css; text/xml xml; application/javascript js; application/json json;
    image/svg+xml svg; font/woff2 woff2; image/png png; text/plain txt; application/pdf pdf;
  }
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
  ${recipe}
}`;

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((found) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    }),
  );
}
