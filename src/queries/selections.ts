import { type CollectionEntry, getCollection } from 'astro:content';
import type { Slip } from '#models/slip.ts';
import { pathOf } from './entries.ts';
import { slipAt } from './slips.ts';

export type SelectionEntry = CollectionEntry<'selections'>;

/** A ready-made selection with what its pages say. */
export interface WholeSelection {
  selection: SelectionEntry;
  sections: { name: string; items: SelectedPage[] }[];
}

export interface SelectedPage {
  /** `collection/id`. */
  page: string;
  why: string;
  slip: Slip;
}

let read: Promise<SelectionEntry[]> | undefined;

/** All ready-made selections that have a page (published and archived), in their order. */
export function allSelections(): Promise<SelectionEntry[]> {
  read ??= getCollection('selections').then((all) =>
    all.filter(({ data }) => data.status !== 'draft').sort((a, b) => a.data.number - b.data.number),
  );
  return read;
}

/** The selections that count today. */
export const currentSelections = async () =>
  (await allSelections()).filter(({ data }) => data.status === 'published');

/** A selection with its pages; those that are drafts have no page and are left out. */
export async function wholeSelection(selection: SelectionEntry): Promise<WholeSelection> {
  const sections = selection.data.sections.map(async ({ name, items }) => {
    const pages = items.map(async ({ page, calculator, why }) => {
      const path = page ? pathOf(page) : `calculators/${calculator}`;
      const slip = await slipAt(path);
      return slip && { page: path, why, slip };
    });
    return { name, items: (await Promise.all(pages)).filter((page) => page !== undefined) };
  });
  return { selection, sections: await Promise.all(sections) };
}

/** How many pages a selection names. */
export const pagesIn = ({ data }: SelectionEntry) =>
  data.sections.reduce((sum, { items }) => sum + items.length, 0);
