import { filesOf, site } from '#tests/site/built-site.ts';

/** The first page of the built site below a folder, so that tests follow the content; nowhere when there is none. */
const anyPageIn = (folder: string): string =>
  filesOf(site)
    .find((file) =>
      new RegExp(`^${folder}/(?!how-to-map|template)[a-z][^/]*/index\\.html$`).test(file),
    )
    ?.replace('index.html', '') ?? `${folder}/nowhere/`;

/** A page that tests know well, if it is there, else any in its folder. */
const rather = (path: string): string =>
  isThere(path) ? path : anyPageIn(path.split('/', 1)[0] ?? '');

const isThere = (path: string): boolean =>
  filesOf(site).includes(`${path.replace(/\?.*/, '')}index.html`);

const path = rather('paths/front-line/');

/** A page of every type that the playbook can have. */
const all = {
  home: '',
  'list of guidelines': 'guidelines/',
  'second page of a list': 'guidelines/2/',
  'list of stories': 'stories/',
  guideline: rather('guidelines/key-use-cases/'),
  story: anyPageIn('stories'),
  study: anyPageIn('studies'),
  nudge: anyPageIn('nudges'),
  'list of paths': 'paths/',
  path,
  plan: `${path}plan/?start=2026-11-20`,
  'record of a path': `${path}record/`,
  'list of quizzes': 'quizzes/',
  quiz: rather('quizzes/day-one/'),
  'what is kept for you': 'about/your-data/',
  glossary: 'metrics/',
  metric: anyPageIn('metrics'),
  'list of journeys': 'journeys/',
  journey: rather('journeys/b2b-purchase/'),
  'how to map a journey': 'journeys/how-to-map/',
  'list of personas': 'personas/',
  persona: anyPageIn('personas'),
  topics: 'topics/',
  topic: anyPageIn('topics'),
  roles: 'roles/',
  role: anyPageIn('roles'),
  bibliography: 'sources/',
  source: anyPageIn('sources'),
  about: 'about/',
  'how evidence is graded': 'about/evidence/',
  'evidence gaps': 'about/evidence-gaps/',
  'list of one evidence gap': 'about/evidence-gaps/weak/',
  'what is due': 'about/due/',
  'what changed': 'about/changes/',
  'rules of the check': 'contribute/rules/',
  'rule of the check': 'contribute/rules/references-exist/',
  'list of series': 'series/',
  series: 'series/nine-resolutions/',
  'how to contribute': 'contribute/',
  'how to add a story': 'contribute/add-a-story/',
  'components for authors': 'contribute/components/',
  'reading offline': 'offline/',
  'my playbook': 'my-playbook/',
  'ready-made selections': 'selections/',
  selection: rather('selections/contact-centre/'),
  search: 'search/',
  'not found': 'nowhere/',
};

export type PageType = keyof typeof all;

/** One page of every type that this playbook has, from the base. */
export const pageTypes = Object.fromEntries(
  Object.entries(all).filter(
    ([type, path]) => type === 'home' || type === 'not found' || isThere(path),
  ),
) as Record<PageType, string>;

/** An entry, of the first kind that there is. */
export const anEntry: string =
  [all.guideline, all.story, all.study, all.nudge].find(isThere) ?? anyPageIn('journeys');
