import type { Format } from '#calculators/format.ts';
import type { Handed, HandedName } from '#calculators/handed.ts';
import { el, type Tree } from '#calculators/tree.ts';

/** What each value says, as a clause. */
const clauses: { readonly [K in HandedName]: (value: Handed[K], format: Format) => string } = {
  causalShare: (value, format) =>
    `the evidence allows to claim ${format.shown(value, 'fraction')} as caused`,
  customerValue: (value, format) => `a customer is worth ${format.shown(value, 'money')}`,
  answers: ({ promoters, passives, detractors }, format) =>
    `a survey found ${[promoters, passives, detractors].map((count) => format.plain(count)).join(', ')} promoters, passives and detractors`,
};

const clauseOf = (name: HandedName, handed: Partial<Handed>, format: Format): string => {
  const say = clauses[name] as (value: unknown, format: Format) => string;
  return say(handed[name], format);
};

/** What a calculator can hand on to others, and a button for it. */
export function givingTree(handed: Partial<Handed>, format: Format): Tree[] {
  const names = Object.keys(handed) as HandedName[];
  return names.map((name) =>
    row(
      'hand',
      `Other calculators may take over that ${clauseOf(name, handed, format)}.`,
      'Hand it on',
    ),
  );
}

/** What others have handed on that this one may use, with a button for each. */
export function takingTree(
  names: readonly HandedName[],
  handed: Partial<Handed>,
  format: Format,
): Tree[] {
  return names
    .filter((name) => handed[name] !== undefined)
    .map((name) =>
      row(
        `use-${name}`,
        `Handed on by another calculator: ${clauseOf(name, handed, format)}.`,
        'Use it here',
      ),
    );
}

const row = (name: string, words: string, act: string) =>
  el('p', { class: 'handed' }, words, ' ', el('button', { type: 'button', name }, act));
