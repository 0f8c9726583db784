import { insideFrame } from '#checks/compiled/frame.ts';
import { isPlain } from '#checks/compiled/plain-code.ts';
import type { ReadingRule } from '#checks/rule.ts';

export const compiledTextIsData: ReadingRule = {
  name: 'compiled-text-is-data',
  severity: 'error',
  why: 'What the site’s build would run has the last word: whatever the text looks like, it may only make elements.',
  needs: 'reading',
  isLastWord: true,
  async check({ code, bodyStart, satteri }) {
    if (code === undefined) {
      const message =
        'no page can be made of this text: write it in simpler words, for example as paragraphs and lists';
      return satteri?.tree ? [{ at: bodyStart, message }] : [];
    }
    const inside = insideFrame(code);
    if (inside !== undefined && isPlain(inside)) return [];
    const [first] = inside === undefined ? ['the whole'] : await problemsIn(inside);
    if (first === undefined) return [];
    const message = `built into a page, this text would hold more than words: ${first}. Take out braces, tags and import or export lines, and write for example **words** or [words](/guidelines/some-id/).`;
    return [{ at: bodyStart, message }];
  },
};

/** Loaded when first needed: nearly every text is plain. */
async function problemsIn(inside: string): Promise<string[]> {
  const judge = await import('#checks/compiled/problems-in.ts');
  return judge.problemsIn(inside);
}
