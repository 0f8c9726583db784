import { hasJust, isPath, isRecord } from './sound.ts';

/** What somebody picked from the playbook, in their order: what is shared, saved, printed and taken over. */
export interface Selection {
  title: string;
  sections: SelectionSection[];
}

export interface SelectionSection {
  /** Empty for what stands before all sections. */
  name: string;
  items: Item[];
}

export interface Item {
  /** `collection/id` of a page: `guidelines/key-use-cases`. */
  page: string;
  /** The reader's own words; empty if they have none. */
  note: string;
  /** Of a calculator: the numbers in its address, without the question mark. */
  query?: string;
  /** What the page was called. An address leaves it out. */
  title?: string;
}

/** More than anybody hands out, and so few that a page can show them all. */
export const MOST_ITEMS = 200;
export const MOST_SECTIONS = 40;
/** Two tabs can each add the last one, and a loaded file brings what it brings: so many are read all the same. */
export const MOST_READ = { items: 2 * MOST_ITEMS, sections: 2 * MOST_SECTIONS } as const;
/** In characters. */
export const LONGEST = { name: 80, title: 200, note: 2000, query: 2000 } as const;

/** Reads what may be a selection: never trusts it, never throws. */
export function readSelection(value: unknown): Selection | undefined {
  if (!isRecord(value) || !hasJust(value, ['title', 'sections'])) return undefined;
  const { title, sections } = value;
  if (
    !isText(title, LONGEST.name) ||
    !Array.isArray(sections) ||
    sections.length > MOST_READ.sections
  )
    return undefined;
  const read = sections.map(readSection);
  if (!read.every((section) => section !== undefined)) return undefined;
  const count = read.reduce((sum, { items }) => sum + items.length, 0);
  return count > MOST_READ.items ? undefined : { title, sections: read };
}

function readSection(value: unknown): SelectionSection | undefined {
  if (!isRecord(value) || !hasJust(value, ['name', 'items'])) return undefined;
  const { name, items } = value;
  if (!isText(name, LONGEST.name) || !Array.isArray(items)) return undefined;
  const read = items.map(readItem);
  return read.every((item) => item !== undefined) ? { name, items: read } : undefined;
}

function readItem(value: unknown): Item | undefined {
  if (!isRecord(value) || !hasJust(value, ['page', 'note', 'query?', 'title?'])) return undefined;
  const { page, note, query, title } = value;
  if (!isPage(page) || !isText(note, LONGEST.note)) return undefined;
  if (query !== undefined && !isQuery(page, query)) return undefined;
  if (title !== undefined && !isText(title, LONGEST.title)) return undefined;
  return { page, note, ...(query && { query }), ...(title && { title }) };
}

export const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

/** Whether something is the name of a page: just a collection and an id. */
const isPage = (value: unknown): value is string =>
  typeof value === 'string' && isPath(value) && value.split('/').length === 2;

/** Whether something is the numbers of a calculator, as its address has them. */
export const isQuery = (page: string, query: unknown): query is string =>
  isText(query, LONGEST.query) &&
  page.startsWith('calculators/') &&
  /^[\w\-.~%=&!+*,:;@'()]*$/.test(query);

/** How many things a selection holds. */
export const countOf = ({ sections }: Selection): number =>
  sections.reduce((sum, { items }) => sum + items.length, 0);
