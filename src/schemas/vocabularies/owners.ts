import playbook from '#config';
import { inWords } from '#schemas/build-languages.ts';
import type { Vocabulary } from '#schemas/vocabulary.ts';

/** The roles that answer for entries, from `playbook.config.ts`. Who should read an entry is another matter: `roles`. */
export const owners: Vocabulary = Object.fromEntries(
  Object.entries(playbook.owners).map(([id, label]) => [
    id,
    { label: inWords(label, playbook.language), description: '' },
  ]),
);
