import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { partsAt } from '#schemas/parts.ts';
import { isOpen } from '#schemas/switches.ts';

const FOLDER = 'src/optional-pages';

/**
 * Adds the pages of the parts that are switched on. Their files lie as those of `src/pages` do; which part an address
 * belongs to stands in `src/schemas/parts.ts`.
 *
 * @throws Error naming a page that belongs to no part
 */
export default function optionalPages(): AstroIntegration {
  return {
    name: 'optional-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const file of filesBelow(FOLDER)) {
          const address = addressOf(file);
          if (partsAt(address).length === 0)
            throw new Error(
              `${FOLDER}/${file} belongs to no part: name its address in src/schemas/parts.ts, or move it to src/pages.`,
            );
          if (isOpen(address))
            injectRoute({
              pattern: address.replace(/(?<=.)\/$/, ''),
              entrypoint: `./${FOLDER}/${file}`,
            });
        }
      },
    },
  };
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(?:astro|ts)$/.test(file.name))
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** From the site's root, with the parameters as they stand: `/paths/[path]/plan/`, `/feeds/[name].xml`. */
const addressOf = (file: string): string =>
  file.endsWith('.astro')
    ? `/${file.replace(/(?:^|(?<=\/))index\.astro$|\.astro$/, '')}/`.replace(/\/+$/, '/')
    : `/${file.replace(/\.ts$/, '')}`;
