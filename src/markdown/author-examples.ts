import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { authorComponents } from '#schemas/author-components.ts';

const MODULE = 'virtual:author-examples';

/**
 * The example of each author's component as a text of its own, compiled like an entry, so that the guide shows exactly
 * what an author would get. Import them by name from `virtual:author-examples`.
 */
export function authorExamples(): AstroIntegration {
  return {
    name: 'author-examples',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = path.join(fileURLToPath(config.srcDir), 'content', 'docs', 'examples');
        updateConfig({ vite: { plugins: [examplesFrom(folder)] } });
      },
    },
  };
}

/** @param folder where the texts pretend to lie, so that pictures are found beside them */
function examplesFrom(folder: string) {
  const texts = new Map(
    Object.entries(authorComponents).map(([name, { example }]) => [
      path.join(folder, `${name}.mdx`).replaceAll('\\', '/'),
      example,
    ]),
  );
  const files = [...texts.keys()];
  const all = [
    ...files.map((file, index) => `import e${index} from ${JSON.stringify(file)};`),
    `export default { ${files.map((file, index) => `${path.posix.basename(file, '.mdx')}: e${index}`).join(', ')} };`,
  ].join('\n');
  return {
    name: 'author-examples',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === MODULE ? `\0${MODULE}` : texts.has(id) ? id : undefined),
    load: (id: string) => (id === `\0${MODULE}` ? all : texts.get(id)),
  };
}
