/**
 * Builds a small site of hostile texts with Astro itself, its MDX integration and the site's own processor, and prints
 * which files the processor refused. A refused file is replaced by a word, so that one build tries them all.
 * Usage: node build.ts <folder of the site> <with | without> — with or without the gate within the build
 */
import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { build } from 'astro';
import { parseDocument } from 'yaml';
import { onlyData } from '#markdown/only-data.ts';

const [root = '', gate] = process.argv.slice(2);
const refused: string[] = [];
const processor = satteri({ mdastPlugins: gate === 'with' ? [onlyData] : [] });
const createRenderer = processor.createMdxRenderer?.bind(processor);
if (!createRenderer) throw new Error('the processor makes no pages of MDX');

processor.createMdxRenderer = async (...options) => {
  const renderer = await createRenderer(...options);
  return {
    async process(content, file, frontmatter) {
      try {
        return await renderer.process(content, file, frontmatter);
      } catch {
        refused.push(path.basename(file));
        return renderer.process('Refused.', file, {});
      }
    },
  };
};

await build({
  root,
  // Not among the packages, which it shares with the project.
  cacheDir: path.join(root, 'cache'),
  configFile: false,
  logLevel: 'error',
  integrations: [mdx()],
  markdown: { processor, syntaxHighlight: false },
  vite: {
    plugins: [
      {
        name: 'fields-that-cannot-be-read',
        enforce: 'pre',
        transform: {
          filter: { id: /\.mdx$/ },
          // Of such fields, Astro's own reader stops the build.
          handler: (code) => (canBeRead(code) ? null : 'Refused.'),
        },
      },
    ],
  },
});
console.log(JSON.stringify(refused));

function canBeRead(code: string): boolean {
  const [, fields] = /^(?:\s*\n)?---([\s\S]*?\n)---/.exec(code) ?? [];
  return fields === undefined || parseDocument(fields, { logLevel: 'silent' }).errors.length === 0;
}
