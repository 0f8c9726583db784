import { definePlaybook } from '#schemas/playbook-config.ts';
import { roles } from '#schemas/vocabularies/roles.ts';

/**
 * Settings for the tests of the code, in the place of `playbook.config.ts`: what a company switches off, calls itself or
 * reckons in makes no code wrong. Tests of the content and of the built site go by the company's own.
 */
export default definePlaybook({
  name: 'CX Playbook',
  tagline: 'What we know about treating customers well, and what you can do about it this week.',
  site: 'https://playbook.example.com',
  base: '/',
  repository: 'https://github.com/example/cx-playbook',
  branch: 'main',
  languages: ['en-GB', 'fr'],
  currency: 'USD',
  reviewEveryMonths: 12,
  owners: Object.fromEntries(Object.entries(roles).map(([role, { label }]) => [role, label])),
  collections: {},
  features: {},
  authorForm: true,
  offline: { enabled: true, budgetMB: 60 },
  hues: { accent: 230, guidelines: 255, stories: 60, studies: 165, nudges: 330, warning: 22 },
});
