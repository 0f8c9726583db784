import { stringify } from 'yaml';
import { type Field, fieldsOf, type Shape } from '#authoring/fields.ts';

/** Left to whoever makes an entry of it: they need to know the playbook. */
const editorial = [
  ...['summary', 'topics', 'roles', 'publishedOn', 'reviewedOn', 'owner', 'status', 'illustrates'],
];

const opening = `Something happened with a customer that others should know? Tell it here, in your own words; somebody will make an entry of it and show it to you first. Leave out names and details of customers.`;

const header = `# For people without git. Made from the schema of stories; after changing that, write it anew with
# npm run test:unit -- tests/github/story-form.test.ts -u
`;

/**
 * The issue form "I have a story", as GitHub reads it: a question for each field of a story that its teller can answer.
 */
export const storyForm = (): string =>
  header +
  stringify(
    {
      name: 'I have a story',
      description:
        'Tell what happened with a customer. You need to know no git, and one screen of text is enough.',
      title: 'Story: ',
      labels: ['story'],
      body: [
        { type: 'markdown', attributes: { value: opening } },
        ...fieldsOf('stories')
          .filter(({ name, required }) => required && !editorial.includes(name))
          .flatMap((field) => questionsFor(field)),
        consent,
      ],
    },
    { lineWidth: 0 },
  );

const consent = {
  type: 'checkboxes',
  id: 'consent',
  attributes: {
    label: 'Before you send it',
    options: [{ label: 'No customer can be recognised in it.', required: true }],
  },
};

function questionsFor(field: Field, prefix = ''): object[] {
  const { shape, name } = field;
  if (shape.type === 'group')
    return shape.fields.flatMap((part) => questionsFor(part, `${prefix}${name}-`));
  const [label = '', ...rest] = sentences(asked[name] ?? field.description);
  const description = [...rest, extentOf(shape)].join(' ').trim();
  return [
    {
      ...controlFor(shape, label.replace(/\.$/, ''), description),
      id: prefix + name,
      validations: { required: true },
    },
  ];
}

/** Fields that entries fill with ids are asked for in words. */
const asked: Readonly<Record<string, string>> = {
  sources:
    'Where you have it from. Who wrote or said it, where and when; an address if there is one. If you were there yourself, say so.',
};

function controlFor(shape: Shape, label: string, description: string): Record<string, unknown> {
  const attributes = { label, ...(description && { description }) };
  const choice = shape.type === 'list' && shape.of.type === 'choice' ? shape.of : shape;
  if (choice.type === 'choice') {
    const options = choice.options.map((id) => choice.labels[id] ?? id);
    const multiple = shape.type === 'list';
    return { type: 'dropdown', attributes: { ...attributes, multiple, options } };
  }
  const isShort = shape.type === 'number' || (shape.type === 'text' && shape.most <= 100);
  return { type: isShort ? 'input' : 'textarea', attributes };
}

const extentOf = (shape: Shape): string =>
  shape.type === 'text' ? `${shape.least} to ${shape.most} characters.` : '';

const sentences = (text: string): string[] => text.split(/(?<=\.) /);
