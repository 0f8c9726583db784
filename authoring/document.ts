import { Document, Pair, Scalar, YAMLMap } from 'yaml';
import { cited } from './cited.ts';
import type { Draft } from './complete.ts';
import type { Field, Group, Shape } from './fields.ts';

const opening = `Lines that begin with # are hints. Three question marks stand wherever something is yours to write or to
choose; where a choice is right as it stands, delete its hint. When no question marks are left: npm run finish`;

const draft = 'Nobody sees a draft. npm run finish takes this line out.';

/**
 * Writes a draft as the text of its file: fields with hints, then the hints for the text below.
 *
 * @param fields the fields of its collection, in the order to write them in
 * @param body what stands below the fields; a YAML file has none
 */
export function documentOf(fields: readonly Field[], { data, open }: Draft, body?: string): string {
  const yaml = new Document(null, { version: '1.2', schema: 'core', customTags: ['timestamp'] });
  yaml.contents = mapOf(fields, data, open, '') as never;
  yaml.commentBefore = hash(opening);
  const unused = fields.filter(({ name, required }) => !required && !(name in data));
  yaml.comment = hash(`More fields, if you need them:\n${unused.map(oneLine).join('\n')}`);
  const written = yaml.toString({ singleQuote: true, lineWidth: 0, flowCollectionPadding: false });
  if (body === undefined) return written;
  return `---\n${written}---\n\n${body.replace('[^SOURCE]', cited(data.sources))}`;
}

function mapOf(fields: readonly Field[], data: Group, open: ReadonlySet<string>, prefix: string) {
  const map = new YAMLMap();
  const known = fields.filter(({ name }) => name in data);
  for (const field of known) {
    const path = prefix + field.name;
    const key = new Scalar(field.name);
    const value = nodeOf(field.shape, data[field.name], open, `${path}.`);
    const hint = hintOf(field, open.has(path), data[field.name]);
    if (hint) key.commentBefore = hash(hint);
    map.items.push(new Pair(key, value));
  }
  for (const name of Object.keys(data).filter((name) => !fields.some((one) => one.name === name)))
    map.items.push(new Pair(new Scalar(name), new Scalar(data[name])));
  return map;
}

function nodeOf(shape: Shape, value: unknown, open: ReadonlySet<string>, prefix: string): unknown {
  if (shape.type === 'group' && isGroup(value)) return mapOf(shape.fields, value, open, prefix);
  if (shape.type === 'list' && Array.isArray(value)) {
    const { of } = shape;
    const list = new Document(null).createNode(value.map(() => null));
    list.items = value.map((item) => nodeOf(of, item, new Set(), '')) as never;
    list.flow = value.length === 0 || of.type === 'choice' || of.type === 'entry';
    return list;
  }
  const scalar = new Scalar(value);
  if (shape.type === 'text' && typeof value === 'string') scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}

/** What an author reads above a field that is open: what belongs there, and how long or which. */
function hintOf({ name, description, shape }: Field, isOpen: boolean, value: unknown) {
  if (name === 'status' && value === 'draft') return draft;
  if (!isOpen) return undefined;
  const mark = JSON.stringify(value).includes('???') ? '' : '??? ';
  const extent = description.includes('characters') ? '' : extentOf(shape);
  return `${mark}${description} ${extent}`.trim();
}

function extentOf(shape: Shape): string {
  switch (shape.type) {
    case 'text':
      return Number.isFinite(shape.most) ? `${shape.least} to ${shape.most} characters.` : '';
    case 'choice':
      return `One of: ${shape.options.join(', ')}.`;
    case 'list':
      return listExtentOf(shape);
    default:
      return '';
  }
}

function listExtentOf({ of, least, most }: Extract<Shape, { type: 'list' }>): string {
  const count = Number.isFinite(most) ? `${least} to ${most}` : `At least ${least}`;
  if (of.type === 'group') return `${count}, each with:\n${of.fields.map(oneLine).join('\n')}`;
  const each = extentOf(of);
  if (of.type === 'choice') return each.replace('One of', 'Choose from');
  return each ? `${count}, each of ${each}` : `${count}.`;
}

const oneLine = ({ name, description, shape }: Field) => {
  const choices = shape.type === 'choice' ? ` ${extentOf(shape)}` : '';
  return `  ${name}: ${description}${choices}`;
};

const hash = (text: string) => text.replace(/^/gm, ' ');

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
