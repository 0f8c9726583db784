import playbook from '#config';

const collator = new Intl.Collator(playbook.language);

/** Compares two titles or names, for sorting them as readers of this language look them up. */
export const inOrder = (a: string, b: string): number => collator.compare(a, b);
