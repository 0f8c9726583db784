import playbook from '#config';

/** Where the author guide explains a rule, with examples. */
export const pageOf = (rule: string): string =>
  new URL(`contribute/rules/${rule}/`, new URL(playbook.base, playbook.site)).href;
