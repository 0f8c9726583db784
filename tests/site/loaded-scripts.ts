import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ofPage = /<script[^>]* src="([^"]+)"/g;
const ofScript = /(?:\bimport|\bfrom)\s*["'`](\.\/[^"'`]+\.js)["'`]/g;

/**
 * The scripts that a page loads when it opens, with all that these import.
 *
 * @param dist the built site, which stands at the root of its host
 * @param page its file below `dist`; nothing is loaded by a page that is not there
 * @param folder of its language, such as "fr/"
 * @param parts the beginnings of the names of further scripts that its own load at once
 * @returns files
 */
export function loadedBy(dist: string, page: string, folder = '', parts: readonly string[] = []) {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    for (const [, next = ''] of readFileSync(file, 'utf8').matchAll(ofScript))
      visit(path.join(path.dirname(file), next));
  };
  const file = path.join(dist, folder, page);
  if (!existsSync(file)) return [];
  for (const [, address = ''] of readFileSync(file, 'utf8').matchAll(ofPage))
    visit(path.join(dist, address));
  const scripts = path.join(dist, folder, '_astro');
  for (const name of readdirSync(scripts))
    if (parts.some((part) => name.startsWith(`${part}.`))) visit(path.join(scripts, name));
  return [...found];
}
