import type { Examples } from './example.ts';
import { metric } from './sound-entries.ts';

const other = (...edits: Parameters<typeof metric>) => ({
  'metrics/answers-read-slowly.yaml': metric(
    ['title: Answers read aloud', 'title: Answers read slowly'],
    ['[ARA]', '[ARS]'],
    ['[read aloud, reading aloud]', '[read slowly]'],
    ...edits,
  ),
});

export const termsNameOneMetric: Examples = {
  rule: 'terms-name-one-metric',
  bad: [
    {
      name: 'a term of another, in other capitals',
      files: other(['[read slowly]', '[read slowly, ▸Read aloud]']),
      says: ['terms: "Read aloud" already leads to metrics/answers-read-aloud.yaml'],
    },
    {
      name: 'an acronym, and the title as a term',
      files: other(['[ARS]', '[▸ARA]'], ['[read slowly]', '[▸answers read aloud]']),
      says: ['acronyms: "ARA"', 'terms: "answers read aloud"'],
    },
  ],
  good: [
    { name: 'terms of its own', files: other() },
    { name: 'its own title as a term', files: other(['[read slowly]', '[answers read slowly]']) },
  ],
};
