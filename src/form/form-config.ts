import type { z } from 'zod';
import { collections } from '#schemas/collections.ts';
import { furtherKindLabels, kindLabels } from '#schemas/kinds.ts';
import type { PlaybookConfig } from '#schemas/playbook-config.ts';
import type { CollectionName } from '#schemas/reference.ts';
import type { EntryKindInForm } from './entry-file.ts';
import { fieldsOf, referenceForForm } from './fields-of.ts';
import { type Widget, widgetOf } from './widgets.ts';

/** What the page of the form carries: the settings of Sveltia CMS, and what our own code beside it needs to know. */
export interface FormSettings {
  sveltia: Widget;
  kinds: Record<string, EntryKindInForm & { format: string; extension: string }>;
}

/**
 * The whole form, made from the schemas.
 *
 * @param playbook where the repository is, and which branch is published
 * @param api where the API of GitHub answers; tests have a stand-in
 * @throws Error when the repository is not on GitHub, or a schema has a field that the form cannot ask for
 */
export function formSettings(
  { name, site, base, repository, branch }: PlaybookConfig,
  api = GITHUB_API,
): FormSettings {
  const kinds = Object.fromEntries(
    (Object.keys(labels) as CollectionName[]).map((kind) => [kind, kindInForm(kind)]),
  );
  return {
    kinds,
    sveltia: {
      load_config_file: false,
      app_title: `${name}: write`,
      site_url: site,
      display_url: new URL(base, site).href,
      logout_redirect_url: base,
      show_preview_links: false,
      backend: {
        name: 'github',
        repo: repositoryOnGitHub(repository),
        branch,
        open_authoring: true,
        auth_methods: ['token'],
        commit_messages: {
          create: 'Add {{slug}} to {{collection}}',
          update: 'Change {{slug}} in {{collection}}',
          delete: 'Remove {{slug}} from {{collection}}',
        },
        ...(api === GITHUB_API ? {} : { api_root: api }),
      },
      publish_mode: 'editorial_workflow',
      media_folder: 'public',
      public_folder: '/',
      editor: { preview: false },
      slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
      output: { omit_empty_optional_fields: true },
      collections: (Object.keys(labels) as CollectionName[]).map((kind) =>
        collectionOf(kind, kinds[kind] as FormSettings['kinds'][string]),
      ),
    },
  };
}

export const GITHUB_API = 'https://api.github.com';

/** The kinds that the form offers, in the order of its menu. */
const labels: Record<CollectionName, { one: string; many: string; purpose: string }> = {
  stories: kindLabels.stories,
  nudges: kindLabels.nudges,
  guidelines: kindLabels.guidelines,
  studies: kindLabels.studies,
  journeys: kindLabels.journeys,
  personas: furtherKindLabels.personas,
  metrics: furtherKindLabels.metrics,
  sources: { one: 'Source', many: 'Sources', purpose: 'What the entries rest on, as printed.' },
  assumptions: {
    one: 'Assumption',
    many: 'Assumptions',
    purpose: 'The default of one input of a calculator, with where it comes from.',
  },
};

function kindInForm(kind: CollectionName): FormSettings['kinds'][string] {
  const { schema, extension } = collections[kind];
  const fields = fieldsOf(schema(referenceForForm) as z.ZodType);
  return { fields, components: [], format: `playbook-${kind}`, extension };
}

function collectionOf(kind: CollectionName, { fields, format, extension }: FormSettings['kinds'][string]): Widget {
  const { one, many, purpose } = labels[kind];
  const [title = ''] = ['title', 'name', 'label'].filter((key) => fields.some(({ name }) => name === key));
  const widgets = fields.map((field) => widgetOf(field));
  return {
    name: kind,
    label: many,
    label_singular: one,
    description: purpose,
    folder: `src/content/${kind}`,
    extension,
    format,
    create: true,
    delete: false,
    identifier_field: title,
    summary: `{{${title}}}`,
    aliases_field: false,
    thumbnail: false,
    slug: {
      template: `{{${title}}}`,
      editable: ['create'],
      hint: 'The file name, which is also the address. It is public and stays: choose it well, in lower-case words joined by hyphens.',
      pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'lower-case words joined by hyphens'],
    },
    fields: extension === 'mdx' ? [...widgets, body] : widgets,
  };
}

const body: Widget = {
  name: 'body',
  label: 'Text',
  widget: 'richtext',
  required: true,
  hint: 'The point first, short paragraphs. Cite where the claim stands: [^its-id], with the id that stands behind the title of the source above.',
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
  editor_components: [],
  modes: ['rich_text', 'raw'],
  use_emoji_autocomplete: false,
};

function repositoryOnGitHub(address: string): string {
  const { hostname, pathname } = new URL(address);
  const [, repository] = /^\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(pathname) ?? [];
  if (hostname === 'github.com' && repository) return repository;
  throw new Error(
    `The author's form sends proposals to GitHub, and "${address}" is no repository there. Write repository: 'https://github.com/owner/name' in playbook.config.ts, or authorForm: false.`,
  );
}
