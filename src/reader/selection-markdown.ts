import type { Slip } from '#models/slip.ts';
import { selectionMarkdown as words } from '#words';
import type { Item, Selection } from './selection.ts';

/** What is known of an item when it is written out. */
export interface Written {
  title: string;
  /** Its whole address. */
  address: string;
  slip?: Slip | undefined;
}

/** A selection as Markdown: for each item its title with its address, its point, what to do, and the reader's note. */
export function markdownOf(selection: Selection, written: (item: Item) => Written): string {
  const blocks = [`# ${plain(selection.title)}`];
  for (const { name, items } of selection.sections) {
    if (name) blocks.push(`## ${plain(name)}`);
    for (const item of items) blocks.push(...itemBlocks(item, written(item)));
  }
  return `${blocks.join('\n\n')}\n`;
}

function itemBlocks({ note }: Item, { title, address, slip }: Written): string[] {
  const archived = slip?.archived;
  return [
    `### [${plain(title)}](<${address}>)`,
    ...(slip ? [`${plain(slip.label)}. ${plain(slip.point)}`] : []),
    ...(archived ? [words.invalid(plain(archived.reason))] : []),
    ...(slip?.act
      ? [words.act(plain(slip.act.heading), plain(slip.act.duration), plain(slip.act.text))]
      : []),
    ...(note.trim() ? [quoted(note)] : []),
  ];
}

/** A note keeps its lines and stays what it is: text. */
const quoted = (note: string) =>
  note
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join('\n>\n');

/** Text in which nothing means anything to Markdown or HTML. */
const plain = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>&#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
