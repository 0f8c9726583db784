import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The module that stands for all groups of words in what browsers load. */
const ALL = '\0words';

/**
 * Makes `#words` mean the words of one language in everything that Vite builds. (Node finds them by the condition of the
 * same name in package.json.)
 *
 * For browsers each group of words is a module of its own: a module is never split, so that all words that any script of
 * the site needs would be loaded by every page that needs some.
 *
 * @param tag the language, a file of this folder
 */
export function wordsOf(tag: string): Plugin {
  const file = fileURLToPath(new URL(`./${tag}.ts`, import.meta.url));
  return {
    name: 'words-of-one-language',
    enforce: 'pre',
    resolveId(id) {
      if (id === '#words') return this.environment.name === 'client' ? ALL : file;
      return id.startsWith(`${file}?`) ? id : undefined;
    },
    load: (id) => (id === ALL ? groupByGroup(file) : undefined),
  };
}

/** Takes each group from a copy of the file, of which nothing but that group is then left. */
function groupByGroup(file: string) {
  const names = readFileSync(file, 'utf8').matchAll(/^export const (\w+)/gm);
  const code = [...names].map(([, name]) => `export { ${name} } from ${at(file, name)};`);
  return { code: code.join('\n'), moduleSideEffects: false };
}

const at = (file: string, name = '') => JSON.stringify(`${file}?${name}`);
