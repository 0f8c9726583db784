import { readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

const path = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/;

/**
 * Reads where old addresses lead.
 *
 * @param file a YAML file of lines `/old/: /new/`; without lines nothing is redirected
 * @param base the path the site is published under, with slashes at both ends
 * @returns for each old address the new one under the base
 * @throws Error naming file, line and what would be right for an address that is none, leads to itself or leads on to another redirect
 */
export function readRedirects(file: URL, base: string): Record<string, string> {
  const lines = new LineCounter();
  const text = readFileSync(file, 'utf8');
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const refuse = (offset: number, what: string): never => {
    throw new Error(`redirects.yaml:${lines.linePos(offset).line}: ${what}`);
  };
  const [fault] = document.errors;
  if (fault) refuse(fault.pos[0], fault.message);
  if (document.contents === null) return {};
  if (!isMap(document.contents)) return refuse(0, 'write lines such as /old-name/: /new-name/');
  const pairs = document.contents.items.map(({ key, value }) => {
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const [from, to] = [key, value].map((part) => (isScalar(part) ? part.value : undefined));
    for (const address of [from, to])
      if (typeof address !== 'string' || !path.test(address))
        refuse(
          offset,
          `"${String(address)}" is no address of this site: write it from the root with slashes at both ends, for example /guidelines/key-use-cases/`,
        );
    return { from: from as string, to: to as string, offset };
  });
  const old = new Set(pairs.map(({ from }) => from));
  for (const { to, offset } of pairs)
    if (old.has(to))
      refuse(offset, `${to} is itself redirected: name the address where readers end up`);
  return Object.fromEntries(pairs.map(({ from, to }) => [from, base + to.slice(1)]));
}
