import type { Field } from './field.ts';
import { spoken } from './spoken.ts';
import { titleField } from './title-field.ts';

/** A field as Sveltia CMS is told of it. Its JSON schema says what may stand in one. */
export type Widget = Record<string, unknown>;

/** From this length on a text gets several lines. */
const LONG = 100;

/** From this many choices on they fold into a menu; up to it all are seen. */
const MOST_SHOWN = 12;

/** How Sveltia asks for one field. */
export function widgetOf(field: Field, name = field.name): Widget {
  const { hint, required, initial } = field;
  return {
    name,
    label: spoken(name),
    ...(hint ? { hint } : {}),
    required: required || isPlain(initial),
    ...(isPlain(initial) ? { default: initial } : {}),
    ...byKind[field.kind](field),
  };
}

const byKind: Record<Field['kind'], (field: Field) => Widget> = {
  text: ({ least, most = 0, pattern }) => ({
    widget: most > LONG ? 'text' : 'string',
    ...(least === undefined ? {} : { minlength: least }),
    ...(most ? { maxlength: most } : {}),
    ...(pattern ? { pattern } : {}),
  }),
  yaml: () => ({ widget: 'string' }),
  choice: ({ choices = [] }) => ({ widget: 'select', options: choices, ...shown }),
  id: ({ to: [collection = ''] = [] }) => relation(collection),
  path: ({ to = [] }) => ({ widget: 'object', types: to.map(entryOf) }),
  day: ({ required }) => ({
    widget: 'datetime',
    type: 'date',
    format: 'YYYY-MM-DD',
    ...(required ? { default: '{{now}}' } : {}),
  }),
  number: (field) => ({ widget: 'number', value_type: 'float', ...bounds(field) }),
  whole: (field) => ({ widget: 'number', value_type: 'int', ...bounds(field) }),
  truth: () => ({ widget: 'boolean' }),
  mark: () => ({ widget: 'boolean', default: false }),
  group: ({ fields = [], required }) => ({
    widget: 'object',
    collapsed: !required,
    fields: fields.map((field) => widgetOf(field)),
  }),
  list: (field) => ({ ...listOf(field.item as Field), ...bounds(field) }),
};

/** Of words and entries several are chosen in one field; everything else is added one by one. */
function listOf(item: Field): Widget {
  const one = byKind[item.kind](item);
  if (item.kind === 'choice' || item.kind === 'id') return { ...one, multiple: true };
  const list = { widget: 'list', collapsed: false };
  if (item.kind === 'group') return { ...list, label_singular: 'one', fields: one.fields };
  if (item.kind === 'path') return { ...list, label_singular: 'entry', types: one.types };
  return { ...list, label_singular: 'line', field: { ...widgetOf(item, 'line'), label: 'Line' } };
}

const shown = { dropdown_threshold: MOST_SHOWN };

const bounds = ({ least, most }: Field): Widget => ({
  ...(least === undefined ? {} : { min: least }),
  ...(most === undefined ? {} : { max: most }),
});

const relation = (collection: string): Widget => ({
  widget: 'relation',
  collection,
  value_field: '{{slug}}',
  display_fields: [`{{${titleField(collection)}}} · {{slug}}`],
  dropdown_threshold: 0,
});

const entryOf = (collection: string): Widget => ({
  name: collection,
  label: spoken(collection),
  fields: [{ name: 'entry', label: 'Entry', ...relation(collection) }],
});

const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
