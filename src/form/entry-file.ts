import { isMap, parseDocument } from 'yaml';
import type { Field } from './field.ts';
import { shielded, unshielded } from './markdown-signs.ts';
import { eachField, toFile, toForm } from './values.ts';
import { emptyDocument, nodeOf } from './yaml-style.ts';

/** What the form keeps of an entry: its fields, and its text as `body`. */
export type FormContent = Record<string, unknown>;

/** What a kind of entry looks like, as plain data for the browser. */
export interface EntryKindInForm {
  fields: readonly Field[];
  /** Names of the components that its text may hold. */
  components: readonly string[];
}

/** The file as it was opened. Sveltia hands back keys that are no fields, so it is there again when the entry is saved. */
const OPENED = 'fileAsOpened';

const envelope = /^---\n([\s\S]*?\n)---(?:\n+([\s\S]*))?$/;

/** Reads a file for the form. Of what cannot be read nothing is shown. */
export function readEntry(kind: EntryKindInForm, file: string): FormContent {
  const { head, body } = opened(file);
  const data = documentOf(head).toJS({ maxAliasCount: 0 }) as FormContent;
  const content = eachField(kind.fields, data, toForm);
  return {
    ...content,
    ...(body === undefined ? {} : { body: unshielded(body, kind.components) }),
    [OPENED]: file,
  };
}

/**
 * Writes a file. A new one gets the style of this project; of one that was there, everything the author did not touch
 * stays as it was, letter by letter, so that a change of one field is a change of one line.
 *
 * @param content as the form keeps it; a `body` makes it an entry with a text
 */
export function writeEntry(kind: EntryKindInForm, content: FormContent): string {
  const { body, [OPENED]: file, ...data } = content;
  const before = opened(typeof file === 'string' ? file : '');
  const head = writtenHead(kind.fields, eachField(kind.fields, data, toFile), before.head);
  if (typeof body !== 'string') return head;
  const text = body.replace(/\r\n?/g, '\n').trim();
  const untouched =
    before.body !== undefined && unshielded(before.body, kind.components).trim() === text;
  return `---\n${head}---\n\n${untouched ? before.body?.trim() : shielded(text, kind.components)}\n`;
}

function writtenHead(fields: readonly Field[], values: FormContent, before: string): string {
  const document = documentOf(before);
  const known = document.toJS({ maxAliasCount: 0 }) as FormContent;
  const names = Object.keys(values);
  let changed = false;
  for (const name of Object.keys(known))
    if (!(name in values) && !isSame(fields, name, known[name], undefined)) {
      changed = true;
      document.delete(name);
    }
  for (const [at, name] of names.entries()) {
    if (name in known && isSame(fields, name, known[name], values[name])) continue;
    changed = true;
    const node = nodeOf(fieldNamed(fields, name), values[name]);
    if (document.has(name)) document.set(name, node);
    else insertAfter(document, names.slice(0, at), document.createPair(name, node));
  }
  return changed ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : before;
}

/** A new key stands where the schema has it: behind the nearest one before it that is there. */
function insertAfter(document: YamlDocument, before: string[], pair: Pair) {
  const { items } = document.contents as YAMLMap;
  const previous = before.findLast((name) => document.has(name));
  const at = items.findIndex(({ key }) => String(key) === previous);
  items.splice(at + 1, 0, pair);
}

type YamlDocument = ReturnType<typeof emptyDocument>;
type Pair = ReturnType<YamlDocument['createPair']>;
type YAMLMap = { items: Pair[] };

/** Whether a value is what it was, apart from what the form leaves out, such as an empty list. */
function isSame(fields: readonly Field[], name: string, was: unknown, is: unknown): boolean {
  const field = fieldNamed(fields, name);
  const normal = field ? toFile(field, toForm(field, was)) : was;
  return JSON.stringify(normal) === JSON.stringify(is);
}

const fieldNamed = (fields: readonly Field[], name: string) =>
  fields.find((field) => field.name === name);

function opened(file: string): { head: string; body?: string } {
  const text = file.replace(/\r\n?/g, '\n');
  const [, head, body] = envelope.exec(text.trimEnd()) ?? [];
  return head === undefined ? { head: text } : { head, body: body ?? '' };
}

/** What is no list of fields counts as none. */
function documentOf(yaml: string): YamlDocument {
  const document = parseDocument(yaml, { logLevel: 'error' });
  return (isMap(document.contents) ? document : emptyDocument()) as YamlDocument;
}
