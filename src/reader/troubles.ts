import { troubles as words } from '#words';
import type { Trouble } from './cupboard.ts';

/** The most pressing first. */
const inOrder = ['blocked', 'full', 'damaged', 'newer'] as const satisfies readonly Trouble[];

/** The troubles in words, or nothing. */
export const troublesInWords = (troubles: ReadonlySet<Trouble>): string =>
  inOrder
    .filter((trouble) => troubles.has(trouble))
    .map((trouble) => words[trouble])
    .join(' ');
