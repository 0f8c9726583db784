/** Longer addresses break in mails and on posters. */
const LONGEST = 60;

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The file name for some words, without its ending: lower-case words joined by hyphens, accents dropped.
 * `identifier('Größe zählt: naïve?')` is `grosse-zahlt-naive`; a name in camelCase is taken apart.
 *
 * @returns at most 60 characters, whole words where the first one fits; '' when nothing is left
 */
export function identifier(words: string): string {
  const hyphened = words
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plain[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (hyphened.length <= LONGEST) return hyphened;
  return hyphened
    .slice(0, LONGEST + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST);
}
