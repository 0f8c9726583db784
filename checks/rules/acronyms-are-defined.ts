import { z } from 'zod';
import { usesIn } from '#checks/components/uses.ts';
import type { Content } from '#checks/content.ts';
import type { Entry } from '#checks/document.ts';
import { fieldsOf, schemas } from '#checks/fields/schemas.ts';
import { wordsAsTyped, wordsIn } from '#checks/prose.ts';
import type { FieldRule } from '#checks/rule.ts';
import { endOf, startOf } from '#checks/syntax-tree.ts';
import { acronyms } from '#schemas/vocabularies/acronyms.ts';

/** Two to six capitals, perhaps with digits between (B2B) and a plural s. Not P&G, a name; not A4 or C3, with one letter. */
const capitals = /(?<![\p{L}\p{N}&])[A-Z](?=\d*[A-Z])[A-Z\d]{1,5}(?=s?(?![\p{L}\p{N}&]))/gu;

const romanNumber = /^[IVX]+$/;

/** Somebody else’s words are printed as they are. */
const quoted = /“[^”]*”/g;

/** Fields that no reader sees, the list in which a metric brings its own acronyms, and currencies. */
const unseen = new Set(['aliases', 'acronyms', 'currency', 'terms', 'quotation']);

export const acronymsAreDefined: FieldRule = {
  name: 'acronyms-are-defined',
  severity: 'warning',
  why: 'A newcomer meets three letters and does not dare to ask: an unknown acronym shuts people out.',
  needs: 'fields',
  *check(entry, content) {
    if (entry.collection === 'sources') return; // printed as their publishers print them
    const settled = new Set(knownIn(content));
    for (const { text, at } of [...bodyOf(entry), ...fieldTexts(entry)])
      for (const { 0: acronym, index } of text.matchAll(capitals)) {
        if (settled.has(acronym) || romanNumber.test(acronym)) continue;
        settled.add(acronym);
        if (isExplained(text, index, acronym)) continue;
        yield {
          at: at(index),
          message: `"${acronym}" is not explained. Write it out at its first use, for example "voice of the customer (VOC)". Words that everybody in the field knows stand under acronyms in src/languages/en.ts, and metrics bring their own.`,
        };
      }
  },
};

interface Text {
  text: string;
  /** Where in the file a place of the text stands. */
  at: (index: number) => number;
}

/** First, because it is read as a whole: an acronym it explains may stand alone in the fields. */
function bodyOf({ tree, text }: Entry): Text[] {
  if (!tree) return [];
  const quotations = usesIn(tree).filter(({ name }) => name === 'Quotation');
  const words = quotations.reduce(
    (words, { node }) => blanked(words, startOf(node), endOf(node)),
    wordsAsTyped(tree, text),
  );
  return [{ text: withoutQuotations(words), at: (index) => index }];
}

function* fieldTexts({ collection, fields }: Entry): Iterable<Text> {
  for (const { path, value, schema } of fieldsOf(schemas[collection], fields.data))
    if (schema instanceof z.ZodString && typeof value === 'string' && !unseen.has(String(path[0])))
      yield { text: withoutQuotations(value), at: () => fields.locate(path) };
}

const withoutQuotations = (text: string) =>
  text.replace(quoted, (found) => ' '.repeat(found.length));

const blanked = (text: string, from: number, to: number) =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);

/** Whether an acronym stands beside the words it is made of: words (ACRONYM), or ACRONYM (words). */
function isExplained(text: string, at: number, acronym: string): boolean {
  const before = /([^.!?;:()]*)\(\s*$/u.exec(text.slice(0, at))?.[1];
  const after = /^s?\s*\(([^()]*)\)/u.exec(text.slice(at + acronym.length))?.[1];
  const isClosed = /^s?\s*[),;]/u.test(text.slice(at + acronym.length));
  return (isClosed && spells(before, acronym)) || spells(after, acronym);
}

/** Whether the first letters of some words give an acronym, small words between them left aside. */
function spells(words: string | undefined, acronym: string): boolean {
  const letters = acronym.toLowerCase().replace(/\d/g, '');
  const initials = wordsIn(words ?? '')
    .flatMap((word) => word.split('-'))
    .slice(-2 * letters.length - 1)
    .map((word) => word.charAt(0).toLowerCase());
  let next = letters.length - 1;
  for (const initial of initials.reverse()) if (initial === letters[next]) next--;
  return next < 0;
}

const known = new WeakMap<Content, ReadonlySet<string>>();

function knownIn(content: Content): ReadonlySet<string> {
  const before = known.get(content);
  if (before) return before;
  const ofMetrics = content
    .ids('metrics')
    .flatMap((id) => content.find('metrics', id)?.fields.data.acronyms)
    .map(String);
  const all = new Set([...Object.keys(acronyms), ...ofMetrics]);
  known.set(content, all);
  return all;
}
