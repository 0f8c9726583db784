import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const imports = /import\s*\{([^}]*)\}\s*from\s*(['"])#words\2;?/g;

/**
 * Makes `#words` mean the words of one language in everything that Vite builds. (Node finds them by the condition of the
 * same name in package.json.) For browsers each group becomes a module of its own: as one module, all groups that any
 * script names would be in one file, which every page with a script would load.
 *
 * @param tag the language, a file of this folder
 */
export function wordsOf(tag: string): Plugin {
  const file = fileURLToPath(new URL(`./${tag}.ts`, import.meta.url));
  return {
    name: 'words-of-one-language',
    enforce: 'pre',
    transform(code) {
      if (this.environment.name !== 'client' || !code.includes('#words')) return undefined;
      return { code: code.replace(imports, (_, names: string) => oneByOne(names)), map: null };
    },
    resolveId(id) {
      const [name, group] = id.split('?group=', 2);
      if (name !== '#words') return undefined;
      return { id: group ? `${file}?group=${group}` : file, moduleSideEffects: false };
    },
  };
}

/** @param names what stands in the braces, as `one, other as another` */
const oneByOne = (names: string): string =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => `import { ${name} } from '#words?group=${name.split(/\s/, 1)[0]}';`)
    .join(' ');
