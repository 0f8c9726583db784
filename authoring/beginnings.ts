import type { Content } from '#checks/content.ts';
import { entryKinds } from '#schemas/kinds.ts';
import { cited } from './cited.ts';
import type { Group } from './fields.ts';

/** Lists whose items are of several kinds, so that no schema can say how one begins: something to write over. */

const ordinals = ['first', 'second', 'third', 'fourth'] as const;

/** The steps of a path: tasks, because they need nothing that is there already. */
export const steps = (): Group[] =>
  ordinals.map((nth, index) => ({
    task: `??? what to do in the ${nth} step? An entry, a quiz or a calculator may stand here, too`,
    id: `${nth}-step`,
    title: `??? the ${nth} step`,
    minutes: 15,
    phase: 'day-1',
    ...(index === 0 && { can: '??? what can the reader do afterwards?' }),
  }));

/** The questions of a quiz. */
export const questions = ({ sources }: Group, content: Content): Group[] =>
  ordinals.slice(0, 3).map((nth) => ({
    id: `${nth}-question`,
    situation: `??? the ${nth} situation: what does a customer write, or a colleague propose?`,
    ask: '??? what would you do?',
    options: [
      { text: '??? the right answer', right: true },
      { text: '??? the likeliest wrong answer' },
      { text: '??? another answer' },
    ],
    explanation: `??? why is that answer right, and why is the likeliest other one not?${cited(sources ?? content.ids('sources').slice(0, 1))}`,
    read: firstEntry(content),
  }));

/** The sections of a selection. */
export const sections = (_answers: Group, content: Content): Group[] => [
  {
    name: '??? what the section is for',
    items: [{ page: firstEntry(content), why: '??? why is it here, or what to do with it?' }],
  },
];

/** What a preset sets: the first number that its calculator asks for. */
export const inputs = ({ calculator }: Group, content: Content): Group[] => {
  const assumptions = content
    .ids('assumptions')
    .map((id) => content.find('assumptions', id)?.fields.data)
    .filter((data) => data?.calculator === calculator || calculator === undefined);
  const first = assumptions.find((data) => typeof data?.value === 'number');
  return [{ input: first?.input, value: first?.value, illustrative: true }];
};

const firstEntry = (content: Content) =>
  entryKinds.flatMap((kind) => content.ids(kind).map((id) => `${kind}/${id}`))[0];
