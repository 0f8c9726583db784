import { filesOf, site } from '#tests/site/built-site.ts';

/** The first page of the built site below a folder, so that tests follow the content. */
function anyPageIn(folder: string): string {
  const page = filesOf(site).find((file) =>
    new RegExp(`^${folder}/[a-z][^/]*/index\\.html$`).test(file),
  );
  if (!page) throw new Error(`The built site has no page in ${folder}/.`);
  return page.replace('index.html', '');
}

/** One page of every type, from the base. */
export const pageTypes = {
  home: '',
  'list of guidelines': 'guidelines/',
  'second page of a list': 'guidelines/2/',
  'list of stories': 'stories/',
  guideline: 'guidelines/key-use-cases/',
  story: anyPageIn('stories'),
  study: anyPageIn('studies'),
  nudge: anyPageIn('nudges'),
  'list of paths': 'paths/',
  path: 'paths/front-line/',
  plan: 'paths/front-line/plan/?start=2026-11-20',
  'record of a path': 'paths/front-line/record/',
  'list of quizzes': 'quizzes/',
  quiz: 'quizzes/day-one/',
  'what is kept for you': 'about/your-data/',
  glossary: 'metrics/',
  metric: anyPageIn('metrics'),
  'list of journeys': 'journeys/',
  journey: 'journeys/b2b-purchase/',
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
  selection: 'selections/contact-centre/',
  search: 'search/',
  'not found': 'nowhere/',
} as const;
