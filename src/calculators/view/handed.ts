import type { Format } from '#calculators/format.ts';
import type { Handed, HandedName } from '#calculators/handed.ts';
import { el, type Tree } from '#calculators/tree.ts';
import { calculatorHanded as words } from '#words';

/** What each value says, as a clause. */
const clauses: { readonly [K in HandedName]: (value: Handed[K], format: Format) => string } = {
  causalShare: (value, format) => words.causalShare(format.shown(value, 'fraction')),
  customerValue: (value, format) => words.customerValue(format.shown(value, 'money')),
  answers: ({ promoters, passives, detractors }, format) =>
    words.answers([promoters, passives, detractors].map((count) => format.plain(count))),
};

const clauseOf = (name: HandedName, handed: Partial<Handed>, format: Format): string => {
  const say = clauses[name] as (value: unknown, format: Format) => string;
  return say(handed[name], format);
};

/** What a calculator can hand on to others, and a button for it. */
export function givingTree(handed: Partial<Handed>, format: Format): Tree[] {
  const names = Object.keys(handed) as HandedName[];
  return names.map((name) => row('hand', words.give(clauseOf(name, handed, format)), words.hand));
}

/** What others have handed on that this one may use, with a button for each. */
export function takingTree(
  names: readonly HandedName[],
  handed: Partial<Handed>,
  format: Format,
): Tree[] {
  return names
    .filter((name) => handed[name] !== undefined)
    .map((name) => row(`use-${name}`, words.take(clauseOf(name, handed, format)), words.use));
}

const row = (name: string, text: string, act: string) =>
  el('p', { class: 'handed' }, text, ' ', el('button', { type: 'button', name }, act));
