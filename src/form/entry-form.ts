import { authorComponentNames } from '#schemas/author-components.ts';
import { entryFields } from '#schemas/entry.ts';
import { plainReference } from '#schemas/reference.ts';
import type { Field } from './field.ts';
import { type Widget, widgetOf } from './widgets.ts';

/** What every entry begins with. */
const first: readonly string[] = ['title', 'summary', 'sources'];

/** What all kinds of entry have in common. */
const common: readonly string[] = Object.keys(entryFields(plainReference));

/**
 * The form of an entry with a text, in the order in which one writes: what it is about and what it rests on, what makes
 * its kind, the text, and last the labels by which it is found and kept. The file keeps the order of the schema.
 */
export function entryForm(fields: readonly Field[]): Widget[] {
  const place = ({ name }: Field) => (first.includes(name) ? 0 : common.includes(name) ? 2 : 1);
  const widgetsAt = (wanted: number) =>
    fields.filter((field) => place(field) === wanted).map(widgetOfEntry);
  return [...widgetsAt(0), ...widgetsAt(1), text, ...widgetsAt(2)];
}

/**
 * Nothing leads to a new entry yet, so it begins as a draft, whatever the schema takes for granted. The proposal has a
 * status too, which Sveltia shows at the top, so here the field goes by another name.
 */
const widgetOfEntry = (field: Field): Widget =>
  field.name === 'status'
    ? { ...widgetOf(field), label: 'Shown to readers', default: 'draft' }
    : widgetOf(field);

const text: Widget = {
  name: 'body',
  label: 'Text',
  widget: 'richtext',
  required: true,
  hint: 'The point first, short paragraphs. Cite a source where the claim stands: [^its-id]. The id stands behind the title of the source above.',
  // What has no button here is no part of the text to the editor, which then writes its signs with backslashes.
  buttons: [
    ...['bold', 'italic', 'strikethrough', 'code', 'link'],
    ...['heading-two', 'heading-three', 'heading-four'],
    ...['quote', 'bulleted-list', 'numbered-list'],
  ],
  editor_components: [...authorComponentNames, 'code-block'],
  modes: ['rich_text', 'raw'],
  use_emoji_autocomplete: false,
};
