import type { Bad, Good } from './example.ts';
import { story } from './sound-entries.ts';

/** Where the story stands that these examples write into. */
export const place = 'stories/the-old-rule.mdx';

/** A sentence that breaks a rule, in a sound story. */
export const bad = (typed: string, ...says: string[]): Bad => ({
  name: typed.replace('▸', ''),
  files: { [place]: story(['Nobody was', `${typed} Nobody was`]) },
  says,
});

/** A sentence that a rule lets pass, in a sound story. */
export const good = (name: string, typed: string): Good => ({
  name,
  files: { [place]: story(['Nobody was', `${typed} Nobody was`]) },
});
