import type { ConfigData } from 'html-validate';
import playbook from '#config';

/** Rules that differ from what html-validate recommends, each with its reason. */
const exceptions: {
  rule: string;
  setting: NonNullable<ConfigData['rules']>[string];
  because: string;
}[] = [
  {
    rule: 'void-style',
    setting: 'off',
    because: 'Starlight writes <meta/> and Astro <br>; browsers read both alike.',
  },
  {
    rule: 'require-sri',
    setting: 'off',
    because: 'Every script and style sheet is ours and comes from the same place as the page.',
  },
  {
    rule: 'no-implicit-button-type',
    setting: 'off',
    because:
      'Starlight’s menu button has no type; it stands in no form, where the type would matter.',
  },
  {
    rule: 'valid-id',
    setting: ['error', { relaxed: true }],
    because: 'Starlight calls the top of a page _top; HTML allows any id without spaces.',
  },
  {
    rule: 'wcag/h32',
    setting: 'off',
    because:
      'The form above a list acts at each choice, so a button to submit it would do nothing.',
  },
  {
    rule: 'long-title',
    setting: ['error', { maxlength: 110 + playbook.name.length }],
    because:
      'The page of a source bears the title its author gave it, and some are long; the playbook’s name follows.',
  },
];

/** What every HTML file of the site must satisfy. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: Object.fromEntries(exceptions.map(({ rule, setting }) => [rule, setting])),
};
