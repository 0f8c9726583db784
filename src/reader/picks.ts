import { fingerprint } from '#models/fingerprint.ts';
import type { Kind } from './record.ts';
import { isQuery, isText, LONGEST } from './selection.ts';
import { hasJust, isPath, isRecord } from './sound.ts';

/** A page that the reader took into their own playbook. */
export interface Pick {
  /** What it was called when it was taken, for when it cannot be asked. */
  title: string;
  /** The id of its section; empty, or that of one that is gone, for none. */
  section: string;
  /** Its place within the section: the lesser first. */
  place: number;
  note: string;
  query?: string;
}

/** Ids are those of pages, and `calculators/<id>/<mark of the numbers>` for a calculator with the reader's numbers. */
export const pickKind: Kind<Pick> = {
  name: 'picks',
  version: 1,
  isId: (id) => isPath(id) && (id === pageOf(id) || id.startsWith('calculators/')),
  read: (value) => {
    if (!isRecord(value) || !hasJust(value, ['title', 'section', 'place', 'note', 'query?']))
      return undefined;
    const { title, section, place, note, query } = value;
    if (!isText(title, LONGEST.title) || !isText(note, LONGEST.note)) return undefined;
    if (section !== '' && !isSectionId(section)) return undefined;
    if (query !== undefined && !isQuery('calculators/', query)) return undefined;
    return isPlace(place)
      ? { title, section, place, note, ...(query !== undefined && { query }) }
      : undefined;
  },
};

export const isSectionId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9]{1,16}$/.test(value);

/** Where something stands: far from where adding one would be lost. */
export const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= 1e9;

/** The id of a pick: of a calculator with numbers, one for each set of numbers, by their fingerprint. */
export const pickId = (page: string, query = ''): string =>
  query ? `${page}/${fingerprint(query)}` : page;

/** The page of a pick. */
export const pageOf = (id: string): string => id.split('/', 2).join('/');
