import { type Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';

/** Of a line, as the formatter has it. */
const WIDTH = 100;

/** An entry, or a page, as text: its fields, which can be changed without touching how the rest is written. */
export interface EntryText {
  fields: Document;
  body: string;
}

/** Takes a file apart: YAML as a whole, or MDX with fields between fences. */
export function read(file: string, text: string): EntryText {
  if (file.endsWith('.yaml')) return { fields: parseDocument(text), body: '' };
  const [, fields = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  return { fields: parseDocument(fields), body };
}

/** Puts it together again. */
export function write(file: string, { fields, body }: EntryText): string {
  const yaml = asText(withoutWideLists(fields));
  return file.endsWith('.yaml') ? yaml : `---\n${yaml}---\n${body}`;
}

const asText = (fields: Document) =>
  fields.toString({ lineWidth: 0, flowCollectionPadding: false });

/** A list that is too long for its line stands one item a line. */
function withoutWideLists(fields: Document): Document {
  const text = asText(fields);
  const written = parseDocument(text);
  visit(written, {
    Seq(_, list) {
      const [start] = list.range ?? [0];
      const line = text.indexOf('\n', start) - text.lastIndexOf('\n', start) - 1;
      if (line > WIDTH) list.flow = false;
    },
  });
  return written;
}

type Path = (string | number)[];

/** The paths of all texts in fields, lists of aliases as one. */
export function textsIn(fields: Document): Path[] {
  const paths: Path[] = [];
  const walk = (node: unknown, path: Path) => {
    if (isMap(node))
      for (const { key, value } of node.items)
        walk(value, [...path, String(isScalar(key) ? key.value : key)]);
    else if (isSeq(node) && path.at(-1) !== 'aliases')
      node.items.forEach((item, index) => {
        walk(item, [...path, index]);
      });
    else if (isSeq(node) || (isScalar(node) && typeof node.value === 'string')) paths.push(path);
  };
  walk(fields.contents, []);
  return paths;
}
