import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What a browser asks for in place of the whole file: one group of it. */
const GROUP = '?group=';

/**
 * Makes `#words` mean the words of one language in everything that Vite builds. (Node finds them by the condition of the
 * same name in package.json.) For browsers each group becomes a module of its own: bundlers never divide a module, so one
 * page would load the words of all.
 *
 * @param tag the language, a file of this folder
 */
export function wordsOf(tag: string): Plugin {
  const file = fileURLToPath(new URL(`./${tag}.ts`, import.meta.url));
  return {
    name: 'words-of-one-language',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('#words') ? id.replace('#words', file) : undefined),
    async load(id) {
      const [path, group] = id.split(GROUP);
      return path === file && group ? onlyGroup(await readFile(file, 'utf8'), group) : undefined;
    },
    transform(code) {
      return this.environment.name === 'client' && code.includes('#words')
        ? { code: importsByGroup(code), map: null }
        : undefined;
    },
  };
}

/** `import { a, b as c } from '#words'` as one import a group, on one line as before so that line numbers stay. */
export const importsByGroup = (code: string): string =>
  code.replace(/import \{([^}]*)\} from ['"]#words['"];?/g, (_, names: string) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => `import { ${name} } from '#words${GROUP}${name.split(' ')[0]}';`)
      .join(' '),
  );

/** The file with one group to export. What that does not use is dropped by the bundler. */
export const onlyGroup = (code: string, group: string): string =>
  code
    .replace(/^export ((?:const|function) (\w+))/gm, (found, made, name) =>
      name === group ? found : made,
    )
    .replace(/^export \{ (\w+) \} from .*$/gm, (found, name) => (name === group ? found : ''));
