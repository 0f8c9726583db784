import { spoken } from '#checks/fields/plain-words.ts';
import { explained, pointersIn, schemas } from '#checks/fields/schemas.ts';
import { fixOf } from '#checks/fixing/fix-of.ts';
import { didYouMean, slipOf } from '#checks/nearest.ts';
import type { FieldRule } from '#checks/rule.ts';
import { furtherKindLabels, kindLabels } from '#schemas/kinds.ts';
import type { CollectionName } from '#schemas/reference.ts';
import { isKept } from '#schemas/switches.ts';

export const referencesExist: FieldRule = {
  name: 'references-exist',
  severity: 'error',
  why: 'A pointer to nothing is a dead link to readers, and the site’s builder would only log it.',
  needs: 'fields',
  *check(entry, content) {
    for (const { path, typed, to } of pointersIn(entry.collection, entry.fields.data)) {
      const at = entry.fields.locate(path);
      if (to.collection === entry.collection && to.id === entry.id) {
        const field = spoken(path.slice(0, 1));
        yield {
          at,
          message: `${field}: "${typed}" is this entry itself. Name another, or delete the line.`,
        };
        continue;
      }
      if (!isKept(to.collection) || content.find(to.collection, to.id)) continue;
      const prefix = typed.slice(0, typed.length - to.id.length);
      const ids = content.ids(to.collection).map((id) => prefix + id);
      const explanation = explained(schemas[entry.collection], path) ?? '';
      yield {
        at,
        message:
          `unknown ${labelOf(to.collection)} "${typed}".${didYouMean(typed, ids)} ${explanation}`.trim(),
        ...fixOf(entry.text, at, typed, slipOf(typed, ids)),
      };
    }
  },
};

const labelOf = (collection: CollectionName) =>
  collection === 'sources' || collection === 'assumptions' || collection === 'presets'
    ? collection.slice(0, -1)
    : { ...kindLabels, ...furtherKindLabels }[collection].one.toLowerCase();
