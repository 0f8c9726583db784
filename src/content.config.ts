import { defineCollection, reference } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import type { Loader } from 'astro/loaders';
import playbook from '#config';
import { collections as entries } from '#schemas/collections.ts';
import type { CollectionName, ReferenceTo } from '#schemas/reference.ts';
import { isKept, isOpen } from '#schemas/switches.ts';
import { translatedFiles } from '#translations/translated-files.ts';

const language = playbook.languageFolder.slice(0, -1) || undefined;

const filesOf = (name: CollectionName) =>
  isKept(name)
    ? translatedFiles({
        folder: `src/content/${name}`,
        extension: entries[name].extension,
        originals: '*',
        language,
      })
    : nothing;

/** For a collection that is switched off. */
const nothing: Loader = { name: 'nothing', load: async ({ store }) => store.clear() };

/** The site's own pages; folders with names of two letters hold their translations. */
const pages = translatedFiles({
  folder: 'src/content/docs',
  extension: 'mdx',
  originals: '{*,???*/**/*}',
  language,
});

/** Without those of parts that are switched off. */
const pagesOfParts: Loader = {
  name: pages.name,
  async load(context) {
    await pages.load(context);
    for (const id of context.store.keys()) if (!isOpen(`/${id}/`)) context.store.delete(id);
  },
};

/** Starlight asks for this schema on every page: it is built once. */
let docs: ReturnType<ReturnType<typeof docsSchema>> | undefined;

const to = reference as unknown as ReferenceTo;

export const collections = {
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  docs: defineCollection({
    loader: pagesOfParts,
    schema: (context) => {
      docs ??= docsSchema()(context);
      return docs;
    },
  }),
  guidelines: defineCollection({
    loader: filesOf('guidelines'),
    schema: entries.guidelines.schema(to),
  }),
  stories: defineCollection({ loader: filesOf('stories'), schema: entries.stories.schema(to) }),
  studies: defineCollection({ loader: filesOf('studies'), schema: entries.studies.schema(to) }),
  nudges: defineCollection({ loader: filesOf('nudges'), schema: entries.nudges.schema(to) }),
  metrics: defineCollection({ loader: filesOf('metrics'), schema: entries.metrics.schema(to) }),
  journeys: defineCollection({ loader: filesOf('journeys'), schema: entries.journeys.schema(to) }),
  personas: defineCollection({ loader: filesOf('personas'), schema: entries.personas.schema(to) }),
  paths: defineCollection({ loader: filesOf('paths'), schema: entries.paths.schema(to) }),
  quizzes: defineCollection({ loader: filesOf('quizzes'), schema: entries.quizzes.schema(to) }),
  selections: defineCollection({
    loader: filesOf('selections'),
    schema: entries.selections.schema(to),
  }),
  sources: defineCollection({ loader: filesOf('sources'), schema: entries.sources.schema(to) }),
  assumptions: defineCollection({
    loader: filesOf('assumptions'),
    schema: entries.assumptions.schema(to),
  }),
  presets: defineCollection({ loader: filesOf('presets'), schema: entries.presets.schema(to) }),
};
