import type { Entry } from '#checks/document.ts';
import { spoken } from '#checks/fields/plain-words.ts';
import type { Path } from '#checks/fields/read-fields.ts';
import { blocksOf, citationsIn, wordsAsTyped } from '#checks/prose.ts';
import type { BodyRule } from '#checks/rule.ts';
import type { Tree } from '#checks/syntax-tree.ts';

/**
 * Fields that claim something in words and have no room for a citation. Fields that tell the reader what to do count
 * their own steps; a finding names its own source; period and population say what the sources in the notes are about.
 */
const claims: readonly Path[] = [
  ...[['title'], ['summary'], ['principle'], ['lesson'], ['challenge'], ['implication']],
  ...[['outcome', 'text'], ['unknown']],
];

export const numbersInFieldsAreInTheText: BodyRule = {
  name: 'numbers-in-fields-are-in-the-text',
  severity: 'warning',
  why: 'A number on a card travels without its note, so the page behind it must give number and source together.',
  needs: 'body',
  *check(entry, _content, tree) {
    const { fields, collection } = entry;
    let sourced: Set<string> | undefined;
    for (const path of [...claims, ...(collection === 'stories' ? [['action']] : [])]) {
      const value = path.reduce<unknown>(
        (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
        fields.data,
      );
      if (typeof value !== 'string') continue;
      for (const number of numbersIn(value)) {
        sourced ??= sourcedNumbers(entry, tree);
        if (sourced.has(number)) continue;
        yield {
          at: fields.locate(path),
          message: `${spoken(path)}: ${number} is given here and with no source below. Give it in a cited paragraph of the text, or say it without the number.`,
        };
      }
    }
  },
};

/** Numbers in digits, but not those of B2B: `12,000` and `12000` are the same. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])\d[\d,]*(?:\.\d+)?/gu)].map(([number]) =>
    number.replace(/,(?=\d{3})/g, '').replace(/,$/, ''),
  );

/** The numbers that stand beside a citation, or in a study's findings. */
function sourcedNumbers({ fields, text }: Entry, tree: Tree): Set<string> {
  const cited = blocksOf(tree)
    .filter((block) => citationsIn(block, text).length > 0)
    .flatMap((block) => numbersIn(wordsAsTyped(block, text)));
  const { findings, year, sample } = fields.data;
  return new Set([...cited, ...numbersIn(JSON.stringify([findings, year, sample]) ?? '')]);
}
