import { wordsAsTyped, wordsIn } from '#checks/prose.ts';
import type { BodyRule } from '#checks/rule.ts';

const FEWEST = 100;
const MOST = 600;

export const bodyTakesAFewMinutes: BodyRule = {
  name: 'body-takes-a-few-minutes',
  severity: 'warning',
  why: 'Readers have ten minutes: long enough to learn something, short enough to finish.',
  needs: 'body',
  *check({ text, bodyStart }, _content, tree) {
    const { length } = wordsIn(wordsAsTyped(tree, text));
    const at = Math.min(bodyStart + (/\S/.exec(text.slice(bodyStart))?.index ?? 0), text.length);
    if (length < FEWEST)
      yield {
        at,
        message: `the text has ${length} words: write at least ${FEWEST}, what happened and why it matters`,
      };
    if (length > MOST)
      yield {
        at,
        message: `the text has ${length} words: cut it to ${MOST}, or make two entries of it`,
      };
  },
};
