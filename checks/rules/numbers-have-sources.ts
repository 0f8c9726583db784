import { figureIn, isClaim } from '#checks/figures.ts';
import { blocksOf, citationsIn, wordsAsTyped } from '#checks/prose.ts';
import type { BodyRule } from '#checks/rule.ts';
import { startOf } from '#checks/syntax-tree.ts';

export const numbersHaveSources: BodyRule = {
  name: 'numbers-have-sources',
  severity: 'warning',
  why: 'A number without a source is a rumour: a reader who repeats it must be able to say who counted.',
  needs: 'body',
  *check({ text, fields }, _content, tree) {
    for (const block of blocksOf(tree)) {
      if (citationsIn(block, text).length > 0) continue;
      const words = wordsAsTyped(block, text);
      const index = figureIn(words);
      if (index === undefined) continue;
      const shown = words.slice(index).trim().split(/\s+/, 3).join(' ');
      yield {
        at: startOf(block) + index,
        severity: isClaim(words.slice(Math.max(0, index - 1)).replace(/^[^€$£¥\d]/, ''))
          ? 'error'
          : 'warning',
        message: advice(shown, fields.data.sources),
      };
    }
  },
};

function advice(shown: string, sources: unknown): string {
  const example = Array.isArray(sources) && sources.length > 0 ? String(sources[0]) : 'source-id';
  return `"${shown}" is a figure without a source. Cite the source in the same paragraph, list or table, for example [^${example}]; say it without the figure; or, if you made it up to explain, call it illustrative there.`;
}
