import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Makes `#words` mean the words of one language in everything that Vite builds. (Node finds them by the condition of the
 * same name in package.json.)
 *
 * @param tag the language, a file of this folder
 */
export function wordsOf(tag: string): Plugin {
  const file = fileURLToPath(new URL(`./${tag}.ts`, import.meta.url));
  return {
    name: 'words-of-one-language',
    enforce: 'pre',
    resolveId: (id) => (id === '#words' ? file : undefined),
  };
}
