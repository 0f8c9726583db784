import type { FileRule, Problem } from '#checks/rule.ts';

/** A run of letters in which Latin stands beside Cyrillic or Greek. */
const mixed =
  /(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}])(?=[\p{L}\p{M}]*\p{Script=Latin})[\p{L}\p{M}]+|(?=[\p{L}\p{M}]*\p{Script=Greek})(?=[\p{L}\p{M}]*\p{Script=Cyrillic})[\p{L}\p{M}]+/gu;

/** Without one of these letters in it, a text need not be searched word by word. */
const notLatin = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** Signs of units and of mathematics beside a Latin letter or two: μm, kΩ, Δt. */
const symbol =
  /^(?:[μµΩπΔΣλθφαβγσρτω]\p{Script=Latin}{1,3}|\p{Script=Latin}{1,3}[μµΩπΔΣλθφαβγσρτω])$/u;

/** Letters drawn like others: styled Latin of mathematics, full width, small capitals for the whole word. */
const styled = /[\u{1D400}-\u{1D7FF}\uFF21-\uFF5A]{2,}/gu;

export const wordsKeepToOneScript: FileRule = {
  name: 'words-keep-to-one-script',
  severity: 'error',
  why: 'A letter of another script that looks the same deceives readers, and search does not find the word.',
  needs: 'file',
  check({ text }) {
    const problems: Problem[] = [];
    for (const { 0: word, index } of notLatin.test(text) ? text.matchAll(mixed) : []) {
      if (symbol.test(word)) continue;
      const stranger = /[^\p{Script=Latin}\p{M}]/u.exec(word)?.[0] ?? '';
      problems.push({
        at: index,
        message: `"${word}" mixes letters of two scripts: "${stranger}" (U+${stranger.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}) is not the letter it looks like. Type the word again.`,
      });
    }
    for (const { 0: word, index } of text.matchAll(styled))
      problems.push({
        at: index,
        message: `"${word}" is made of signs that only look like letters: type it again in plain letters, for example ${word.normalize('NFKC')}`,
      });
    return problems.sort((a, b) => a.at - b.at);
  },
};
