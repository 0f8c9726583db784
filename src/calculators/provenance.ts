import type { Basis } from './view/form.ts';

/** How the reader knows a number, by input; only where it is not what a calculator takes for granted. */
export type Tags = Readonly<Record<string, Basis>>;

const letters = { m: 'mine', b: 'benchmark', g: 'guess' } as const satisfies Record<string, Basis>;
const letterOf = new Map(
  Object.entries(letters).map(([letter, basis]) => [basis as Basis, letter]),
);

type Keys = Readonly<Record<string, string>>;

/** Tags for the address, as `p` for pay and `b` for benchmark make `pb`, with points between them. */
export const encodeTags = (keys: Keys, tags: Tags): string =>
  Object.entries(tags)
    .flatMap(([name, basis]) => {
      const [key, letter] = [keys[name], letterOf.get(basis)];
      return key && letter ? [`${key}${letter}`] : [];
    })
    .join('.');

/** Reads such tags; what means nothing is passed over. */
export function decodeTags(keys: Keys, text: string): Tags {
  const names = new Map(Object.entries(keys).map(([name, key]) => [key, name]));
  return Object.fromEntries(
    text.split('.', names.size).flatMap((tag) => {
      const [, key = '', letter = ''] = /^([a-z]{1,2})([mbg])$/.exec(tag) ?? [];
      const name = names.get(key);
      return name ? [[name, letters[letter as keyof typeof letters]]] : [];
    }),
  );
}
