import { blocksOf, citationsIn, wordsAsTyped } from '#checks/prose.ts';
import type { BodyRule } from '#checks/rule.ts';
import { startOf } from '#checks/syntax-tree.ts';

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const word = `(?:${small}|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:${tens})(?:-(?:${small}))?|hundred)`;

/** Digits that count nothing. */
const idioms = /\b24\/7\b|\b360[- ]degree\b/gi;

/** Figures: digits (not those of B2B), and number words that give a share. */
const figures = [
  /(?<![\p{L}\p{N}])\d/u,
  new RegExp(`\\b${word}\\s+per\\s?cent\\b`, 'iu'),
  new RegExp(`\\b${word}\\s+(?:in|out\\s+of)\\s+(?:a\\s+)?(?:${word}|thousand)\\b`, 'iu'),
  /\b(?:a|one|two|three)[\s-]+(?:third|quarter|fifth)s?\s+of\b(?!\s+an?\s+(?:hour|century))/iu,
  /(?<!\bthe\s+(?:\p{L}+\s+)?)\bhalf\s+of\b(?!\s+an?\s+(?:hour|century))/iu,
];

export const numbersHaveSources: BodyRule = {
  name: 'numbers-have-sources',
  severity: 'error',
  why: 'A number without a source is a rumour: a reader who repeats it must be able to say who counted.',
  needs: 'body',
  *check({ text, fields }, _content, tree) {
    for (const block of blocksOf(tree)) {
      if (citationsIn(block, text).length > 0) continue;
      const words = wordsAsTyped(block, text).replace(idioms, (found) => ' '.repeat(found.length));
      const found = figures.map((figure) => words.search(figure)).filter((index) => index >= 0);
      if (found.length === 0) continue;
      const index = Math.min(...found);
      const shown = words.slice(index).trim().split(/\s+/, 3).join(' ');
      yield { at: startOf(block) + index, message: advice(shown, fields.data.sources) };
    }
  },
};

function advice(shown: string, sources: unknown): string {
  const example = Array.isArray(sources) && sources.length > 0 ? String(sources[0]) : 'source-id';
  return `"${shown}" is a figure without a source. Cite the source in the same paragraph, list or table, for example [^${example}], or say it without the figure.`;
}
