import { wordsAsTyped } from '#checks/prose.ts';
import type { TextRule } from '#checks/rule.ts';

/** Words that leave somebody out or belittle a reader, and what says the same. */
const instead: readonly (readonly [pattern: string, better: string])[] = [
  ['chairmen', 'chairs'],
  ['spokesmen', 'spokespeople'],
  ['salesmen', 'salespeople'],
  ['manpower', 'staff'],
  ['man-?hours?', 'hours of work'],
  ['mankind', 'people'],
  ['middlemen', 'go-betweens'],
  ['housewi(?:fe|ves)', 'somebody at home'],
  ['black-?lists?(?:ed|ing)?', 'block list'],
  ['white-?lists?(?:ed|ing)?', 'allow list'],
  ['master[/ -]slave', 'leader and follower'],
  ['grandfathered', 'exempt'],
  ['sanity checks?', 'quick check'],
  ['dumm(?:y|ies)', 'placeholder'],
  ['crippl(?:ed|ing)', 'damaged'],
  ['turn(?:ed|s|ing)? a blind eye', 'ignore'],
  ['fall(?:s|en|ing)? on deaf ears|fell on deaf ears', 'is not heard'],
  ['crazy|insane', 'surprising'],
  ['the elderly', 'older people'],
  ['the disabled|the handicapped|handicapped', 'people with disabilities'],
  ['wheelchair-bound', 'who uses a wheelchair'],
  ['suffer(?:s|ing)? from (?:a )?disabilit(?:y|ies)', 'has a disability'],
  ['guys', 'everyone'],
  ['native speakers?', 'fluent speaker'],
];

const any = new RegExp(`\\b(?:${instead.map(([pattern]) => pattern).join('|')})\\b`, 'gi');

export const wordsIncludeEveryone: TextRule = {
  name: 'words-include-everyone',
  severity: 'warning',
  why: 'A reader who feels left out by a word stops reading the sentence.',
  needs: 'text',
  *check({ text, original }, _content, tree) {
    // These words are English.
    if (original) return;
    const words = wordsAsTyped(tree, text).replace(/“[^”]*”/g, (found) => ' '.repeat(found.length));
    for (const { 0: found, index } of words.matchAll(any)) {
      const [, better] =
        instead.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(found)) ?? [];
      yield {
        at: index,
        message: `"${found}" may shut somebody out: say for example "${better}". In somebody’s own words it may stay, between “ and ”.`,
      };
    }
  },
};
