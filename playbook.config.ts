import { definePlaybook } from '#schemas/playbook-config.ts';

/** The one file to edit to make the playbook your own. Hover over a name to read what it does. */
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
  authorForm: true,
  offline: { enabled: true, budgetMB: 60 },
  hues: { accent: 230, guidelines: 255, stories: 60, studies: 165, nudges: 330, warning: 22 },
});
