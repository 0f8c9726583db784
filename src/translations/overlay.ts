/** One thing in a translation that does not fit its original: where, as a path of keys, and why. */
export interface Misfit {
  path: readonly (string | number)[];
  reason: string;
}

/**
 * Lays the words of a translation over the fields of its original. A translation holds texts alone, under the keys of the
 * original and in lists of the same length: numbers, dates and references are written once, in the original.
 *
 * @param original fields as the original has them
 * @param words fields as the translation has them
 * @returns the fields with the words of the translation; what does not fit is left as in the original
 */
export function layOver<T>(original: T, words: unknown): T {
  return walk(original, words, [], () => undefined) as T;
}

/** What in a translation does not fit its original, in the order of the translation. */
export function misfitsOf(original: unknown, words: unknown): Misfit[] {
  const misfits: Misfit[] = [];
  walk(original, words, [], (misfit) => misfits.push(misfit));
  return misfits;
}

/**
 * The texts of an original that its readers in another language want to read in theirs: those that the translation puts
 * other words in the place of, and any others of several words.
 *
 * @param original fields as the original has them
 * @param words fields as the translation has them; what it leaves as it is, with `~`, is not among the texts
 * @returns in an order that is not that of the keys
 */
export function textsOf(original: unknown, words: unknown): string[] {
  if (words === null) return [];
  if (typeof original === 'string')
    return typeof words === 'string' || /\S\s+\S/.test(original) ? [original] : [];
  if (Array.isArray(original))
    return original.flatMap((item, at) =>
      textsOf(item, Array.isArray(words) ? words[at] : undefined),
    );
  if (!isMapping(original)) return [];
  const keys = Object.keys(original).filter((key) => !OWN.includes(key));
  return keys
    .sort()
    .flatMap((key) => textsOf(original[key], isMapping(words) ? words[key] : undefined));
}

/** What readers type, and what texts say for a metric, differs in number from language to language. */
const OWN = ['aliases', 'terms'];

const areTexts = (value: unknown) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

type Path = readonly (string | number)[];
type Tell = (misfit: Misfit) => unknown;

function walk(original: unknown, words: unknown, path: Path, tell: Tell): unknown {
  const keep = (reason: string) => {
    tell({ path, reason });
    return original;
  };
  if (typeof original === 'string')
    return typeof words === 'string' && words.trim() ? words : keep('is a text in the original');
  if (Array.isArray(original)) {
    if (!Array.isArray(words)) return keep('is a list in the original');
    if (words.length !== original.length)
      return keep(`has ${original.length} items in the original, and ${words.length} here`);
    return original.map((item, at) => walkItem(item, words[at], [...path, at], tell));
  }
  if (isMapping(original)) {
    if (!isMapping(words)) return keep('has fields of its own in the original');
    return walkFields(original, words, path, tell);
  }
  return keep(
    original === undefined ? 'is not in the original' : 'is no text: the original says it for all',
  );
}

/** An item of a list that a translation leaves as it is may be written as `~`. */
const walkItem = (original: unknown, words: unknown, path: Path, tell: Tell) =>
  words === null ? original : walk(original, words, path, tell);

function walkFields(original: Mapping, words: Mapping, path: Path, tell: Tell): Mapping {
  const result = { ...original };
  for (const [key, value] of Object.entries(words)) {
    const known = Object.hasOwn(original, key);
    if (OWN.includes(key) && areTexts(value)) result[key] = value;
    else if (known) result[key] = walk(original[key], value, [...path, key], tell);
    else walk(undefined, value, [...path, key], tell);
  }
  return result;
}

type Mapping = Record<string, unknown>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
