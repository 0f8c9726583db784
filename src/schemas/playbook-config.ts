import { z } from 'zod';

const hue = (description: string) => z.number().min(0).max(360).meta({ description });

const playbookConfig = z.strictObject({
  name: z.string().min(2).max(40).meta({ description: 'The name of your playbook.' }),
  tagline: z.string().min(10).max(120).meta({ description: 'What it is for, in one line.' }),
  site: z
    .url()
    .meta({ description: 'Where it will be published, for example https://cx.example.com.' }),
  base: z
    .string()
    .regex(/^\/(?:[\w-]+\/)*$/, 'starts and ends with a slash')
    .meta({
      description: 'The folder on that site, "/" or for example "/playbook/".',
    }),
  repository: z.url().meta({ description: 'Where authors edit it. Edit links are made from it.' }),
  branch: z.string().min(1).meta({ description: 'The branch that is published.' }),
  language: z
    .string()
    .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/)
    .meta({
      description: 'The language of the content, for example en or en-GB.',
    }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'three capital letters')
    .meta({ description: 'The currency of the calculators, for example USD, EUR or GBP.' }),
  reviewEveryMonths: z.int().min(1).max(60).meta({
    description: 'Months until an entry must be checked again, unless it says otherwise.',
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

export type PlaybookConfig = z.output<typeof playbookConfig>;

/**
 * Checks the adopter's settings.
 *
 * @throws Error naming each setting that is wrong and what would be right
 */
export function definePlaybook(settings: z.input<typeof playbookConfig>): PlaybookConfig {
  const result = playbookConfig.safeParse(settings);
  if (result.success) return result.data;
  throw new Error(`playbook.config.ts is not valid.\n${z.prettifyError(result.error)}`);
}
