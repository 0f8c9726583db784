import type { z } from 'zod';
import { authorComponentNames } from '#schemas/author-components.ts';
import { collectionNames, collections } from '#schemas/collections.ts';
import { furtherKindLabels, kindLabels } from '#schemas/kinds.ts';
import type { PlaybookConfig } from '#schemas/playbook-config.ts';
import { type CollectionName, plainReference } from '#schemas/reference.ts';
import { isKept } from '#schemas/switches.ts';
import type { EntryKindInForm } from './entry-file.ts';
import { entryForm } from './entry-form.ts';
import { fieldsOf } from './fields-of.ts';
import { spoken } from './spoken.ts';
import { titleField } from './title-field.ts';
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
  const kinds = Object.fromEntries(order.map((kind) => [kind, kindInForm(kind)]));
  return {
    kinds,
    sveltia: {
      load_config_file: false,
      app_title: `${name}: write`,
      site_url: site,
      display_url: new URL(base, site).href,
      logout_redirect_url: base,
      logo: { src: `${base}favicon.svg`, show_in_header: false },
      show_preview_links: false,
      backend: {
        name: 'github',
        repo: repositoryOnGitHub(repository, api),
        branch,
        open_authoring: true,
        auth_methods: ['token'],
        commit_messages: {
          create: '{{collection}}: add {{slug}}',
          update: '{{collection}}: change {{slug}}',
          delete: '{{collection}}: remove {{slug}}',
        },
        // Nobody is asked through GitHub's own sign-in; the setting keeps Sveltia from warning of it.
        auth_scope: 'public_repo',
        ...(api === GITHUB_API ? {} : { api_root: api, graphql_api_root: graphqlOf(api) }),
      },
      publish_mode: 'editorial_workflow',
      media_folder: 'public',
      public_folder: '/',
      editor: { preview: false },
      media_libraries: { stock_assets: false },
      slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
      output: { omit_empty_optional_fields: true },
      collections: order.map((kind) =>
        collectionOf(kind, kinds[kind] as FormSettings['kinds'][string]),
      ),
    },
  };
}

export const GITHUB_API = 'https://api.github.com';

/** What authors most often write comes first. Every collection that is there has its form: a new one follows by itself. */
const order = [...new Set<CollectionName>(['stories', 'nudges', ...collectionNames])].filter(
  isKept,
);

const labels: Readonly<Record<string, { one: string; many: string; purpose: string }>> = {
  ...kindLabels,
  ...furtherKindLabels,
  sources: { one: 'Source', many: 'Sources', purpose: 'What the entries rest on, as printed.' },
  assumptions: {
    one: 'Assumption',
    many: 'Assumptions',
    purpose: 'The default of one input of a calculator, with where it comes from.',
  },
  presets: {
    one: 'Situation',
    many: 'Situations',
    purpose: 'Numbers of one situation, for a calculator shown in an entry.',
  },
};

function kindInForm(kind: CollectionName): FormSettings['kinds'][string] {
  const { schema, extension } = collections[kind];
  const fields = fieldsOf(schema(plainReference) as z.ZodType);
  // Sveltia lets an MDX file have no format but one whose name ends so.
  const format = extension === 'mdx' ? `${kind}-frontmatter` : `playbook-${kind}`;
  return { fields, components: authorComponentNames, format, extension };
}

function collectionOf(
  kind: CollectionName,
  { fields, format, extension }: FormSettings['kinds'][string],
): Widget {
  const { one, many, purpose } = labels[kind] ?? {
    one: spoken(kind),
    many: spoken(kind),
    purpose: '',
  };
  const title = titleField(kind);
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
    fields: extension === 'mdx' ? entryForm(fields) : fields.map((field) => widgetOf(field)),
  };
}

/** A GitHub server of one's own has the two side by side, at `/api/v3` and `/api/graphql`. */
const graphqlOf = (api: string) => api.replace(/(?:\/v3)?\/?$/, '/graphql');

function repositoryOnGitHub(address: string, api: string): string {
  const { hostname, pathname } = new URL(address);
  const [, repository] = /^\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(pathname) ?? [];
  if (repository && (hostname === 'github.com' || api !== GITHUB_API)) return repository;
  throw new Error(
    `The author's form sends proposals to GitHub, and "${address}" is no repository there. Write repository: 'https://github.com/owner/name' in playbook.config.ts, or authorForm: false.`,
  );
}
