import type { Trouble } from './cupboard.ts';

/** What the reader is told, the most pressing first. */
const words: Record<Trouble, string> = {
  blocked:
    'This browser keeps nothing for this site, so what you do here lasts only until you leave this page.',
  full: 'There is no room left in this browser’s storage, so the latest change lasts only until you leave this page.',
  damaged:
    'Something this browser had kept for you could not be read. It was set aside, not deleted, and the rest goes on.',
  newer:
    'Something was kept by a newer copy of this playbook, and this older one leaves it alone. What you change there lasts only until you leave this page.',
};

/** The troubles in words, or nothing. */
export const troublesInWords = (troubles: ReadonlySet<Trouble>): string =>
  (Object.keys(words) as Trouble[])
    .filter((trouble) => troubles.has(trouble))
    .map((trouble) => words[trouble])
    .join(' ');
