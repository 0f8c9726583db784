import playbook from '#config';
import { languageOf } from '#schemas/playbook-config.ts';
import type { Vocabulary } from '#schemas/vocabulary.ts';

/** The roles that answer for entries, from `playbook.config.ts`. Who should read an entry is another matter: `roles`. */
export const owners: Vocabulary = Object.fromEntries(
  Object.entries(playbook.owners).map(([id, label]) => [
    id,
    { label: typeof label === 'string' ? label : spoken(label), description: '' },
  ]),
);

function spoken(labels: Readonly<Record<string, string>>): string {
  return labels[languageOf(playbook.language)] ?? Object.values(labels)[0] ?? '';
}
