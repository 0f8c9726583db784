import { spoken } from '#checks/fields/plain-words.ts';
import { didYouMean } from '#checks/nearest.ts';
import type { FileRule, Problem } from '#checks/rule.ts';
import { misfitsOf } from '#translations/overlay.ts';

export const translationsSayTheSame: FileRule = {
  name: 'translations-say-the-same',
  severity: 'error',
  why: 'A translation holds words alone: what is true in every language, such as numbers, dates and sources, is written once, in the original.',
  needs: 'file',
  *check({ original: place, fields, text }, content) {
    if (place === undefined) return;
    const original = content.at(place);
    if (!original) {
      const folder = place.slice(0, place.lastIndexOf('/'));
      const names = content.documents.map((document) => document.place);
      yield {
        at: 0,
        message: `translates nothing: there is no ${place}.${didYouMean(
          place,
          names.filter((name) => name.startsWith(`${folder}/`)),
        )} A translation bears the name of its original.`,
      };
    } else if (text !== '' && fields.problems.length === 0)
      for (const { path, reason } of misfitsOf(original.fields.data, fields.data))
        yield {
          at: fields.locateKey(path),
          message: `${spoken(path)}: ${reason}. Write words alone here, under the keys of ${place}.`,
        } satisfies Problem;
  },
};
