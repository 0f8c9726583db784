import { Document, type Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Field, FieldKind } from './field.ts';

/** Short words that no YAML reader takes for anything else: they need no quotes. */
const bare: ReadonlySet<FieldKind | undefined> = new Set(['choice', 'id', 'path', 'day'] as const);

/** Lists of these stand on one line. */
const words: ReadonlySet<FieldKind | undefined> = new Set(['choice', 'id'] as const);

export const emptyDocument = () => new Document(new YAMLMap());

/** A value in the style of this project: texts in single quotes, words and dates bare, lists of words on one line. */
export function nodeOf(field: Field | undefined, value: unknown): Node {
  if (field?.kind === 'group') return groupOf(field.fields ?? [], value as object);
  if (field?.kind === 'list' && Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map((item) => nodeOf(field.item, item));
    list.flow = list.items.length === 0 || words.has(field.item?.kind);
    return list;
  }
  if (typeof value !== 'string') return new Document(value).contents as Node;
  const scalar = new Scalar(value);
  scalar.type = bare.has(field?.kind) ? 'PLAIN' : 'QUOTE_SINGLE';
  return scalar;
}

function groupOf(fields: readonly Field[], values: object): YAMLMap {
  const group = new YAMLMap();
  for (const [name, value] of Object.entries(values))
    group.set(
      name,
      nodeOf(
        fields.find((field) => field.name === name),
        value,
      ),
    );
  return group;
}
