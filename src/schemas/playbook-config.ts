import { z } from 'zod';
import { type BuildLanguages, inWords, languageOf, languagesOfBuild } from './build-languages.ts';
import { collectionParts, featureParts } from './parts.ts';
import { idPattern } from './reference.ts';

/** Answers for the playbook itself, and for what nobody else answers for. */
export const FIRST_OWNER = 'cx-team';

const hue = (description: string) => z.number().min(0).max(360).meta({ description });

/** A switch for each part, on unless said otherwise. */
const switches = <P extends Record<string, { what: string }>>(parts: P) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(parts).map(([name, { what }]) => [
        name,
        z.boolean().default(true).meta({ description: what }),
      ]),
    ) as Record<keyof P & string, z.ZodDefault<z.ZodBoolean>>,
  );

const label = z.string().min(2).max(60);
const tagline = z.string().min(10).max(120);
const language = z.string().regex(/^[a-z]{2}$/, 'a language such as fr');

/** What can be set in `playbook.config.ts`. */
export const playbookConfig = z.strictObject({
  name: z.string().min(2).max(40).meta({ description: 'The name of your playbook.' }),
  tagline: z.union([tagline, z.record(language, tagline)]).meta({
    description:
      'What it is for, in one line: once for all languages, or for each, as { en: "…", fr: "…" }.',
  }),
  logo: z
    .string()
    .regex(
      /^(?!\/)(?!.*\.\.)[\w./-]+\.(?:svg|png)$/,
      'is an SVG or a PNG in public/, for example logo.svg',
    )
    .optional()
    .meta({
      description:
        'A picture in public/ for the header instead of the name, for example logo.svg. Who cannot see it is read the name.',
    }),
  site: z
    .url()
    .refine(
      (address) => URL.parse(address)?.origin === address.toLowerCase(),
      'ends with the name of the host, without a slash: a folder of it is the base',
    )
    .meta({ description: 'Where it will be published, for example https://cx.example.com.' }),
  base: z
    .string()
    .regex(/^\/(?:[\w-]+\/)*$/, 'starts and ends with a slash')
    .meta({
      description: 'The folder on that site, "/" or for example "/playbook/".',
    }),
  repository: z.url().meta({ description: 'Where authors edit it. Edit links are made from it.' }),
  branch: z.string().min(1).meta({ description: 'The branch that is published.' }),
  languages: z
    .array(z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, 'is a language such as fr, or fr-CA'))
    .min(1)
    .refine((tags) => new Set(tags.map(languageOf)).size === tags.length, 'one variety of each')
    .meta({
      description:
        'The languages readers can choose, for example ["en-GB", "fr"]. The first is that of the content; each other has its own folder of the site, as /fr/. The words of each stand in src/languages.',
    }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'three capital letters')
    .meta({ description: 'The currency of the calculators, for example USD, EUR or GBP.' }),
  reviewEveryMonths: z.int().min(1).max(60).meta({
    description: 'Months until an entry must be checked again, unless it says otherwise.',
  }),
  owners: z
    .record(
      z.string().regex(idPattern, 'lower-case words joined by hyphens'),
      z.union([label, z.record(language, label)]),
    )
    .refine((owners) => FIRST_OWNER in owners, `names ${FIRST_OWNER}, who answers for the rest`)
    .meta({
      description:
        'The roles that answer for entries: the name that entries use, and what readers see, once for all languages or for each, as { en: "Sales", fr: "Ventes" }.',
    }),
  collections: switches(collectionParts).meta({
    description:
      'Which collections there are. What is false has no page, no link and no place in search; its files may stay.',
  }),
  features: switches(featureParts).meta({
    description: 'What the playbook does with them, or besides them. false, and no trace is left.',
  }),
  authorForm: z.union([z.boolean(), z.strictObject({ api: z.url() })]).meta({
    description:
      'Whether /admin/ has a form in which authors write without git; it sends proposals to GitHub. For a GitHub server of your own: { api: "https://your-server/api/v3" }.',
  }),
  offline: z
    .strictObject({
      enabled: z.boolean().meta({
        description:
          'Whether readers’ devices may keep the playbook, to read and search it without a connection. Set to false and publish, and devices delete what they kept.',
      }),
      budgetMB: z.number().min(1).max(2000).meta({
        description:
          'How many megabytes of a device the playbook may take as a whole. Above it readers choose the sections they want to keep.',
      }),
    })
    .meta({ description: 'Reading without a connection.' }),
  hues: z
    .strictObject({
      accent: hue('Links, buttons and the current page.'),
      guidelines: hue('Guidelines.'),
      stories: hue('Case stories.'),
      studies: hue('Studies.'),
      nudges: hue('Nudges.'),
      warning: hue('Stories that went wrong.'),
    })
    .meta({
      description:
        'Colours as hue angles of the OKLCH colour wheel: 30 brick, 80 ochre, 150 green, 200 teal, 260 blue, 310 plum. Lightness is set for you, so that text stays readable.',
    }),
});

export interface PlaybookConfig
  extends Omit<z.output<typeof playbookConfig>, 'tagline' | 'languages'>,
    BuildLanguages {
  /** All of them as they are set, whatever this build is of. */
  settings: z.output<typeof playbookConfig>;
  /** What it is for, in the language of this build. */
  tagline: string;
}

/**
 * Checks the adopter's settings.
 *
 * @throws Error naming each setting that is wrong and what would be right
 */
export function definePlaybook(settings: z.input<typeof playbookConfig>): PlaybookConfig {
  const result = playbookConfig.safeParse(settings);
  if (result.success) {
    const build = languagesOfBuild(result.data.languages);
    const tagline = inWords(result.data.tagline, build.language);
    return { ...result.data, ...build, tagline, settings: result.data };
  }
  throw new Error(`playbook.config.ts is not valid.\n${z.prettifyError(result.error)}`);
}
