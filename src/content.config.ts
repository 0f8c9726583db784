import { defineCollection, reference } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { collections as schemas } from '#schemas/collections.ts';
import type { CollectionName, ReferenceTo } from '#schemas/reference.ts';

const bind = <C extends CollectionName>(name: C) =>
  defineCollection({
    loader: glob({ base: `./src/content/${name}`, pattern: `*.${schemas[name].extension}` }),
    schema: schemas[name].schema(reference as unknown as ReferenceTo) as ReturnType<
      (typeof schemas)[C]['schema']
    >,
  });

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  guidelines: bind('guidelines'),
  stories: bind('stories'),
  studies: bind('studies'),
  nudges: bind('nudges'),
  sources: bind('sources'),
};
