import { entryKinds } from './kinds.ts';
import { calculators } from './vocabularies/calculators.ts';
import { roles } from './vocabularies/roles.ts';
import { series } from './vocabularies/series.ts';
import { topics } from './vocabularies/topics.ts';

const below = (folder: string, ids: object) => Object.keys(ids).map((id) => `/${folder}/${id}/`);

/** Pages that are no entries and to which texts may link; paths start at the site's root. */
export const sitePages: readonly string[] = [
  '/',
  ...entryKinds.map((kind) => `/${kind}/`),
  '/paths/',
  '/my-playbook/',
  '/selections/',
  '/quizzes/',
  '/meeting/',
  '/nudges/cards/',
  '/nudges/weeks/',
  '/offline/',
  '/about/your-data/',
  '/journeys/how-to-map/',
  '/journeys/template/',
  '/personas/',
  '/personas/posters/',
  '/metrics/',
  '/sources/',
  '/search/',
  '/about/',
  '/about/changes/',
  '/about/due/',
  '/about/evidence/',
  '/about/evidence-gaps/',
  '/about/for-programs/',
  '/contribute/',
  '/contribute/add-a-story/',
  '/contribute/components/',
  '/contribute/rules/',
  '/calculators/',
  ...below('calculators', calculators),
  '/series/',
  ...below('series', series),
  '/roles/',
  ...below('roles', roles),
  '/topics/',
  ...below('topics', topics),
];

export const isSitePage = (path: string): boolean => sitePages.includes(path);
