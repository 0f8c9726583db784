import { isRecord, isWhole } from './sound.ts';

/** What one shelf keeps. A new shape of its values is a new version, which still reads the old ones. */
export interface Kind<T> {
  /** The name of the shelf: a part of the key in storage and of the file a reader saves. Never changes. */
  name: string;
  /** The version of the values' shape that is written, from 1. */
  version: number;
  /** Whether something may be the id of a thing on this shelf. */
  isId: (id: string) => boolean;
  /** A value as it was stored by some version up to this one, or undefined when it is not sound. */
  read: (value: unknown, version: number) => T | undefined;
}

/** A thing on a shelf as it is stored: the version of its shape, when it was put there, and what it is. */
export interface Stored<T = unknown> {
  v: number;
  /** Milliseconds since 1970: of two, the later one counts. */
  at: number;
  is: T;
}

/** The longest text of one thing, in characters. A whole playbook of one's own is a tenth of it. */
export const MOST_CHARACTERS = 64 * 1024;

/** A thing as it was stored, judged: sound, or why not. */
export type Judged<T> = Stored<T> | 'damaged' | 'newer';

/** Reads a thing from the text it was stored as. */
export function judgeText<T>(kind: Kind<T>, text: string): Judged<T> {
  if (text.length > MOST_CHARACTERS) return 'damaged';
  try {
    return judge(kind, JSON.parse(text));
  } catch {
    return 'damaged';
  }
}

/** Judges something that may be a thing of a kind: never trusts it, never throws. */
export function judge<T>(kind: Kind<T>, stored: unknown): Judged<T> {
  if (!isRecord(stored) || !isWhole(stored.v, 1)) return 'damaged';
  if (stored.v > kind.version) return 'newer';
  if (!isWhole(stored.at, 0) || Object.keys(stored).length !== 3) return 'damaged';
  const is = kind.read(stored.is, stored.v);
  return is === undefined ? 'damaged' : { v: kind.version, at: stored.at, is };
}
