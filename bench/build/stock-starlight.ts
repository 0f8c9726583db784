import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Corpus, writeAsDocs } from '#bench/corpus.ts';
import { install, project } from './workshop.ts';

const astroConfig = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://docs.example.com',
  integrations: [
    starlight({
      title: 'Stock',
      sidebar: [
        { label: 'Home', link: '/' },
        { label: 'Guidelines', link: '/guidelines/' },
        { label: 'Stories', link: '/stories/' },
      ],
    }),
  ],
});
`;

const contentConfig = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const home = '---\ntitle: Home\n---\n\nThe pages of a benchmark.\n';

/** The versions of this project's own packages that stock Starlight is installed at. */
function sameVersions(): Record<'astro' | '@astrojs/starlight', string> {
  const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return { astro: dependencies.astro, '@astrojs/starlight': dependencies['@astrojs/starlight'] };
}

/**
 * Makes a Starlight site as its own template does, with the bodies of a corpus as its pages.
 *
 * @returns its folder, ready for `astro build`
 */
export function stockStarlightWith(corpus: Corpus): string {
  const versions = Object.entries(sameVersions()).map(([name, version]) => `${name}@${version}`);
  const folder = install('stock', versions);
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const docs = join(folder, 'src', 'content', 'docs');
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(folder, 'astro.config.mjs'), astroConfig);
  writeFileSync(join(folder, 'src', 'content.config.ts'), contentConfig);
  writeFileSync(join(docs, 'index.mdx'), home);
  writeAsDocs(corpus, docs);
  return folder;
}
