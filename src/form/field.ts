/** What an author fills in: one field of an entry, as plain data, so that the browser needs no schemas. */
export interface Field {
  /** Its key in the file. Empty for the items of a list. */
  name: string;
  kind: FieldKind;
  required: boolean;
  /** The sentence that says what to write. */
  hint: string;
  /** Fewest and most: characters of a text, items of a list, the value of a number. */
  least?: number | undefined;
  most?: number | undefined;
  /** What a text must look like, and the words for when it does not. */
  pattern?: readonly [pattern: string, message: string] | undefined;
  /** Of a choice: what may be chosen, and what readers see. */
  choices?: readonly { value: string; label: string }[] | undefined;
  /** Of a pointer: the collections it may point into. */
  to?: readonly string[] | undefined;
  item?: Field | undefined;
  fields?: readonly Field[] | undefined;
  /** What stands there when nothing was written. */
  initial?: unknown;
}

/**
 * - `text`: words, kept in quotes
 * - `choice`: one word of a list
 * - `id`: the id of an entry of one collection
 * - `path`: an entry of one of several collections, written `collection/id`
 * - `day`: a date
 * - `number`, `whole`: with and without a point
 * - `truth`: yes or no
 * - `mark`: `true` or left out
 * - `yaml`: what has several ways to be written, such as a number or "not reported"
 */
export type FieldKind =
  | 'text'
  | 'choice'
  | 'id'
  | 'path'
  | 'day'
  | 'number'
  | 'whole'
  | 'truth'
  | 'mark'
  | 'yaml'
  | 'list'
  | 'group';
