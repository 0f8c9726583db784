import { furtherKindLabels as furtherWords, kindLabels as words } from '#words';

/** The kinds of entry, in the order readers meet them. The name is also the folder and the address. */
export const entryKinds = ['guidelines', 'stories', 'studies', 'nudges', 'journeys'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** What readers call each kind. */
export const kindLabels = words satisfies Record<EntryKind, Labels>;

/** What is no entry and yet has pages of its own, found by search beside the entries. */
export const furtherKindLabels = furtherWords satisfies Record<string, Labels>;

/** Everything that readers tell apart by label and line drawing. */
export type PageKind = EntryKind | keyof typeof furtherKindLabels;

interface Labels {
  one: string;
  many: string;
  purpose: string;
}
