import { paragraphsOf, wordsIn } from '#checks/prose.ts';
import { lixOf } from '#checks/readability.ts';
import type { BodyRule } from '#checks/rule.ts';

const HARD = 48;
const TOO_HARD = 55;

/** In fewer words, one long name moves the measure by itself. */
const FEWEST_WORDS = 50;

export const bodyReadsEasily: BodyRule = {
  name: 'body-reads-easily',
  severity: 'warning',
  why: 'Many read in their second language, and all in a hurry.',
  needs: 'body',
  *check({ text, bodyStart }, _content, tree) {
    const paragraphs = paragraphsOf(tree, text);
    const words = paragraphs.flatMap(wordsIn);
    if (words.length < FEWEST_WORDS) return;
    const measure = Math.round(lixOf(words, paragraphs) ?? 0);
    if (measure <= HARD) return;
    const at = bodyStart + (/\S/.exec(text.slice(bodyStart))?.index ?? 0);
    const most = measure > TOO_HARD ? `the most is ${TOO_HARD}` : `aim for ${HARD} or less`;
    yield {
      at,
      message: `the text is hard to read: LIX ${measure}, ${most}. Shorten sentences and swap words of more than six letters, for example "use" for "leverage".`,
    };
  },
};
