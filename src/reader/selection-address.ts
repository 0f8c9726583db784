import { selectionFiles as words } from '#words';
import { countOf, MOST_READ, readSelection, type Selection } from './selection.ts';
import { hasJust, isRecord } from './sound.ts';

const VERSION = 1;
/** Longer ones are nobody's selection. */
const MOST_PACKED = 400_000;
/** A hostile address may unpack to anything: reading stops here. Two hundred items with the longest notes fit. */
const MOST_UNPACKED = 2_000_000;

/** Why an address holds no selection: it is damaged, or a newer playbook made it. */
export type Unreadable = 'damaged' | 'newer';

/** A page, then a note and numbers where there are any. */
type PackedItem = [page: string, note?: string, query?: string];

/**
 * A selection for the part of an address behind `#`, which browsers send to nobody. Holds ids, order, sections and
 * notes; titles are looked up where it is opened.
 */
export async function packSelection(selection: Selection): Promise<string> {
  const packed = [
    selection.title,
    selection.sections.map(({ name, items }) => [
      name,
      items.map(
        ({ page, note, query }): PackedItem =>
          query ? [page, note, query] : note ? [page, note] : [page],
      ),
    ]),
  ];
  const bytes = new TextEncoder().encode(JSON.stringify(packed));
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `p${VERSION}=${await base64Of(stream)}`;
}

/** @returns undefined when the address holds nothing that looks like a selection */
export async function unpackSelection(
  fragment: string,
): Promise<Selection | Unreadable | undefined> {
  const [, version, packed = ''] = /^#?p(\d{1,9})=(.*)$/s.exec(fragment) ?? [];
  if (version === undefined) return undefined;
  if (Number(version) > VERSION) return 'newer';
  if (packed.length > MOST_PACKED || !/^[\w-]+$/.test(packed)) return 'damaged';
  try {
    return readPacked(JSON.parse(await textIn(packed))) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

function readPacked(value: unknown): Selection | undefined {
  if (!Array.isArray(value) || value.length !== 2 || !Array.isArray(value[1])) return undefined;
  const [title, sections] = value;
  const named = sections.map((section: unknown) => {
    if (!Array.isArray(section) || section.length !== 2 || !Array.isArray(section[1])) return null;
    const [name, items] = section;
    if (items.length > MOST_READ.items) return null;
    return { name, items: items.map(itemIn) };
  });
  return readSelection({ title, sections: named });
}

function itemIn(item: unknown) {
  if (!Array.isArray(item) || item.length > 3) return null;
  const [page, note = '', query] = item;
  return { page, note, ...(query !== undefined && { query }) };
}

async function base64Of(stream: ReadableStream<Uint8Array>): Promise<string> {
  let text = '';
  const reader = stream.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read())
    for (const byte of value as Uint8Array) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @throws Error when it is not packed text or unpacks to too much */
async function textIn(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let text = '';
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    text += decoder.decode(value, { stream: true });
    if (text.length > MOST_UNPACKED) {
      await reader.cancel();
      throw new Error('too much');
    }
  }
  return text + decoder.decode();
}

const FORMAT = 'playbook-selection';

/** The file of a selection, with titles, so that a person can read it too. */
export const selectionFile = (selection: Selection): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, ...selection }, null, 2);

/** Reads such a file. @returns a sentence that says why not */
export function readSelectionFile(text: string): Selection | string {
  if (text.length > MOST_UNPACKED) return words.tooLarge;
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return words.notJson;
  }
  if (!isRecord(file) || file.format !== FORMAT) return words.notOurs;
  if (file.version !== VERSION) return words.otherVersion;
  const { format: _, version: __, ...rest } = file;
  if (!hasJust(rest, ['title', 'sections'])) return words.noContents;
  const selection = readSelection(rest);
  if (!selection) return words.damaged;
  return countOf(selection) === 0 ? words.empty : selection;
}
