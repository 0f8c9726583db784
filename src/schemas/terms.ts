/** A metric, as far as running text may name it. */
export interface Named {
  id: string;
  title: string;
  acronyms: readonly string[];
  /** Words and phrases in lower case. */
  terms: readonly string[];
}

/** A place in a text that names a metric. */
export interface Mention {
  id: string;
  at: number;
  text: string;
}

/**
 * Makes a finder of metrics in running text: one pass with one regular expression, however many metrics there are.
 *
 * Words count in any case and with a plural s; acronyms only in their own capitals, so that NPS is one and "nps" is not.
 * Of two that begin alike the longer wins. A word joined to another by a hyphen, such as "churn-rate", is another word.
 */
export function termFinder(metrics: readonly Named[]): (text: string) => Mention[] {
  const words = new Map<string, string>();
  const acronyms = new Map<string, string>();
  for (const { id, title, terms, acronyms: own } of metrics) {
    for (const term of [title, ...terms]) words.set(term.toLowerCase(), id);
    for (const acronym of own) acronyms.set(acronym, id);
  }
  const all = [...words.keys(), ...acronyms.keys()];
  if (all.length === 0) return () => [];
  const alternatives = all
    .sort((a, b) => b.length - a.length)
    .map((term) => term.split(' ').map(literally).join('\\s+'))
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${alternatives})s?(?![\\p{L}\\p{N}-])`, 'giu');

  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, 1: typed = '', index }) => {
      const term = typed.replace(/\s+/g, ' ');
      const id = acronyms.get(term) ?? words.get(term.toLowerCase());
      return id === undefined ? [] : [{ id, at: index, text: found }];
    });
}

const literally = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
