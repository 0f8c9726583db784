import { authorComponents } from '#schemas/author-components.ts';
import type { AuthorComponent } from '#schemas/components/component.ts';
import type { ComponentInForm } from './component-block.ts';
import { fieldsOf } from './fields-of.ts';
import { type Widget, widgetOf } from './widgets.ts';

/** The author components as the form shows them: one small form each, with its attributes and the words between its tags. */
export const componentsInForm = (): (ComponentInForm & { widgets: Widget[] })[] =>
  Object.entries<AuthorComponent>(authorComponents).map(([name, component]) => {
    const { label, description, props, body, place, only } = component;
    const fields = fieldsOf(props);
    const widgets = fields.map((field) => widgetOf(field));
    return {
      name,
      label,
      description,
      place,
      attributes: fields.map((field) => field.name),
      hasBody: body !== 'none',
      widgets: body === 'none' ? widgets : [...widgets, bodyWidget(body, only)],
    };
  });

const bodyWidget = (body: AuthorComponent['body'], only: AuthorComponent['only']): Widget => ({
  name: 'body',
  label: 'Text',
  widget: 'text',
  required: true,
  hint: only ? hints[only] : hints[body],
});

const hints: Readonly<Record<string, string>> = {
  words: 'One paragraph. **Bold**, *italic* and [links](/guidelines/some-id/) work.',
  blocks:
    'One paragraph or several, with an empty line between them; a list has "- " before each item.',
  'ordered list': 'One step a line, each with its number: "1. ", "2. ", "3. ".',
};
