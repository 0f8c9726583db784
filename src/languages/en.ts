import type { Told } from './saying.ts';
import { say } from './sentence.ts';

/**
 * Everything the playbook itself says to readers, in English. The other files of this folder say the same in their
 * languages; what entries say stands in src/content. A group serves one part of the site, so that a page loads the words
 * of its own parts alone.
 */

/** The language of this file, as BCP 47 has it, and its own name for itself. */
export const language = { tag: 'en', name: 'English' };

// Languages

export const translation = {
  missing: (language: string) =>
    `This page has not been translated yet: its text is in ${language}.`,
};

/** After the name of a metric, in what explains it. */
export const metricTerm = { explained: (summary: string) => `: ${summary}` };

/** A count with what is counted: "1 entry", "2 entries". */
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number) => SMALL[count] ?? String(count);

// Vocabularies

export const acronyms = {
  B2B: { label: 'B2B', description: 'business to business: customers are companies' },
  B2C: { label: 'B2C', description: 'business to consumer: customers are people' },
  CEB: { label: 'CEB', description: 'a research and advisory firm' },
  CEO: { label: 'CEO', description: 'chief executive officer' },
  CFO: { label: 'CFO', description: 'chief financial officer' },
  CMO: { label: 'CMO', description: 'chief marketing officer' },
  CX: { label: 'CX', description: 'customer experience' },
  DISC: { label: 'DISC', description: 'a scheme that sorts people by four styles of behaviour' },
  GM: { label: 'GM', description: 'General Motors, the car maker' },
  IBM: { label: 'IBM', description: 'the computer company' },
  KPI: {
    label: 'KPI',
    description: 'key performance indicator: a number somebody is judged by',
  },
  LEGO: { label: 'LEGO', description: 'the toy maker' },
  PC: { label: 'PC', description: 'personal computer' },
  SQM: { label: 'SQM', description: 'a firm that measures call centres' },
  UK: { label: 'UK', description: 'United Kingdom' },
  US: { label: 'US', description: 'United States' },
};

export const audiences = {
  b2b: { label: 'Business customers (B2B)', description: 'Customers who buy for an organisation.' },
  b2c: { label: 'Consumers (B2C)', description: 'Customers who buy for themselves.' },
};

export const calloutKinds = {
  tip: { label: 'Tip', description: 'a way to do it more easily' },
  caution: { label: 'Caution', description: 'what goes wrong easily' },
  example: { label: 'Made-up example', description: 'a case that nobody reported; illustrative' },
};

export const channels = {
  meeting: { label: 'Meeting', description: 'In one room, planned.' },
  visit: { label: 'Visit', description: 'On the spot: a shop, a branch, a plant, a desk.' },
  'video-call': { label: 'Video call', description: 'Seeing each other on a screen.' },
  phone: { label: 'Phone', description: 'A call, in or out.' },
  email: { label: 'E-mail', description: 'Written, answered when there is time.' },
  chat: { label: 'Chat', description: 'Written, answered at once.' },
  website: { label: 'Website', description: 'Pages anybody can read.' },
  app: { label: 'App or portal', description: 'Behind a login: accounts, tickets, orders.' },
  document: { label: 'Document', description: 'A contract, an offer, a manual, an invoice.' },
  letter: { label: 'Letter', description: 'On paper, by post.' },
  event: { label: 'Event', description: 'A fair, a course, a gathering.' },
  'word-of-mouth': { label: 'Word of mouth', description: 'What peers and colleagues say.' },
};

export const customerSides = {
  business: { label: 'Business customer', description: 'Buys for an organisation.' },
  consumer: { label: 'Consumer', description: 'Buys for themselves or their family.' },
  colleague: {
    label: 'Colleague',
    description: 'An internal customer: somebody inside whose work depends on yours.',
  },
};

/** By their value on the axis, from 2 to -2. */
export const emotionLabels = {
  '2': 'Very good',
  '1': 'Good',
  '0': 'So-so',
  '-1': 'Bad',
  '-2': 'Very bad',
};

export const industries = {
  automotive: { label: 'Automotive', description: 'Cars and their makers.' },
  banking: { label: 'Banking', description: 'Banks and payments.' },
  'consumer-goods': { label: 'Consumer goods', description: 'Toys and other things people own.' },
  freight: { label: 'Freight', description: 'Shipping and logistics.' },
  healthcare: { label: 'Healthcare', description: 'Medicines, devices and care.' },
  hospitality: { label: 'Hospitality', description: 'Hotels, restaurants and cafés.' },
  insurance: { label: 'Insurance', description: 'Insurers and their agents.' },
  retail: { label: 'Retail', description: 'Shops, groceries and online stores.' },
  technology: { label: 'Technology', description: 'Software, hardware and services around them.' },
  telecom: { label: 'Telecoms', description: 'Phone and network operators.' },
  'not-reported': { label: 'Not reported', description: 'The source does not say.' },
};

export const metricGroups = {
  said: {
    label: 'What customers say',
    description: 'Asked in a survey, or read in what they write.',
  },
  done: {
    label: 'What customers do',
    description: 'Counted from what they buy, keep, leave or complain about.',
  },
  service: {
    label: 'How service works',
    description: 'Counted where customers ask for help.',
  },
  worth: {
    label: 'What it is worth',
    description: 'What customers feel and do, in money.',
  },
  colleagues: {
    label: 'What colleagues say',
    description: 'Asked inside the company.',
  },
};

export const nudgeGroups = {
  'why-it-matters': {
    label: 'Why it matters',
    description: 'See the bigger picture, your part in it, and the money.',
  },
  'how-we-work': {
    label: 'How we work',
    description: 'Meetings, language, stories and habits across departments.',
  },
  'our-people': {
    label: 'Our people',
    description: 'First days, advocates, ideas and thanks.',
  },
  'our-customers': {
    label: 'Our customers',
    description: 'Talking, answering, forgiving and giving.',
  },
};

export const outcomeKinds = {
  result: { label: 'Result', description: 'The source reports a measured or stated change.' },
  progress: {
    label: 'Progress',
    description: 'Something was done and is in use; no effect on customers is reported.',
  },
  warning: { label: 'Warning', description: 'It went wrong. Read it to avoid the same.' },
  'not-reported': {
    label: 'Outcome not reported',
    description: 'The source tells what was done, not what came of it.',
  },
};

export const participation = {
  driver: { label: 'Driver', description: 'Moves the matter on.' },
  participant: { label: 'Participant', description: 'Takes part, and somebody else leads.' },
  gatekeeper: { label: 'Gatekeeper', description: 'Can stop it, or let it pass.' },
};

export const phaseWords = {
  'day-1': { label: 'Day 1', description: 'The first day.' },
  'week-1': { label: 'First week', description: 'The rest of the first week.' },
  'day-30': { label: 'By day 30', description: 'The rest of the first month.' },
  'day-60': { label: 'By day 60', description: 'The second month.' },
  'day-90': { label: 'By day 90', description: 'The third month.' },
};

export const roles = {
  everyone: { label: 'Everyone', description: 'Whatever your job is.' },
  executive: { label: 'Executives', description: 'You set priorities, budgets and rewards.' },
  'team-lead': { label: 'Team leads', description: 'You run a team and its meetings.' },
  'front-line': {
    label: 'Front line',
    description: 'You talk to customers every day: service, branch, shop, field.',
  },
  'back-office': {
    label: 'Back office',
    description:
      'You never meet a customer, yet your work reaches them: finance, legal, operations.',
  },
  engineer: {
    label: 'Engineers and product',
    description: 'You design, build or run what customers use.',
  },
  marketing: { label: 'Marketing', description: 'You shape what customers expect.' },
  sales: { label: 'Sales', description: 'You help customers decide and buy.' },
  people: { label: 'People and learning', description: 'You hire, induct, train and reward.' },
  analyst: { label: 'Analysts', description: 'You collect, measure and explain.' },
  'cx-team': {
    label: 'Customer-experience team',
    description: 'You look after the customer’s side of everything, this playbook included.',
  },
};

export const series = {
  'seven-guidelines': {
    one: 'Guideline',
    label: 'Seven guidelines to get started',
    description: 'How to begin, in order, as published in 2020.',
  },
  'nine-resolutions': {
    one: 'Resolution',
    label: 'Nine resolutions',
    description: 'What to start and stop, from a New Year’s list for 2013.',
  },
};

export const sourceKinds = {
  article: { label: 'Article', description: 'In a newspaper, magazine or trade site.' },
  'blog-post': { label: 'Blog post', description: 'Published by its author.' },
  book: { label: 'Book', description: 'A book or a chapter of one.' },
  infographic: { label: 'Infographic', description: 'Figures in a picture.' },
  interview: { label: 'Interview', description: 'A talk show, webinar or conversation.' },
  paper: { label: 'Paper', description: 'A white paper or scholarly paper.' },
  report: { label: 'Report', description: 'A study published by a company or institute.' },
  'social-post': { label: 'Social post', description: 'A post on a social network.' },
  speech: { label: 'Talk', description: 'Said on a stage.' },
  statement: {
    label: 'Statement',
    description: 'Quoted by another source; its form is not reported.',
  },
};

export const studyMethods = {
  experiment: {
    label: 'Experiment',
    description: 'Groups were treated differently and compared.',
  },
  'field-study': {
    label: 'Field study',
    description: 'Real behaviour or records were observed over time.',
  },
  survey: { label: 'Survey', description: 'People were asked; answers were counted.' },
  interviews: { label: 'Interviews', description: 'A few people were asked in depth.' },
  opinion: {
    label: 'Expert opinion',
    description: 'A practitioner’s judgement; nothing was measured.',
  },
  'not-reported': {
    label: 'Not reported',
    description: 'Something was measured, but the source does not say how.',
  },
};

export const topics = {
  leadership: {
    label: 'Leadership',
    description: 'Who at the top speaks for the customer, and what they must do.',
  },
  culture: {
    label: 'Culture',
    description: 'Habits, rituals and language that decide what people do when nobody is looking.',
  },
  employees: {
    label: 'Employees',
    description: 'Hiring, training, trust and the experience of the people who serve.',
  },
  money: {
    label: 'Money',
    description: 'Linking what customers feel to revenue, cost and profit.',
  },
  measurement: {
    label: 'Measurement',
    description: 'Choosing a few numbers, collecting them honestly and reading them with care.',
  },
  'voice-of-customer': {
    label: 'Voice of the customer',
    description: 'Asking, listening, and telling people what changed.',
  },
  journeys: {
    label: 'Journeys',
    description: 'Seeing the whole path from trigger to renewal through the customer’s eyes.',
  },
  policies: {
    label: 'Policies and processes',
    description: 'Rules, handovers and procedures, and what they do to customers.',
  },
  service: {
    label: 'Service',
    description: 'Conversations, complaints, waiting and putting things right.',
  },
  perception: {
    label: 'Perception and memory',
    description: 'What people notice, feel, remember and want.',
  },
  technology: {
    label: 'Data and technology',
    description: 'What data and tools are for, and what they cannot do.',
  },
  sales: {
    label: 'Sales and marketing',
    description: 'How customers buy, and what sellers should do differently.',
  },
  reputation: {
    label: 'Reputation and social media',
    description: 'What people say about the company in public, and how to answer.',
  },
  innovation: {
    label: 'Innovation',
    description: 'New products and services, made with or for customers.',
  },
};

// Kinds and the menu

export const kindLabels = {
  guidelines: {
    one: 'Guideline',
    many: 'Guidelines',
    purpose: 'What to do, why, and the first step.',
  },
  stories: {
    one: 'Story',
    many: 'Case stories',
    purpose: 'What other companies did, what came of it, and what nobody reported.',
  },
  studies: {
    one: 'Study',
    many: 'Studies',
    purpose: 'What was measured, how well, and what it can and cannot tell you.',
  },
  nudges: {
    one: 'Nudge',
    many: 'Cultural nudges',
    purpose: 'One small thing you can do this week without asking anybody.',
  },
  journeys: {
    one: 'Journey map',
    many: 'Journey maps',
    purpose:
      'What somebody does and feels from first to last, stage by stage, and what to fix first.',
  },
};

export const furtherKindLabels = {
  paths: {
    one: 'Induction path',
    many: 'Induction paths',
    purpose: 'What to read, do and think about when you are new, in order, with minutes.',
  },
  quizzes: {
    one: 'Quiz',
    many: 'Quizzes',
    purpose: 'Situations at work: what would you do, and why?',
  },
  selections: {
    one: 'Selection',
    many: 'Ready-made selections',
    purpose: 'What a team like yours might take from the playbook, to make it its own.',
  },
  personas: {
    one: 'Persona',
    many: 'Personas',
    purpose: 'Somebody with a name to think of, whose side you take when you decide.',
  },
  metrics: {
    one: 'Metric',
    many: 'Metrics',
    purpose: 'What a number means, how it is worked out, and what it hides.',
  },
  calculators: {
    one: 'Calculator',
    many: 'Calculators',
    purpose: 'Arithmetic with every assumption shown.',
  },
};

type Kind = keyof typeof kindLabels | keyof typeof furtherKindLabels;

/** A function, since an object made of others would stay in every file that takes one group from here. */
const labelsOf = (kind: Kind) => ({ ...kindLabels, ...furtherKindLabels })[kind];

/** Sections of the site that are no kind of page. */
export const menu = {
  home: 'Home',
  myPlaybook: 'My playbook',
  topics: 'Topics',
  roles: 'Roles',
  sources: 'Sources',
  about: 'About',
};

/** What stands at the edges of every page. */
export const frame = {
  search: 'Search',
  offline: 'Read it offline',
  theme: 'Colour theme',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  onYourPath: 'On your path',
};

/** Said in many places. */
export const common = {
  and: ' and ',
  semicolon: '; ',
  colon: ': ',
  notReported: 'not reported',
  entries: (count: number) => plural(count, 'entry', 'entries'),
  ofThem: (count: number) => `${count} of them`,
  more: (count: number) => `And ${count} more.`,
  quoted: (text: string) => `“${text}”`,
  readNext: 'Read next',
};

// Evidence

export const grades = {
  strong: {
    label: 'Strong',
    description: 'Compared groups or real records, described, first-hand, recent.',
  },
  moderate: { label: 'Moderate', description: 'Measured, with one shortcoming.' },
  weak: { label: 'Weak', description: 'Measured, with two or more shortcomings.' },
  case: {
    label: 'Case',
    description: 'One company’s story. It shows that a thing can be done, not that it works.',
  },
  opinion: { label: 'Opinion', description: 'A practitioner’s judgement; nothing was measured.' },
};

type Grade = keyof typeof grades;

export const marks = {
  contested: {
    label: 'Contested',
    description: 'Others dispute it, or nobody can tell where it comes from.',
  },
  'second-hand': {
    label: 'Second-hand',
    description:
      'We know it from another source that reports it; we have not read the thing itself.',
  },
};

export const gaps = {
  nothing: {
    label: 'Advice with nothing behind it',
    description: 'No study and no story backs it here. It rests on the word of its source.',
  },
  weak: {
    label: 'Advice with only weak evidence',
    description: 'The best behind it is a weak study, one company’s story or an opinion.',
  },
  contested: {
    label: 'Contested studies',
    description: 'Others dispute them, or nobody can tell where they come from.',
  },
  'second-hand': {
    label: 'Figures known only second-hand',
    description: 'Another source reports them. We have not read the study itself.',
  },
  old: {
    label: 'Old sources',
    description: 'They are older than ten years. What they found may no longer hold.',
  },
};

/** Why a study is not graded higher: each completes "because …". */
export const shortcomings = {
  nothingMeasured: 'nothing was measured',
  secondHand: 'read second-hand',
  noMethod: 'method not reported',
  onlyAsked: 'people were asked, nothing was compared',
  noSample: 'sample not reported',
  smallSample: (sample: number) => `only ${sample} in the sample`,
  noYear: 'year not reported',
  old: 'older than ten years',
  oneCompany: 'one company’s account',
};

/** How well advice is backed. A list of grades: how many pieces of evidence have each. */
export const balance = {
  backed: (parts: readonly string[]) => `Backed by ${parts.join(' and ')}.`,
  notBacked: 'No study or story backs it here: it rests on the opinion of its source.',
  contradicted: (studies: string) => ` Contradicted by ${studies}.`,
  studies: (count: number, grades: readonly (readonly [Grade, number])[]) =>
    `${inWords(count)} ${count === 1 ? 'study' : 'studies'} (${gradeList(count, grades)})`,
  stories: (count: number) => `${inWords(count)} ${count === 1 ? 'story' : 'stories'}`,
};

const gradeList = (count: number, grades: readonly (readonly [Grade, number])[]) =>
  count === 1
    ? `graded ${grades[0]?.[0]}`
    : grades.map(([grade, number]) => `${inWords(number)} ${grade}`).join(', ');

export const evidencePanel = {
  heading: 'How well is this backed?',
  notContradicted: 'No study here speaks against it.',
  howWeGrade: 'How we grade',
  for: 'For',
  against: 'Against',
  gap: {
    nothing: 'Nothing backs it yet: [see all such advice](gap)',
    weak: 'Nothing strong backs it yet: [see all such advice](gap)',
  },
};

export const gapPages = {
  title: 'Evidence gaps',
  point: 'Where this playbook says more than it can show, what is used most first.',
  intro:
    'These lists follow from the entries and their sources, by [the rule for grades](about/evidence/). Do you know a study, a story or an original that closes one of them? [Send it](contribute/).',
  none: 'None at present.',
  more: (count: number) => `${count} more`,
  moreOf: (count: number, label: string) => `${count} more: ${label}`,
  description: (gap: string) => `${gap} What is used most comes first.`,
  label: (count: number) => `Evidence gap: ${count} in all`,
  order: 'What is used most comes first. [All evidence gaps](about/evidence-gaps/)',
  uses: (count: number) => `Used by ${plural(count, 'entry', 'entries')}`,
  reportedIn: (title: string, reporter: string) => `${title}, as reported in ${reporter}`,
  noStudyNamed: (title: string) => `No study is named in ${title}`,
  from: (year: string, secondHand: boolean) =>
    `From ${year}${secondHand ? ', and read second-hand' : ''}`,
};

// Entries

/** What a card or label says of an entry. */
export const facts = {
  firstStep: (duration: string) => `First step: ${duration}`,
  evidence: (grade: string) => `Evidence: ${grade.toLowerCase()}`,
  evidenceOpinion: 'Evidence: opinion',
  stages: (count: number) => `${count} stages`,
  illustrative: 'Illustrative',
  fromTalks: 'From talks with customers',
  warning: (kind: string) => `${kind}: a warning`,
  illustration: (kind: string) => `${kind}: an illustration`,
  numbered: (kind: string, number: number) => `${kind} ${number}`,
  placeInSeries: (member: string, place: number, count: number) => `${member} ${place} of ${count}`,
  questions: (count: number) => `${count} questions`,
  pages: (count: number) => `${count} pages`,
  sections: (count: number) => `${count} sections`,
};

/** Spans of time, in whole minutes, and in hours and days down to the half. */
export const durations = {
  minutes: (count: number) => `${count} minutes`,
  hours: (count: number) => `${halves(count)} hours`,
  days: (count: number) => (count === 1 ? '1 day' : `${halves(count)} days`),
};

const halves = (count: number) =>
  String(count)
    .replace(/^0\.5$/, '½')
    .replace('.5', '½');

/** How a source words a number: before it. */
export const precisions = {
  exact: '',
  about: 'about ',
  nearly: 'nearly ',
  over: 'over ',
  'at-least': 'at least ',
};

export const facetLabels = {
  kind: 'Kind',
  topic: 'Topic',
  role: 'For',
  audience: 'Customers',
  series: 'Series',
  outcome: 'Outcome',
  industry: 'Industry',
  grade: 'Evidence',
  group: 'Group',
};

/** The facts at the top of an entry. */
export const entryFacts = {
  minutes: (count: number) => `${plural(count, 'minute', 'minutes')} to read`,
  for: 'For',
  about: 'About',
  evidence: 'Evidence',
  noEvidence: 'none yet',
  thinkOf: 'Think of',
};

/** Headings of an entry and of what stands beneath it. */
export const entryPage = {
  firstStep: 'Your first step',
  askYourself: 'Ask yourself',
  notWhen: 'When it does not apply',
  do: 'Do',
  avoid: 'Avoid',
  tryIt: 'Try it',
  workItOut: 'Work it out',
  mentionedIn: 'Mentioned in',
  sources: 'Sources',
  notRead: '. We have not read it; it is reported in',
  undated: 'undated',
  note: (number: number) => `note ${number}`,
  archived: 'Archived',
  noLongerValid: 'No longer valid.',
  readInstead: 'Read instead:',
  illustrative: 'Illustrative.',
  restsOn: 'What it rests on.',
};

export const storyPage = {
  challenge: 'The challenge',
  action: 'What they did',
  people: 'People in this story',
  unknown: 'What we do not know',
};

export const studyPage = {
  publisher: 'Publisher',
  year: 'Year',
  method: 'Method',
  sample: 'Sample',
  population: 'Who was studied',
  region: 'Where',
  findings: 'What was found',
  noFigure: 'No figure',
  trust: 'How far to trust it',
  graded: (grade: Grade) => `Graded ${grades[grade].label.toLowerCase()}:`,
  noShortcoming: 'no shortcoming found.',
  howGrades: 'How grades are computed',
  limits: 'What it cannot tell',
  contested: 'Contested',
};

export const nudgePage = {
  takes: 'Takes',
  who: 'Who can do it without asking',
  sign: 'You will know it worked when',
  notWhen: 'Not this one if',
  became: 'What became of it?',
};

export const metricPage = {
  about: (group: string) => `${group}. About`,
  collect: 'How to collect it',
  hides: 'What it hides',
  gamed: 'How it is gamed',
  contested: 'What is claimed, and what we know',
  with: 'Metrics to read it with',
  usedIn: 'Used in',
};

// Journeys and personas

export const journeyLanes = {
  emotion: 'How it feels',
  who: 'Who',
  what: 'What',
  when: 'When',
  where: 'Where',
  why: 'Why',
  channels: 'Channels',
  needs: 'Needs to know',
  activities: 'Does',
  content: 'Likes it as',
  part: 'Part',
  tollgates: 'Must clear',
  priority: 'Pain × profit',
};

export const journeyMap = {
  fixFirst: 'Fix first',
  noTollgate: 'Nothing',
  curve: (stages: readonly { name: string; feeling: string }[]) =>
    `How it feels: ${stages.map(({ name, feeling }) => `${name}, ${feeling.toLowerCase()}`).join('; ')}.`,
  feeling: (emotion: string, text: string) => `${emotion}: ${text}`,
  tableBelow: 'The table further down says all of it.',
  stagesHeading: 'Stage by stage',
  showTable: 'Show what the drawing says as a table',
  tableCaption: 'What each stage of the journey holds',
  whose: 'Whose journey',
  from: 'From',
  to: 'To',
  inWords: 'All stages in words',
  highest: (stages: readonly string[], product: number) =>
    `${stages.join(' and ')}: pain times profit is highest there, ${product} of 9.`,
  madeUp: 'Made up to show how such a map is done.',
};

export const journeyTools = {
  howTo: {
    link: 'How to map a journey',
    text: 'Five steps, about 45 days, with a checklist to tick or print.',
  },
  blank: {
    link: 'A blank map',
    text: 'One sheet of A4 with empty lanes, for a pen or sticky notes.',
  },
  personas: { link: 'Personas', text: 'Whose journey is it? Somebody with a name.' },
};

export const journeyTemplate = {
  title: 'A blank journey map',
  point: 'One sheet of A4, landscape. Print it, or copy it large onto a wall.',
  description: (point: string) => `Empty swim-lanes to fill in with a pen. ${point}`,
  label: 'To print',
  intro:
    'Fill it in after you have listened, one column a stage, in the words of the person. Draw the curve last. [How to map a journey](journeys/how-to-map/) says where the contents come from.',
  name: 'The blank map',
  whose: 'Whose journey:',
  from: 'From:',
  to: 'To:',
  heardFrom: 'Heard from, and when:',
  caption: 'A grid to fill in: stages across, what to note about each downwards',
  stage: 'Stage',
  each: '0–3 each',
};

export const personaWords = {
  illustrative: 'illustrative',
  wants: 'Wants',
  worries: 'Worries',
  goodDay: 'A good day',
  channels: 'Reaches us by',
  inWordsOf: (name: string) => `In ${name}’s words`,
  askFor: (name: string) => `When you decide, ask for ${name}`,
  /** On a card: the first thing wanted, as an infinitive clause. */
  wantsTo: (goal: string) =>
    `Wants to ${goal.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
  readWith: (name: string) => `Read with ${name} in mind`,
  allPosters: 'All posters, to print',
  description: (purpose: string, count: number) =>
    `${purpose} All ${count} of them, as cards to read and posters to print.`,
  intro:
    '“The customer” never disagrees with anyone. A person with a name, a wish and a worry can. Hang the [posters](personas/posters/) where you decide things, and ask what that person would say.',
  postersTitle: 'Posters of the personas',
  postersPoint: 'Print this page: each person fills one sheet of A4, ready for the wall.',
};

// Lists and their pages

export const listPages = {
  description: (purpose: string, count: number) =>
    `${purpose} All ${count} of them, with ways to narrow the list down.`,
  stories:
    'Telling one to colleagues? The [meeting kit](meeting/) picks one for the minutes you have.',
  nudges: '[One a week](nudges/weeks/), in your calendar, as a feed or as cards.',
  narrow: 'Narrow down and sort',
  sortBy: 'Sort by',
  sorts: { order: 'reading order', title: 'title', newest: 'newest first' },
  clear: 'Clear all',
  showMore: 'Show more',
};

/** What `<entry-filter>` says in the browser. */
export const entryFilter = {
  count: (count: number, kind: keyof typeof kindLabels) => {
    const many = kindLabels[kind].many.toLowerCase();
    return count === 1 ? `One of the ${many}` : `${count} ${many}`;
  },
  none: (kind: keyof typeof kindLabels, facets: number) => {
    const many = kindLabels[kind].many.toLowerCase();
    return facets > 1
      ? `No ${many} match all of these. Clear one of the ${facets} groups of choices.`
      : `No ${many} match this choice. Clear it to see all.`;
  },
  failed: 'The list could not be narrowed: check your connection and try again.',
  moreFailed: 'No more could be loaded: check your connection and try again.',
};

export const pageLinks = {
  name: 'Pages of this list',
  earlier: 'Earlier page',
  next: 'Next page',
  place: (page: number, pages: number) => `Page ${page} of ${pages}`,
};

export const topicPages = {
  title: 'Topics',
  description: 'Everything in the playbook by what it is about.',
  point: 'Everything in the playbook, by what it is about.',
  label: 'Topic',
  nothing: 'Nothing has been written about this yet.',
};

export const rolePages = {
  title: 'Roles',
  description: 'Everything in the playbook by whom it is for.',
  point: 'Everything in the playbook, by what your job is.',
  label: 'Role',
  ofRole: (description: string) => `What the playbook holds for this role. ${description}`,
  besides: 'Besides these, read what is [for everyone](roles/everyone/).',
  nothing: 'Nothing has been written for this role alone yet.',
};

export const seriesPages = {
  title: 'Series',
  point: 'Advice that belongs together, to be read in order.',
  description: (description: string, count: number) =>
    `${description} ${count} entries, with a list to tick off.`,
  one: 'Series',
  nothing: 'Nothing has been written for this series yet.',
  begin: (title: string) => `Begin with “${title}”`,
  read: 'Read',
  readThis: (title: string) => `: ${title}`,
  tick: 'Without JavaScript no tick is kept.',
  kept: 'Ticks stay in this browser and go nowhere else.',
  inSeries: (place: string) => `${place} in`,
  haveRead: 'I have read this',
  next: 'Next:',
  changed: 'This has changed since you ticked it.',
  seen: 'I have seen the change',
};

export const sourcePages = {
  title: 'Sources',
  point: 'What the playbook rests on, whether we read it ourselves, and what each source backs.',
  label: (count: number) => `${count} sources`,
  one: 'Source',
  use: (secondHand: boolean, uses: number) =>
    `${secondHand ? 'read second-hand' : 'read first-hand'}; backs ${plural(uses, 'entry', 'entries')}`,
  description: (kind: string) =>
    `${kind}: what it is, how we know it, and which entries of the playbook rest on it.`,
  what: 'What it is',
  author: 'Author',
  publisher: 'Published by',
  date: 'Date',
  how: 'How we know it',
  secondHand: 'Second-hand: reported in',
  firstHand: 'First-hand: we read it.',
  address: 'Address',
  through: 'What we know through it',
  rests: 'What rests on it',
  calculators: 'Calculators with a default from it',
  unused: 'Nothing cites it directly.',
};

export const metricPages = {
  description: (purpose: string, count: number) =>
    `${purpose} All ${count} of them, and the short forms the playbook uses.`,
  shortForms: 'Short forms',
  shortFormsIntro: 'The entries use these without explaining them.',
};

// Pages of the site

export const home = {
  doors: {
    start: {
      title: 'New here?',
      text: 'Customers first, the rules of the house later: a path for day one and for your job.',
      link: 'Begin',
    },
    ask: {
      title: 'Need an answer?',
      text: 'Look by topic, or ask in your own words.',
      link: 'Topics',
    },
    tell: {
      title: 'Have a story?',
      text: 'Tell what happened with a customer. No code needed.',
      link: 'How to add it',
    },
  },
  documentTitle: (name: string, tagline: string) => `${name}: ${tagline}`,
  ask: 'Ask a question',
  example: 'how do I convince the CFO',
  isNew: 'What is new',
  allChanges: 'Everything that changed',
  topics: 'Topics',
};

export const notFound = {
  title: 'This page is not here',
  description: 'The address leads nowhere. Search, or look through the topics.',
  point: 'It may have been renamed, or the link was mistyped.',
  ask: 'What were you looking for?',
  topics: 'Or look through the [topics](topics/).',
};

export const changesPage = {
  title: 'What changed',
  point: 'What was added, reworded or archived lately, newest first.',
  fromDates:
    'This copy was built without the history of its texts. Instead, these are the days on which entries were published and last checked.',
  nothing: 'Nothing has been published yet.',
  /** What an employee calls it; * stands for the entry. */
  verbs: {
    added: 'Added *',
    archived: 'Archived *',
    restored: 'Brought back *',
    removed: 'Removed *',
    moved: 'Gave a new address to *',
    reworded: 'Reworded *',
    linked: 'Changed the links of *',
    checked: 'Checked * again',
  },
  one: (kind: Kind) => `the ${labelsOf(kind).one.toLowerCase()}`,
  several: (count: number, kind: Kind) =>
    `${count} ${labelsOf(kind).many.toLowerCase()}, among them`,
};

export const duePage = {
  title: 'What is due for review',
  point: 'When somebody must check each page again, soonest first.',
  label: (count: number) => `${count} pages with a date`,
  intro:
    'Your own calendar decides what is overdue, so a copy that was saved long ago tells its age. To check an entry, read its sources again, mend what no longer holds, and set its review date.',
  due: 'Due',
  owner: (label: string, owner: string) => `${label} · owner: ${owner}`,
  defaults: (label: string, count: number) =>
    `${label} · ${count} defaults, by the first that is due`,
};

/** What `<due-list>` says in the browser. */
export const dueList = {
  today: 'today',
  overdueBy: (count: number, unit: 'year' | 'month' | 'week' | 'day') =>
    `overdue by ${plural(count, unit, `${unit}s`)}`,
  nothing: 'Nothing listed here is overdue today.',
  overdue: (count: number, mayBeMore: boolean) => {
    const reviews = count === 1 ? '1 review is overdue' : `${count} reviews are overdue`;
    return mayBeMore ? `${reviews}, and later pages may hold more.` : `${reviews}.`;
  },
};

export const yourDataPage = {
  title: 'Your data',
  point: 'What this playbook keeps for you, in this browser and nowhere else.',
  intro:
    'Your ticks, your scores and your own playbook lie in the storage of the browser you read with. Nobody else can see them, we cannot either, and clearing the browser’s data clears them. To move to another device, save them as a file here and load the file there. Nothing that is there already is lost: of two changes to the same thing the later one stays.',
};

// What stands beneath a page

export const pageFooter = {
  checked: 'Checked',
  dueAgain: 'due again',
  copy: 'Copy link',
  print: 'Print',
  improve: 'Improve this page',
  improveInForm: 'Improve it in a form',
};

/** What scripts of every entry say in the browser. */
export const reviewDate = { overdue: 'overdue since' };
export const pageTools = {
  copied: 'Link copied.',
  notCopied: 'The browser does not allow it here: copy the address from the address bar.',
};
export const metricHint = { again: 'Tap the word again to read more.' };

// Authors

export const componentGuide = {
  title: 'Components for authors',
  point: 'What a text may hold besides words: how it is written, and what comes of it.',
  intro:
    'A text may hold these nine things besides words, lists and tables, and no others. Write every value in quotes. `npm run check` says what is missing, on which line, and guesses what you meant.',
  table: (name: string) => `Table: attributes of ${name}`,
  attribute: 'Attribute',
  whatToWrite: 'What to write',
  optional: 'may be left out',
  example: 'Written and shown',
  notShown: 'Its example points at something that this playbook does not have, so it is not shown.',
  inline: 'Write it within a sentence, round the words it explains.',
  block: (name: string, between: string) =>
    `<${name}> begins a line, with an empty line before and after. ${between}`,
  between: {
    none: 'There is nothing between its tags: it ends with />.',
    words: 'Between its tags stand the words of one paragraph.',
    blocks: 'Between its tags stand paragraphs, lists or tables.',
    'ordered list': 'Between its tags stand one numbered list and nothing else.',
  },
};

/** Defaults of what authors may leave out. */
export const authorTexts = {
  before: 'Before',
  after: 'After',
  callout: (label: string) => `${label}: `,
};

export const rulePages = {
  title: 'The rules of the check',
  point:
    'What the check asks of every text, and why. Each rule has an example that breaks it and one that keeps it.',
  intro:
    '`npm run check` names the file, the line and what would be right. It changes nothing unless you ask: `npm run check -- --fix` mends what a program can mend.',
  errors: 'These stop a text',
  warnings: 'These ask you to think again',
  bad: 'Not so',
  good: 'But so',
  others: 'It also finds',
  severity: {
    error: 'A text that breaks this rule is not published.',
    warning: 'This is advice: your text is published all the same.',
  },
  called: (name: string) => `The check calls the rule \`${name}\`. [All rules](contribute/rules/)`,
};

export const formGuide = {
  title: 'Write in a form',
  description:
    'How to add a story or mend an entry in a form in your browser, and what happens when you save.',
  intro:
    'The form asks for every field, says what belongs there, and keeps count. You need no git and no text editor. [Open the form](form) once you know the sentence that a colleague should remember.',
  signIn: {
    heading: 'Sign in',
    text: 'Your text goes to the playbook’s repository on GitHub, so you need an account there. Choose **Sign In Using Access Token**. The dialogue has a link that opens GitHub with all the right boxes ticked: press the green button at its foot, copy the token, paste it. Treat it like a password. It stays in this browser, and **Sign Out** in the menu at the top right removes it.',
    noAccess:
      'If you may not write to the repository, ask its owners to let you. Or make a classic token with the box `public_repo`, and let the form copy the repository under your name: your proposal comes from there.',
  },
  write: {
    heading: 'Write',
    steps: {
      kind: 'Choose the kind on the left and press **New**.',
      fields:
        'Fill in what has a star. The first fields are what readers see first; the labels by which they find it come last. Where the source is silent, write _not reported_.',
      text: 'Write the text. Cite a source where the claim stands: `[^its-id]`. Under **Sources** each id stands behind its title. If yours is missing, add it first under Sources on the left.',
      insert:
        'For a callout, a key figure or steps open the **Insert** menu. Each has a small form of its own. Signs such as `<` and `{` may be typed as they are.',
      address:
        'The address is made from the title. To choose another, open **Slug** before you save for the first time: the anchor at the right edge, or on a phone an item of the menu at the top. Later it stays.',
    },
    kept: 'What you type is kept in this browser until you save, even if the window closes.',
  },
  save: {
    heading: 'Save and send',
    draft:
      'One press of **Save** makes a branch, the file in it, and a draft of a pull request. Nobody is asked to read it yet: gaps may stay, and you can save as often as you like. Only what is too short, too long or not of the right form must be mended first; it turns red.',
    review:
      'When you are done, open **Status: Draft** beside Save and choose **In Review**. Now every field with a star must be filled in. Within minutes a program says what else must be mended, and where. Then a colleague reads it.',
    published:
      'A new entry is not shown to readers. It is published once another entry names it under _Related_: say in your proposal which one that should be.',
  },
  computer: {
    heading: 'On your own computer',
    text: (address: string) =>
      `If you have the repository there, run \`npm start\`, open the form at \`${address}\` in Chrome or Edge, choose **Work with Local Repository** and then its folder. Nothing is sent: the form writes the file, and \`npm run check\` judges it.`,
  },
  otherwise: {
    heading: 'If the form is not for you',
    text: 'It needs JavaScript and a fairly new browser. [Other ways](contribute/) are as welcome, and [the repository](repository) takes questions too.',
  },
};

export const addStory = {
  title: 'Add a story in ten minutes',
  point:
    'Three ways, from a form in the browser to a file of your own, and what happens to your story then.',
  intro:
    'You need one thing before you begin: the sentence a colleague should remember. Everything else can be mended later. Take the way that suits you.',
  tell: {
    heading: 'Tell it in a form',
    text: 'For everybody. [I have a story](issue) asks what was wrong, what was done and what came of it. Somebody on the customer-experience team makes an entry of it and shows it to you before it is published.',
  },
  browser: {
    heading: 'Write it in the browser',
    form: '[The author’s form](form) asks for every field, shows the choices, and sends your text as a proposal when you save. [How it works](contribute/form/) fits on one screen.',
    noForm:
      'Copy the file of a story that resembles yours [in the repository](repository), and replace its words.',
  },
  computer: {
    heading: 'Begin it on your computer',
    text: 'For those who have the repository there and ran `npm ci` in it once.',
    begin:
      'Begin. The program asks for a title and a few choices, and writes a file with hints. It never overwrites one.',
    open: 'Open the file it names. Where three question marks stand, something is yours to write or to choose; the line above says what. Where a choice is right as it stands, delete its hint.',
    check: 'Ask what is left. You are told every line, and what would be right.',
    finish:
      'A new file is a draft, and no reader sees it. When no question marks are left, finish it. The hints go, and you are told what is missing still, such as another entry that leads to yours.',
    send: 'Send it, on a branch of its own.',
    sent: 'The last command prints an address. Open it, answer its three questions, and your proposal is made.',
  },
  afterwards: {
    heading: 'What happens then',
    program:
      '**A program reads it within minutes.** It uses the rules that are published, whatever else you changed. What must be mended stands beside the line, and in one comment that goes away when all is well.',
    preview:
      '**You can look at it.** The run of the check keeps a copy of the whole site with your change in it, to download as `preview`.',
    person:
      '**A person reads it:** somebody of the role that answers for it. If you touched anything but entries, an engineer looks too.',
    published:
      '**It is published** when both are content. When its review is due, its owner is asked whether it is still right.',
  },
};

// What other programs read

export const feedWords = {
  title: (name: string, kind: string) => `${name}: ${kind}`,
  nudgeTitle: (name: string) => `${name}: nudge of the week`,
  nudgeDescription: 'One small thing to do this week, each week another.',
  calendarProduct: 'Nudge of the week',
};

export const plainTexts = {
  elsewhere: (whole: string, api: string) =>
    `The whole text in one file: ${whole}. For programs: ${api}.`,
  sources: 'Sources:',
  throughAnother: (title: string) => ` Known to us through ${title}.`,
  picture: (alt: string, caption: string, credit: string) =>
    `Picture: ${alt} ${caption} (${credit})`,
  titled: (label: string, title: string) => `${label}: ${title}`,
  above: (title: string) => `${title}:`,
  madeUp: ', with made-up numbers',
  journey: 'The map of this journey',
};

export const stepLabels = {
  quiz: 'Quiz',
  calculator: 'Calculator',
  task: 'Task',
  reflection: 'To think about',
};

/** Said after a story, where its guidelines do not ask better. */
export const storyQuestions = {
  here: 'Where could this happen here?',
  limits: (notWhen: string) => `The lesson has its limits: “${notWhen}” Does it hold for us?`,
};

/** What an entry asks its reader to do, in a handout. */
export const slipHeadings = { firstStep: 'First step', tryIt: 'Try it' };

export const forPrograms = {
  title: 'For programs',
  point: 'Every address that a program may read: feeds, data, plain text and pictures.',
  intro:
    'These files are made with the site and need no key. They hold what the pages hold, so what is not published is not in them.',
  feeds: {
    heading: 'Feeds',
    intro: 'RSS 2.0. The thirty latest entries, newest first.',
    everything: 'Everything.',
    kind: (kind: string) => `${kind}.`,
    nudge: 'The nudge of each week, up to the last build.',
  },
  calendar: {
    heading: 'Calendar',
    intro: 'iCalendar (RFC 5545), to subscribe to or to load once.',
    weeks: 'Each nudge on the Monday of its week, again and again.',
  },
  data: {
    heading: 'Data',
    intro: (version: number) =>
      `JSON, version ${version}. The version rises when an answer changes shape. Dates are year-month-day; addresses are whole.`,
    index: 'What there is: the kinds of entry and how many of each.',
    schema: 'The JSON Schema (2020-12) of every answer.',
    kind: (kind: string) => `${kind}, in short.`,
    entry: 'One entry: its fields, its text as Markdown, its sources.',
  },
  texts: {
    heading: 'Text for language models',
    intro: 'Plain Markdown, with the number of a source where the page has one.',
    list: 'A list of all entries with a line on each.',
    whole: 'The whole text in one file.',
  },
  search: {
    heading: 'For search engines and programs that show links',
    intro:
      'Each entry’s page also carries schema.org data: the article, its sources, its place in the site.',
    sitemap: 'The list of all pages.',
    robots: 'What may be read: everything.',
    picture: 'The picture for links to pages without one of their own.',
    entryPicture: 'The picture of one entry, 1200 by 630 pixels.',
  },
};

// Calculators

/** The vocabulary of calculators. */
export const calculatorNames = {
  'business-case': {
    label: 'Business case',
    description: 'What a programme costs, what it brings, and when it has paid for itself.',
  },
  'lifetime-value': {
    label: 'Lifetime value',
    description: 'What a customer is worth, and what keeping more of them would bring.',
  },
  'word-of-mouth': {
    label: 'Word of mouth',
    description: 'What it is worth when more customers recommend you.',
  },
  'service-staffing': {
    label: 'Service staffing',
    description: 'How many people answer, how long callers wait, and what both cost.',
  },
  'contact-resolution': {
    label: 'Contact resolution',
    description: 'What it costs when a question takes more than one contact.',
  },
  turnover: {
    label: 'Staff turnover',
    description: 'What it costs when people leave the front line.',
  },
  complaints: {
    label: 'Complaints',
    description: 'What silent and badly handled complaints put at risk.',
  },
  'survey-precision': {
    label: 'Survey precision',
    description: 'How many answers you need, and what a change in a score can prove.',
  },
  'evidence-strength': {
    label: 'Strength of evidence',
    description: 'How far a link between experience and results can be trusted.',
  },
  'journey-planner': {
    label: 'Journey research planner',
    description: 'Interviews, days and cost of mapping a journey.',
  },
};

/** The list of calculators, and the questions that narrow it down. */
export const calculatorList = {
  title: 'Calculators',
  description:
    'Calculators that tie customer experience to money, people and proof, with every assumption in the open.',
  label: 'Follow the money',
  point: 'A defensible case in two minutes; everything behind it for whoever audits it.',
  about: {
    question: 'What is it about?',
    answers: {
      customers: 'customers who stay, leave or talk',
      contacts: 'calls, contacts and complaints',
      people: 'the people at the front',
      evidence: 'a survey or a study',
      all: 'a whole programme',
    },
  },
  need: {
    question: 'What do you need?',
    answers: { money: 'a sum of money', number: 'a number of people or days', proof: 'proof' },
  },
  whom: {
    question: 'Whom do you have to convince?',
    answers: { finance: 'finance', operations: 'operations', research: 'researchers' },
  },
  showAll: 'Show all',
};

/** How many calculators fit the answers, as the browser says it. */
export const calculatorsFound = {
  none: 'None fits all of these.',
  some: (found: number) => (found === 1 ? 'This one fits.' : `These ${found} fit.`),
};

/** The page of a calculator, as it is built. */
export const calculatorPage = {
  kind: 'Calculator',
  result: 'Result',
  numbers: 'The numbers',
  true: 'What would have to be true',
  working: 'The working',
  words: 'In words',
  compare: 'Compare',
  comparing: 'Keep this answer, change a number, and keep the next. Up to four stand side by side.',
  keep: 'Keep as a scenario',
  forget: 'Clear the scenarios',
  pin: 'Measure changes from here',
  fromOthers: 'Lines from other calculators',
  intoCase: 'Into the business case',
  tools: 'Take it with you',
  copyLink: 'Copy link',
  copyWords: 'Copy the words',
  pick: 'Add to my playbook',
  download: 'Download for a spreadsheet',
  print: 'Print',
  caveat: 'Before you rely on it',
  yourNumbers: 'Your numbers',
  assumptions: 'Assumptions',
  allDefaults: 'All back to the defaults',
  inputs: 'Every number that goes in',
  inputsTable: 'Table: every number that goes in',
  input: 'Input',
  value: 'Value',
  basis: 'It is',
  origin: 'The default and where it comes from',
  illustrative: 'illustrative',
  before: ': ',
  likely: (low: string, high: string) => `; likely from ${low} to ${high}`,
  others: 'To compare',
  contested: 'Contested',
  quoted: (claim: string) => `“${claim}”`,
  method: 'Sources of the method',
  secondHand: 'read second-hand',
  firstHand: 'read first-hand',
};

/** A calculator's answer within an entry. */
export const workedAnswer = {
  named: (calculator: string, situation: string) => `${calculator}: ${situation}`,
  illustrative: 'illustrative',
  ownNumbers: 'Put in your own numbers',
  ownNumbersFor: (answer: string) => `Put in your own numbers: ${answer}`,
  defaults: 'with its defaults',
};

/** How a metric is worked out. */
export const metricFormula = {
  heading: 'How it is worked out',
  unit: 'Unit',
  example: 'Worked example, with made-up numbers',
};

/** Numbers with their units: the number as it is written, and its value. */
export const calculatorUnits = {
  points: (text: string, _value: number) => counted(text, 'point'),
  years: (text: string, _value: number) => counted(text, 'year'),
  periods: (text: string, _value: number) => counted(text, 'period'),
  months: (text: string, _value: number) => counted(text, 'month'),
  weeks: (text: string, _value: number) => counted(text, 'week'),
  days: (text: string, _value: number) => counted(text, 'day'),
  hours: (text: string, _value: number) => counted(text, 'hour'),
  minutes: (text: string, _value: number) => counted(text, 'minute'),
  seconds: (text: string, _value: number) => counted(text, 'second'),
  erlang: (text: string, _value: number) => `${text} erlang`,
};

const counted = (text: string, unit: string) => `${text} ${text === '1' ? unit : `${unit}s`}`;

/** The parts of an input, the options of a choice, and what is wrong with a field. */
export const calculatorFields = {
  parts: {
    promoter: 'promoters',
    promoters: 'promoters',
    passive: 'passives',
    passives: 'passives',
    detractor: 'detractors',
    detractors: 'detractors',
    quick: 'solved quickly',
    resolved: 'solved',
    unresolved: 'not solved',
    silent: 'never complained',
    label: 'name',
    annual: 'money a year',
    causalShare: 'share caused',
    low: 'lowest, times the plan',
    high: 'highest, times the plan',
    managers: 'companies',
    customers: 'customers',
    after: 'after one period',
    now: 'at once',
    adjusted: 'factors, or adjusted for other causes',
    monteCarlo: 'simulation',
    none: 'none',
    components: 'its components',
    percent: 'one share of pay',
    proportion: 'a share',
    mean: 'a mean score',
    nps: 'a Net Promoter score',
    raw: 'raw figures',
    matched: 'matched pairs',
    randomised: 'a trial decided by chance',
  },
  /** Options that mean something else in one input. */
  partsOf: {
    riskTreatment: { adjusted: 'factors' },
    design: { adjusted: 'adjusted for other causes' },
  },
  quoted: (label: string) => `“${label}”`,
  roundedUp: 'rounded up',
};

/** What is wrong with a field, and what would be right. */
export const calculatorMessages = {
  items: 'Too few or too many numbers.',
  write: (what: { whole: boolean; list: boolean; least?: string; most?: string }) => {
    const { least, most } = what;
    const between =
      least !== undefined && most !== undefined
        ? ` from ${least} to ${most}`
        : least !== undefined
          ? ` of at least ${least}`
          : most !== undefined
            ? ` of at most ${most}`
            : '';
    const list = what.list ? ' each, separated by semicolons' : '';
    return `Write ${what.whole ? 'a whole number' : 'a number'}${between}${list}.`;
  },
  /** What cannot be used for any other reason. */
  unusable: (label: string) => `${label} cannot be used as it stands.`,
  tooLong: (label: string, most: string) => `${label} takes at most ${most} characters.`,
  /** Inputs that do not go together. Names of inputs are replaced by their labels. */
  together: {
    oneEachYear: ({ own, years, has }: Told) =>
      `${own} must have one number for each of the ${years} years, but has ${has}`,
    notOne: ({ own, sum }: Told) => `${own} must add up to 100%, but adds up to ${sum}%`,
    noAnswers: ({ own }: Told) => `${own} must count at least one answer`,
    cohortStart: ({ own }: Told) => `${own} must start with its size, above 0`,
    cohortGrows: ({ own, renewal }: Told) => `${own} must not grow, but does at renewal ${renewal}`,
    endlessByGrowth: ({ own }: Told) =>
      `${own} makes the value endless: retention × (1 + growth) must stay below 1 + discountRate`,
    endless: ({ own }: Told) => `${own} must stay below 1 + discountRate`,
    raisedTooFar: ({ own, raised }: Told) =>
      `${own} makes retention ${raised}; it must be at least 0 and below 1 + discountRate`,
    marginTooWide: ({ own, most, is }: Told) =>
      `${own} must be at most ${most} points, but is ${is}`,
    moreThanPeople: ({ own, answers, people }: Told) =>
      `${own} counts ${answers} answers from ${people} people`,
    movesTooMany: ({ own, moved, share, from }: Told) =>
      `${own} moves ${moved}% of all customers, but only ${share}% are ${from}`,
    partOverWhole: ({ own, most, is }: Told) => `${own} must be at most ${most}, but is ${is}`,
    moreThanTurnover: ({ own, most, is }: Told) =>
      `${own} must be at most the turnover (${most}%), but is ${is} points`,
    tooMuchWork: ({ own, work, most }: Told) =>
      `${own} make ${work} erlang of work; at most ${most} can be computed`,
    tooManyInQueue: ({ calls, most }: Told) =>
      `${calls} calls arrive while one caller waits; at most ${most} can be computed`,
  },
};

/** What stands around an answer, the same at build and in the browser. */
export const calculatorAnswer = {
  unavailable: 'not available',
  asTable: 'As a table',
  table: (title: string) => `Table: ${title}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  noEnd: 'no end',
  before: 'Before',
  after: 'After',
  none: 'none',
  basis: { mine: 'my number', benchmark: 'benchmark', guess: 'guess', choice: 'a choice' },
  nameAndSpread: 'Name and spread',
  basisOf: (label: string) => `${label}: where the number comes from`,
  backToDefault: 'Back to the default',
  slider: (label: string, part?: string) => `${label}${part ? `, ${part}` : ''}: slider`,
  line: (place: number) => `line ${place}`,
  tornado: {
    title: 'What matters most',
    point: (result: string) =>
      `How far “${result}” moves when one input alone goes from its lowest to its highest likely value.`,
    rowsAre: 'Input',
    now: 'Now',
    low: 'At its lowest',
    high: 'At its highest',
  },
};

/** Answers kept side by side. */
export const calculatorScenarios = {
  scenario: (letter: string) => `Scenario ${letter}`,
  againstFirst: 'Against scenario A',
  base: 'base',
  incomparable: 'not comparable',
  kept: (scenario: string) => `Kept: ${scenario}.`,
  already: (scenario: string) => `It is kept already: ${scenario}.`,
  full: (most: number) => `${most} scenarios are kept. Clear them to keep others.`,
  nothing: 'There is no answer to keep yet.',
};

/** A result in words for an executive summary. */
export const calculatorSummary = {
  pair: (label: string, value: string) => `${label}: ${value}`,
  rests: (named: readonly string[]) => `It rests on ${named.join('; ')}.`,
  behind: (counts: readonly string[]) => ` Behind it stand ${listed(counts)}.`,
  counts: {
    mine: (count: number) => `${count} ${count === 1 ? 'number' : 'numbers'} of our own`,
    benchmark: (count: number) => `${count} ${count === 1 ? 'benchmark' : 'benchmarks'}`,
    guess: (count: number) => `${count} ${count === 1 ? 'guess' : 'guesses'}`,
  },
  range: (result: string, least: string, most: string, input: string) =>
    `${result} lies between ${least} and ${most} over the likely range of “${input}”, which moves it most.`,
};

const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** What calculators hand on to each other. */
export const calculatorHanded = {
  causalShare: (share: string) => `the evidence allows to claim ${share} as caused`,
  customerValue: (value: string) => `a customer is worth ${value}`,
  answers: (counts: readonly string[]) =>
    `a survey found ${counts.join(', ')} promoters, passives and detractors`,
  give: (clause: string) => `Other calculators may take over that ${clause}.`,
  hand: 'Hand it on',
  take: (clause: string) => `Handed on by another calculator: ${clause}.`,
  use: 'Use it here',
  done: 'Handed on: the calculators that can use it offer it now.',
};

/** The lines that calculators send to the business case. */
export const calculatorLedger = {
  kinds: {
    cash: 'margin',
    avoidedCost: 'avoided cost',
    capacity: 'capacity, not cash',
    soft: 'soft, not cash',
  },
  send: 'Send the result',
  sendAgain: 'Send it again',
  toCase: 'Go to the business case',
  holds: (lines: number) =>
    lines === 0
      ? ', which holds no line yet.'
      : `, which holds ${lines} ${lines === 1 ? 'line' : 'lines'}.`,
  empty: 'No calculator has sent a result yet. Each has a button that does.',
  below: 'Below the line, never added up:',
  belowLine: (value: string, kind: string) => `: ${value} (${kind})`,
  take: 'Use these lines as the benefits',
  remove: 'Remove all lines',
  twice: (labels: readonly string[]) =>
    `These may count the same money twice: ${labels.map((label) => `“${label}”`).join(' and ')}. Keep one, or lower the share caused.`,
  line: 'Line',
  annual: 'Money a year',
  kind: 'It is',
  causalShare: 'Share caused',
  table: 'Table: lines',
  sent: (labels: readonly string[]) => `Sent: ${labels.join('; ')}.`,
  taken: 'The benefits above are now these lines. Judge the share caused by the programme of each.',
  removed: 'All lines are removed.',
  noResult: 'There is no result to send yet.',
  tooLarge: 'The result is larger than a business case can hold.',
  damaged:
    'The lines kept in this browser were damaged. They are set aside, on the page about your data.',
  inTheWay:
    'The lines kept in this browser are damaged, and there is no room to set them aside. They stay as they are, and no new line is kept.',
  later:
    'A later version of the playbook wrote the lines kept in this browser. They stay as they are, and no new line is kept.',
};

/** What a calculator says while it is used. */
export const calculatorAtWork = {
  notKept: 'This browser keeps nothing for us, so it cannot be sent.',
  noAnswer: 'There is no answer yet: mend what is marked below.',
  tooLarge: 'These numbers together are too large to reckon with.',
  noAnswerSpoken: 'There is no answer yet: a field has to be mended.',
  damagedLink: (labels: readonly string[]) =>
    `Part of this link cannot be used, so the default stands instead: ${labels.map((label) => `“${label}”`).join(', ')}.`,
  lostScenarios: 'Some scenarios of this link cannot be read and are left out.',
  unrecorded:
    'This link was made with defaults that nobody recorded: numbers it does not name are today’s.',
  otherArithmetic:
    'The calculator reckons differently since this link was made, so its answer may differ.',
  same: (result: string, from: string) => `${result}: as in ${from}`,
  changed: (result: string, change: string, from: string) => `${result}: ${change} against ${from}`,
  pinned: 'the answer you measure from',
  default: 'the default',
  linkCopied: 'Link copied.',
  tooManyScenarios:
    'The scenarios are too many for a link: it leads to your numbers alone. Print the page to keep them.',
  linkRefused: 'The browser does not allow it here: copy the address from the address bar.',
  wordsCopied: 'Words copied.',
  wordsRefused: 'The browser does not allow it here: select the words and copy them.',
  nothingToTake: 'There is no answer to take along yet.',
};

/** What is said of an answer that the reader takes along. */
export const calculatorTaking = {
  input: 'Input',
  value: 'Value',
  unit: 'Unit',
  basis: 'It is',
  downloaded: 'Downloaded.',
  tooManyNumbers: 'These numbers are too many for your playbook.',
  picked: 'It is in your playbook, with these numbers.',
  full: 'Your playbook is full.',
};

/** A link that was made with former defaults. */
export const formerDefaults = {
  kept: 'This link keeps the answer it had. Since then these defaults have changed:',
  change: (label: string, then: string, now: string) => `${label}: ${then} then, ${now} today`,
  useToday: 'Use today’s defaults',
};

/** What a simulation of the business case shows. */
export const caseSimulation = {
  running: 'Simulating …',
  title: 'What the simulation leaves open',
  point: (draws: number, seed: number) =>
    `How often each net present value came up in ${draws.toLocaleString('en')} draws (seed ${seed.toLocaleString('en')}). Columns below zero are hatched.`,
  rowsAre: 'Net present value, from',
  atLeast: 'This much or more',
  value: 'Net present value',
  short: 'In short',
  shortPoint: 'Nine in ten draws lie between the second line and the fourth.',
  ofAll: 'Of all draws',
  mean: 'mean',
  lowest: 'lowest twentieth ends at',
  middle: 'middle',
  highest: 'highest twentieth begins at',
  error: 'standard error of the mean',
  lossTitle: 'Chance of a loss',
  lossPoint: 'Share of draws that end below zero.',
  chance: 'Chance',
  ofDraws: 'Of draws',
  loss: 'a loss',
};

export const businessCaseCalculator = {
  title: 'Business case',
  groups: {
    time: 'Time',
    factors: 'Risk by factors',
    simulation: 'Risk by simulation',
    modified: 'Modified rate of return',
  },
  headline: {
    loses: (years: string, worth: string) =>
      say`Over ${years} the programme loses ${worth} in today’s money`,
    isWorth: (years: string, worth: string) =>
      say`Over ${years} the programme is worth ${worth} today`,
    notRecovered: (years: string) => say`; it is not recovered within ${years}.`,
    paysBack: (months: string) => say`, and it pays back after ${months}.`,
  },
  result: 'Net present value',
  facts: {
    roi: 'Return on investment',
    pvBenefits: 'Benefits, present value',
    pvCosts: 'Costs, present value',
    profitabilityIndex: 'Back for each 1 spent',
    irr: 'Rate of return',
    mirr: 'Modified rate of return',
    payback: 'Payback',
    discountedPayback: 'Payback at present value',
    simpleRoi: 'Return, not discounted',
  },
  waterfall: {
    title: 'From benefits to net present value',
    point: 'What is left of the benefits after what the programme does not cause, risk, and costs.',
    rowsAre: 'Step',
    value: 'Present value',
    notCaused: 'not caused by the programme',
    risk: 'lowered for risk',
    costs: 'costs',
    net: 'net present value',
  },
  cash: {
    title: 'Cash by year',
    point:
      'The case is recovered where the line of the running total crosses zero; the mark is the end of that year.',
    rowsAre: 'Year',
    total: 'Running total',
    inYear: 'In the year',
  },
  lines: {
    title: 'Each line at its lowest and highest',
    point: 'Net present value when one line alone is off plan, without risk factors.',
    rowsAre: 'Line',
    middle: 'Middle',
    lowest: 'At its lowest',
    highest: 'At its highest',
    initialCost: 'initial cost',
    runCost: 'run cost',
  },
  breakEvens: {
    noBenefits: 'Without benefits nothing can pay for the costs.',
    multiplier: (share: string) => `The case holds as long as ${share} of the benefits come true.`,
    noShare: (label: string) => `No causal share of “${label}” alone decides whether it pays.`,
    share: (share: string, label: string) =>
      `It breaks even if the programme causes only ${share} of “${label}”.`,
  },
  ledger: 'Other calculators send their results here.',
  caveat:
    'Decimals are not evidence. A benefit counts only as far as the programme causes it, and planners are optimists. Revenue is not margin; money already spent does not count; nothing is reckoned beyond the last year. Factors and simulation treat the same risk, so use one. Published cases by this method are usually paid for by vendors. “Total Economic Impact” is a trademark of Forrester; this is not theirs.',
  warnings: {
    irrMultiple: ({ rates }: Told) =>
      `no single rate of return: ${rates} rates fit; use npv or mirr`,
    irrNone: 'no rate of return makes these flows worth nothing',
    mirrNone: 'money must flow both out and in',
    notPaidBack: ({ years }: Told) => `not recovered within ${years} years`,
    notPaidBackDiscounted: ({ years }: Told) =>
      `not recovered at present value within ${years} years`,
    recrosses: 'the total turns negative again after it was recovered',
    noCosts: 'there are no costs to compare with',
    noBenefits: 'benefits are worth nothing today, so no multiple of them pays',
    notSimulated: 'a simulation replaces the risk factors: choose it under riskTreatment',
    negativeBenefit: 'a benefit below zero is a cost; its risk factor works the wrong way round',
    paysWithoutLine: 'the case pays even without this line',
    lineCannotPay: 'this line alone cannot make the case pay',
  },
  steps: {
    benefit: ({ label }: Told) => `${label}`,
    lastYear: ({ year }: Told) => `net cash flow in year ${year}`,
    netPresentValue: 'net present value',
    returnOnInvestment: 'return on investment',
    breakEvenMultiplier: 'break-even multiplier',
    payback: 'payback',
  },
  names: {
    annual: 'annual',
    causalShare: 'causal share',
    costs: 'costs',
    pvBenefits: 'pv benefits',
    pvCosts: 'pv costs',
    npv: 'npv',
    years: 'years',
  },
};

export const businessCaseDescription = {
  purpose: 'Turns a programme’s benefits and costs into figures that a finance director can audit.',
  question: 'Does the whole programme pay?',
  aliases: ['roi calculator', 'return on investment', 'npv', 'irr', 'payback', 'convince the cfo'],
};

export const complaintsCalculator = {
  title: 'Complaints and recovery',
  groups: {
    endings: 'How complaints end',
    buying: 'Who buys again',
    fee: 'A disliked fee',
    simple: 'The simple view',
  },
  headline: {
    problems: (lost: string, silent: string) =>
      say`Problems lose ${lost} customers a year, ${silent} of them in silence; `,
    wouldLose: (worth: string) => say`the three levers would lose another ${worth}.`,
    areWorth: (worth: string) => say`the three levers together are worth ${worth}.`,
  },
  result: 'Value of the three levers',
  facts: {
    marketAtRisk: 'Market at risk',
    customersSaved: 'Customers saved',
    recoveryNow: 'Cost of recovery now',
    recoveryThen: 'Cost of recovery then',
    roi: 'Return on the extra recovery',
    fee: 'Profit of the fee',
    simple: 'At risk in the simple view',
  },
  lost: {
    title: 'Where customers are lost',
    point: 'Each bar is to scale. What was never complained of, no complaints desk ever sees.',
    rowsAre: 'How the problem ended',
    value: 'Customers',
    whole: 'had a problem',
    complained: 'complained',
    lost: (how: string) => `of them lost (${how})`,
    quick: 'solved quickly',
    resolved: 'solved',
    unresolved: 'complained, not solved',
    silent: 'never complained',
  },
  levers: {
    title: 'What each lever is worth',
    point: 'Each lever’s mean share over all orders in which the three can be pulled.',
    rowsAre: 'Lever',
    value: 'Value',
    problems: 'fewer problems',
    complaining: 'easier to complain',
    recovery: 'better recovery',
    all: 'all three',
  },
  leaves: {
    title: 'What the fee leaves',
    point: 'The fee earns something only as long as few of its payers leave over it.',
    rowsAre: 'Points of payers who leave over it',
    value: 'Profit of the fee',
  },
  breakEvens: {
    leversPay: (most: string) =>
      `The levers pay as long as they cost less than ${most} besides the extra recovery.`,
    noExtra: 'Recovery costs no more than before, so the levers pay as long as they save anybody.',
    worthless: 'Customers are worth nothing here, so the fee cannot drive value away.',
    feeLoses: (share: string, money: string) =>
      `The fee earns nothing once ${share} of its payers leave over it; now it loses ${money}.`,
    feeEarns: (share: string, money: string) =>
      `The fee earns nothing once ${share} of its payers leave over it; now it earns ${money}.`,
  },
  ledger: {
    saved: 'Customers saved by better handling, less its cost',
    fee: 'Giving up the fee',
  },
  caveat:
    'The rates at which people buy again are decades-old survey figures from the United States that reached us second-hand: put your own in their place. Who complains depends on how bad it was. A customer who left after a problem may have left without it. A recovery that makes people buy more than before is not counted, because studies do not find it.',
  warnings: {
    recoveryParadox:
      'a branch buys more than customers without a problem; its gain is not counted, for studies do not find it in repurchase',
    noExtraCost: 'handling complaints costs no more than before',
    worthlessCustomers: 'customers are worth nothing, so losing them costs nothing',
    moreLost: 'the levers together lose more customers than before',
    badProfit: 'the fee costs more in lost customers than it earns',
  },
  steps: {
    lostInSilence: 'lost in silence',
    lostInAll: 'lost in all',
    marketAtRisk: 'market at risk',
    customersSaved: 'customers saved',
    valueOfTheLevers: 'value of the levers',
    returnOnExtraRecovery: 'return on extra recovery',
    churnAtWhichTheFeeEarnsNothing: 'churn at which the fee earns nothing',
    profitOfTheFee: 'profit of the fee',
  },
  names: {
    silent: 'silent',
    unresolved: 'unresolved',
    resolved: 'resolved',
    quick: 'quick',
    lostTotal: 'lost total',
    lostTotalAfter: 'lost total after',
    customersSaved: 'customers saved',
    jointValue: 'joint value',
    extraCost: 'extra cost',
  },
};

export const complaintsDescription = {
  purpose:
    'Sizes the market at risk behind silent and badly handled complaints, and tests a disliked fee.',
  question: 'What do complaints we never hear cost us?',
  aliases: [
    'market at risk',
    'silent complaints',
    'service recovery value',
    'bad profits',
    'hidden fee',
  ],
  others: {
    rage: 'Of 100 Americans 74 had a problem with some product or service in a year, against 66 in 2020 and 32 in 1976.',
  },
  contested: {
    silent: {
      claim:
        'For one complaint there are twenty-six silent ones, and each tells nine or ten people.',
      verdict:
        'Such chains treat every hearer as a lost buyer. We show them only to say why we do not compute them: the tree above counts each customer once.',
    },
    paradox: {
      claim:
        'Customers whose complaint was handled well are more loyal than those without a problem.',
      verdict:
        'A pooled analysis finds it for satisfaction, and not for buying again or for word of mouth.',
    },
  },
};

export const contactResolutionCalculator = {
  title: 'First-contact resolution and self-service',
  groups: {
    after: 'After the first contact',
    selfService: 'Self-service',
    time: 'Customers’ time',
  },
  headline: {
    step: (from: string, to: string) => `${from} to ${to}`,
    costs: (step: string, worth: string) =>
      say`Going from ${step} solved at the first contact costs ${worth} a year more than it saves.`,
    saves: (step: string, worth: string) =>
      say`Going from ${step} solved at the first contact, with self-service, saves ${worth} a year.`,
  },
  result: 'Net saving a year',
  facts: {
    contactsPerIssue: 'Contacts for each issue',
    repeatShare: 'Contacts that are repeats',
    unresolvedShare: 'Issues given up in silence',
    costPerResolved: 'Cost of a solved issue',
    roi: 'Return on the programme',
    issuesNoLongerLost: 'Issues no longer given up',
    marginProtected: 'Margin they carry (soft)',
    customerHoursSaved: 'Customers’ hours saved',
    customerValue: 'Worth to customers, not cash',
  },
  flow: {
    title: (told: number) => `What becomes of ${told.toLocaleString('en')} issues`,
    point: 'Some are solved at once, some after coming back, some are given up unheard.',
    rowsAre: 'Issues',
    value: (told: number) => `Of ${told.toLocaleString('en')}`,
    whole: 'all issues',
    first: 'solved at the first contact',
    again: 'asked about a second time',
    second: 'solved at the second contact',
    more: 'asked about again, and again',
    later: 'solved in the end',
    givenUpLater: 'given up in the end',
    givenUpSecond: 'given up after the second contact',
    givenUpFirst: 'given up after the first contact',
  },
  selfService: {
    title: 'Self-service against its break-even',
    point: 'The bar is what self-service solves now; it pays once the bar reaches the stroke.',
    rowsAre: 'Self-service',
    now: 'Now',
    needed: 'Needed to pay',
    solved: 'attempts that solve the issue',
  },
  saving: {
    title: 'Where the saving comes from',
    point: 'Fewer repeats and self-service, less what the programme costs.',
    rowsAre: 'Step',
    value: 'A year',
    repeats: 'fewer repeats',
    selfService: 'self-service',
    programme: 'programme',
    net: 'net saving',
  },
  breakEvens: {
    cannotPay:
      'Self-service cannot pay: its attempts cost more than the contacts they could spare.',
    containment: (needed: string, present: string) =>
      `Self-service pays once ${needed} of attempts solve the issue; now it is ${present}.`,
    repeats: (saved: string, cost: string) =>
      `Fewer repeats alone save ${saved} a year, against ${cost} for the programme.`,
    minutes: 'Saved minutes become cash only when hours are given up or used for something else.',
  },
  ledger: { avoided: 'Contacts avoided', margin: 'Margin of issues no longer given up' },
  caveat:
    'What the centre counts as solved is not what customers feel is solved. Time saved is capacity until somebody gives the hours up. Pushing people into self-service that fails raises their effort. Repeats are reckoned as if each later contact had the same chance.',
  warnings: {
    targetBelowPresent: 'the target is below the present resolution, so the saving is a loss',
    nothingResolved: 'nothing is resolved',
    noProgrammeCost: 'the programme costs nothing',
    nothingSpared: 'no success spares a contact that costs anything',
    cannotBreakEven: 'attempts cost more than the contacts they could spare',
    moreSparedThanMade: 'self-service would spare more contacts than are made',
    customerValueOnly: 'customers’ time is their gain: never add it to cash',
  },
  steps: {
    contactsPerIssue: 'contacts per issue',
    issuesGivenUp: 'issues given up',
    costPerResolvedIssue: 'cost per resolved issue',
    savingOnRepeats: 'saving on repeats',
    savingBySelfService: 'saving by self-service',
    netSaving: 'net saving',
  },
  names: {
    contactsPerIssue: 'contacts per issue',
    unresolvedShare: 'unresolved share',
    atTarget: 'at target',
    complexity: 'complexity',
    savingRepeat: 'saving repeat',
    savingDeflection: 'saving deflection',
  },
};

export const contactResolutionDescription = {
  purpose: 'Prices avoidable contacts, and the time they cost customers.',
  question: 'What would it save to solve more the first time?',
  aliases: [
    'fcr calculator',
    'repeat calls',
    'call deflection',
    'cost per contact',
    'self-service savings',
  ],
  others: { repeats: 'Between 30 and 35 of 100 calls to an average centre were repeats.' },
  contested: {
    onePerCent: {
      claim: 'One per cent more solved at the first contact lowers cost by one per cent.',
      verdict:
        'It is a vendor’s claim. What a point saves depends on how many come back and what a contact costs: the working above shows it for your figures.',
    },
  },
};

export const evidenceStrengthCalculator = {
  title: 'Strength of evidence',
  groups: { gap: 'Belief and experience', pilot: 'A pilot', money: 'Money' },
  headline: {
    chance: (difference: string) =>
      say`Satisfied and dissatisfied customers stay about equally often: ${difference} apart may be chance.`,
    more: (difference: string, claim: string) =>
      say`Satisfied customers stay more often, by ${difference}; with this evidence, claim at most ${claim} of it as caused.`,
    less: (difference: string, claim: string) =>
      say`Satisfied customers stay less often, by ${difference}; with this evidence, claim at most ${claim} of it as caused.`,
  },
  result: 'Most you should claim as caused',
  facts: {
    riskDifference: 'Difference in staying',
    riskRatio: 'Leaving, dissatisfied over satisfied',
    eValue: 'E-value',
    nearerLimit: 'E-value of the nearer limit',
    gap: 'Gap between belief and experience',
    pilot: 'People in each group of a pilot',
    valueAtStake: 'Value at stake',
  },
  interval: { share: 'Share', lowest: 'Lowest', highest: 'Highest' },
  shares: {
    title: 'Four shares and what chance allows',
    point: 'Ranges that do not touch are unlikely to be chance alone.',
    rowsAre: 'Who',
    satisfied: 'satisfied who stayed',
    dissatisfied: 'dissatisfied who stayed',
    managers: 'managers who say yes',
    customers: 'customers who say yes',
  },
  contour: {
    title: 'How strong a hidden cause would have to be',
    point:
      'On the line a hidden cause explains the whole difference, below it cannot. The mark is where both strengths are equal: the E-value.',
    rowsAre: 'Times as common among the dissatisfied',
    value: 'Times as many leave because of it',
  },
  gaps: {
    title: 'The two gaps',
    point: 'A range that holds zero leaves open whether there is a gap at all.',
    rowsAre: 'Gap',
    satisfaction: 'satisfied less dissatisfied',
    belief: 'managers less customers',
  },
  pilot: {
    title: 'How large a pilot has to be',
    point: 'Half the difference takes about four times the people.',
    rowsAre: 'Points of difference to notice',
    value: 'People in each group',
  },
  breakEvens: {
    elsewhere: (eValue: string, ratio: string) =>
      `Something else could explain the link if it made leaving ${eValue} times as likely and were as much commoner among the dissatisfied (now they leave ${ratio} times as often).`,
    equal: 'A pilot cannot tell two equal shares apart, however large.',
    pilot: (people: string, one: string, other: string) =>
      `A pilot with ${people} people in each group would tell ${one} from ${other}.`,
  },
  ledger: {
    missing: 'Enter customers and their value, and the value at stake can be sent as a soft line.',
    stake: 'Value at stake between satisfied and dissatisfied',
  },
  caveat:
    'That two things go together does not make one the cause of the other. The E-value bounds what a hidden third cause would have to do; it says nothing of who was asked, or of loyalty causing satisfaction. The most you should claim is our judgement about designs, not an estimate. The published pair compares two different questions put to two different groups.',
  warnings: {
    equalShares: 'a pilot cannot tell equal shares apart, however large',
    noValue: 'the number of customers or their value was not given',
    emptyCell: 'one of the four counts is zero; a half was added to each',
    crossesOne: 'the interval includes 1, so even no confounding could explain the link',
    noGap: 'managers and customers may not differ at all',
    judgement: 'the ceiling is a judgement about the design, not an estimate',
  },
  steps: {
    deliveryGap: 'delivery gap',
    gapOfTheBenchmark: 'gap of the benchmark',
    differenceInRetention: 'difference in retention',
    ratioOfChurnRisks: 'ratio of churn risks',
    eValue: 'E-value',
    valueAtStake: 'value at stake',
  },
  names: {
    managers: 'managers',
    ratio: 'ratio',
    difference: 'difference',
    causalShareCeiling: 'causal share ceiling',
  },
};

export const evidenceStrengthDescription = {
  purpose:
    'Compares what managers believe with what customers say, and tests whether a link could be chance or something else.',
  question: 'Does satisfaction really cause loyalty here?',
  aliases: [
    'correlation or causation',
    'confounding',
    'delivery gap',
    'pilot size',
    'e-value',
    'does cx cause revenue',
  ],
  contested: {
    gap: {
      claim:
        'Eight in ten companies believe they deliver a superior experience; customers say that eight in a hundred do.',
      verdict:
        'Both figures come from one survey of companies and one of customers with different questions. A gap is likely; its size is not known.',
    },
  },
};

export const journeyPlannerCalculator = {
  title: 'Interview planner',
  groups: {
    people: 'People',
    work: 'Work',
    calendar: 'Calendar',
    hearing: 'What the sample can hear',
  },
  headline: (told: {
    interviews: string;
    days: string;
    cost: string;
    prevalence: string;
    chance: string;
  }) =>
    say`${told.interviews} interviews take ${told.days} and ${told.cost}; an issue that ${told.prevalence} of people have is heard with a chance of ${told.chance}.`,
  result: 'Cost',
  facts: {
    recruits: 'People to invite',
    companies: 'Companies',
    staffHours: 'Staff time',
    costPerInterview: 'Cost of an interview',
    workingDays: 'Working days',
    expectedShareHeard: 'Share of all issues heard',
    nForGoal: 'Interviews for the chance you want',
  },
  discovery: {
    title: 'What more interviews hear',
    point:
      'Nine and sixteen to twenty-four are where one study found nothing new in words, and in meaning.',
    rowsAre: 'Interviews',
    chance: 'Chance to hear your issue',
    share: 'Share of all issues heard',
    goal: 'Chance you want',
  },
  calendar: {
    title: 'Working days, one after the other',
    point: 'Recruiting and interviews usually take longest.',
    rowsAre: 'Phase',
    value: 'Working days',
    setup: 'setting up',
    recruiting: 'recruiting',
    interviews: 'interviews',
    synthesis: 'making sense',
    reporting: 'reporting',
    all: 'in all',
  },
  cost: {
    title: 'Where the money goes',
    point: 'Own time is usually the largest part.',
    rowsAre: 'Part',
    value: 'Money',
    time: 'own time',
    incentives: 'thank-yous',
    recruiting: 'recruiting',
    transcription: 'transcription',
    all: 'in all',
  },
  breakEvens: {
    nobody: 'Nobody has the issue, so no number of interviews will hear of it.',
    goal: (chance: string, interviews: string, prevalence: string) =>
      `To hear of it with a chance of ${chance} takes ${interviews} interviews for an issue of ${prevalence}.`,
    missed: (prevalence: string) =>
      `One time in ten the sample misses an issue that ${prevalence} of people have.`,
  },
  ledger: 'A plan is a cost. Add it to the cost to start of the business case.',
  caveat:
    'Hearing nothing new is not the same as having asked a fair selection: samples picked for a purpose give no percentages. Two people of one company are not independent, so the sample is worth less than its number. The chance holds for an issue people would mention if they have it.',
  warnings: {
    belowGoal: ({ interviews }: Told) => `the goal takes ${interviews} interviews per sample`,
    sameCompany:
      'people of one company are not independent: the sample is worth less than its number',
  },
  steps: {
    interviews: 'interviews',
    peopleToRecruit: 'people to recruit',
    staffTime: 'staff time',
    cost: 'cost',
    workingDays: 'working days',
    calendarDays: 'calendar days',
    chanceToHearTheIssue: 'chance to hear the issue',
  },
  names: {
    interviews: 'interviews',
    recruits: 'recruits',
    staffHours: 'staff hours',
    fieldDays: 'field days',
    synthesisDays: 'synthesis days',
    workingDays: 'working days',
  },
};

export const journeyPlannerDescription = {
  purpose:
    'Plans interviews for a journey map: people, days and cost, and what the sample can still miss.',
  question: 'How many interviews, how long, how much?',
  aliases: [
    'journey mapping cost',
    'how many interviews',
    'research planner',
    'saturation',
    'usability sample size',
  ],
  contested: {
    five: {
      claim: 'Five users find most problems.',
      verdict:
        'It holds for problems that about a third of people meet. Rarer ones take many more, as the curve shows; interviews about meaning took sixteen to twenty-four.',
    },
  },
};

export const lifetimeValueCalculator = {
  title: 'Lifetime value and retention',
  groups: { time: 'Time', winning: 'Winning customers', differing: 'Customers who differ' },
  headline: {
    keeping: (points: string) => `Keeping ${points} more`,
    losing: (points: string) => `Losing ${points}`,
    isWorth: (worth: string) => `is worth ${worth}`,
    costs: (worth: string) => `costs ${worth}`,
    whole: (moved: string, customers: string, worth: string, each: string) =>
      say`${moved} of ${customers} customers a period ${worth} in all, or ${each} a customer, net of the programme.`,
  },
  result: 'Gain, net of the programme',
  facts: {
    headlineClv: 'Lifetime value of a customer',
    gross: 'Gain before the programme’s cost',
    multiple: 'Margin multiple',
    expectedLifetime: 'Expected lifetime',
    clvToCac: 'Value over cost to win',
    clvFinite: 'Value within the horizon',
    del: 'Discounted lifetime, customers differ',
    constantRBias: 'Error of one rate for all',
  },
  survival: {
    title: 'Who is still there',
    point: 'One rate for all loses too many later: those who stay longest are the most loyal.',
    rowsAre: 'Renewals',
    seen: 'Seen',
    differ: 'Customers differ',
    oneRate: 'One rate for all',
  },
  multiples: {
    title: 'Margin multiple by retention and discount rate',
    point: 'What a margin of 1 a period is worth over a lifetime.',
    rowsAre: 'Retention',
    at: (rate: string) => `at ${rate}`,
  },
  percent: (text: string) => `${text} %`,
  myth: {
    title: 'Five points of retention, from 90 to 95, in three ways',
    point:
      'The same five points look different in each way of counting. None says what they cost to reach.',
    rowsAre: 'Counted as',
    keeping: (share: string) => `${share} stay`,
    value: 'Change',
    lifetime: 'expected lifetime',
    atRate: 'value at your discount rate',
    lost: 'customers lost',
  },
  breakEvens: {
    nobodyStays: 'Nobody stays after the change, so no spending on it pays.',
    spend: (money: string) => `The programme may cost ${money} a customer and period at most.`,
    noRetention: 'No retention pays for this programme.',
    retention: (from: string, to: string) => `It pays once retention rises from ${from} to ${to}.`,
  },
  ledger: { kept: 'Margin of customers kept, first period' },
  caveat:
    'Retention is an outcome, not a dial. Much of the rise in a group’s retention is selection: those who were going to leave have left. An average value hides customers who cost more than they bring. Past margin is not future margin, and what it takes to raise retention is missing unless you enter it.',
  warnings: {
    moreThanAll: 'no more than everybody can stay: the uplift is too large',
    negativeMargin: 'each period loses money, so loyalty makes it worse',
    growthLeftOut: 'the multiple and the uplift are reckoned without margin growth',
    noHorizon: 'no horizon was given',
    noAcquisitionCost: 'winning a customer costs nothing',
    nobodyStays: 'nobody stays after the change',
    noBreakEven: 'no retention from 0 to 1 pays for the programme',
    flat: 'customers look alike in these data: alpha and beta are only known as a ratio',
    short: 'fewer than three renewals: alpha and beta are uncertain',
    twoRenewalsNeeded: 'at least two renewals are needed',
    nobodyLeft: 'nobody left',
    nobodyRenewed: 'nobody renewed',
    endlessLifetime: 'without a discount rate this lifetime has no end (alpha is at most 1)',
  },
  steps: {
    marginMultiple: 'margin multiple',
    customerLifetimeValue: 'customer lifetime value',
    expectedLifetime: 'expected lifetime',
    retentionAfterTheChange: 'retention after the change',
    gainPerCustomerGross: 'gain per customer, gross',
    gainNetOfTheProgramme: 'gain, net of the programme',
    mostTheProgrammeMayCost: 'most the programme may cost',
  },
  names: { multiple: 'multiple', multipleAfter: 'multiple after', net: 'net' },
};

export const lifetimeValueDescription = {
  purpose: 'Shows what a change in retention is worth, with and without customers who differ.',
  question: 'What is it worth to keep more customers?',
  aliases: [
    'churn calculator',
    'clv',
    'ltv',
    'customer lifetime value',
    'cost of losing customers',
  ],
  contested: {
    fivePerCent: {
      claim: 'Keeping five per cent more customers raises profit by 30 to 85 per cent.',
      verdict:
        'The claim is about five points, not five per cent, of retention in a few lines of business, and it leaves out what the points cost. From 90 to 95, five points halve the loss of customers.',
    },
  },
};

export const serviceStaffingCalculator = {
  title: 'Staffing and waiting',
  groups: { interval: 'The interval', team: 'The team', waiting: 'What waiting costs' },
  headline: {
    start: (agents: string, roster: string) =>
      say`${agents} agents at work, ${roster} on the roster, `,
    endless: 'cannot keep up: waits have no end.',
    answer: (level: string, target: string, lost: string) =>
      say`answer ${level} of calls within ${target}; ${lost} hang up.`,
  },
  result: 'Cheapest number of agents, cost an interval',
  facts: {
    callback: 'Agents required',
    erlangC: 'If nobody hung up (Erlang C)',
    erlangA: 'If callers hang up, no callback',
    scheduledHeads: 'On the roster',
    costMinimisingN: 'Agents at which all costs are least',
    perceivedWait: 'Felt wait',
    deferredHours: 'Work moved to callbacks',
  },
  agents: 'Agents',
  service: {
    title: 'What each agent more or less does',
    point: 'Service rises steeply at first and hardly at all later.',
    answered: 'Answered in time',
    busy: 'Busy',
    lost: 'Hang up',
  },
  cost: {
    title: 'What an interval costs',
    point: 'Few agents cost lost calls and waiting; many cost wages.',
    agents: 'Agents',
    lost: 'Lost calls',
    time: 'Customers’ time',
  },
  waits: {
    title: 'Waits with and without patience',
    point: 'Erlang C knows no hanging up, so its waits are longer, or endless.',
    mean: 'Mean wait',
    erlangC: 'By Erlang C',
    share: 'Must wait',
    queue: 'Callers in the queue',
  },
  breakEvens: {
    oneMore: (now: string, then: string) =>
      `One more agent lifts calls answered in time from ${now} to ${then}.`,
    beyond: 'One more agent is beyond the table.',
    free: 'Agents cost nothing here, so one more is always better.',
    cheapest: (cheapest: string, required: string) =>
      `All costs together are least with ${cheapest} agents; the target asks for ${required}.`,
  },
  perYear: 'Intervals like this one in a year',
  ledger: {
    noCheapest: 'There is no cheapest number of agents to compare with, so there is no line.',
    howMany: 'The answer is for one interval. Say how many such intervals your year has.',
    wages: (agents: number | null) => `Wages and lost calls with ${agents} agents`,
    time: (agents: number | null) => `Customers’ time with ${agents} agents`,
  },
  caveat:
    'The formulas assume that calls come at random at a steady rate, that calls and patience vary in one certain way, that nobody calls again, and that any agent can take any call. Erlang C overstates waits when people hang up. Four calls in five within twenty seconds is a convention, not an optimum. Callbacks are shown as work moved out of the interval, which is a simplification.',
  warnings: {
    freeAgents: 'agents cost nothing here, so one more is always better',
    unstable: 'the agents cannot keep up and nobody hangs up, so waits have no end',
    deferredWork: 'callbacks are work for another hour, which must be staffed too',
  },
  steps: {
    offeredWork: 'offered work',
    agentsAtWork: 'agents at work',
    agentsOnTheRoster: 'agents on the roster',
    feltWait: 'felt wait',
    callbackWork: 'callback work',
    costAtTheCheapestNumber: 'cost at the cheapest number',
  },
  names: {
    wait: 'wait',
    pWait: 'p wait',
    roster: 'roster',
    abandonment: 'abandonment',
    waiting: 'waiting',
  },
};

export const serviceStaffingDescription = {
  purpose: 'Finds the number of agents, the wait and the money at which service and cost balance.',
  question: 'How many people do we need on the phone?',
  aliases: [
    'erlang calculator',
    'call centre staffing',
    'waiting time',
    'callback',
    'service level',
  ],
};

export const surveyPrecisionCalculator = {
  title: 'Survey precision',
  groups: { measure: 'What you measure', sure: 'How sure', silent: 'Those who did not answer' },
  headline: {
    fall: (points: string) => `fall of ${points}`,
    rise: (points: string) => `rise of ${points}`,
    noise: (change: string) => say`A ${change} cannot be told from noise; `,
    real: (change: string) => say`A ${change} is more than noise; `,
    ask: (invitations: string, needed: string) =>
      say`for the precision you want, ask ${invitations} people to get ${needed} answers.`,
  },
  result: 'Answers needed',
  facts: {
    invitations: 'Invitations',
    estimate: 'Score of the first survey',
    change: 'Change between the surveys',
    noticeable: 'Least change you would notice',
    luck: 'Chance of such a change by luck',
    flipPoint: 'How far the silent would have to differ',
  },
  waves: {
    title: 'The two surveys',
    point: 'The score of each survey with the range that chance allows.',
    rowsAre: 'Survey',
    score: 'Score',
    lowest: 'Lowest',
    highest: 'Highest',
    first: 'first',
    second: 'second',
  },
  curve: {
    title: 'What more answers buy',
    point: 'Four times the answers halve the margin.',
    rowsAre: 'Answers',
    value: 'Margin, either way',
  },
  methods: {
    title: 'The first survey by three methods',
    point:
      'The adjusted interval of the score does best in trials; the last is for promoters alone.',
    rowsAre: 'Method',
    adjusted: 'adjusted, score',
    plain: 'plain, score',
    wilson: 'Wilson, share of promoters',
  },
  breakEvens: {
    noticeable: (points: string) =>
      `With surveys of this size a change has to reach ${points} to be noticed.`,
    noFlip: 'No score of those who did not answer could turn the first result.',
    flip: (differ: string, score: string) =>
      `If those who did not answer differ by ${differ}, everybody’s score is ${score}.`,
  },
  ledger: 'Precision is not money. Use it to judge the other results.',
  caveat:
    'The margin of error covers chance in sampling and nothing else: not who cannot be reached, who does not answer, how it was asked, or who was asked to give a ten. Look at twenty figures and one will seem to have changed. A bonus on the score changes the score.',
  warnings: {
    noVariance: 'answers that never differ need no sample',
    noFlip: 'no score of those who did not answer brings the result to the threshold',
    tooFewPeople: ({ people }: Told) =>
      `more invitations than people (${people}): accept a wider margin or raise the response rate`,
    oneSided: 'all answers fall in one group; use the adjusted interval',
    noise: ({ percent }: Told) => `the change cannot be told from noise at ${percent} % confidence`,
  },
  steps: {
    criticalValue: 'critical value',
    answersFromAnEndlessPopulation: 'answers from an endless population',
    answersNeeded: 'answers needed',
    invitations: 'invitations',
    scoreOfWave1: 'score of wave 1',
    changeBetweenTheWavesInStandardErrors: 'change between the waves, in standard errors',
  },
  names: {
    variance: 'variance',
    promoters: 'promoters',
    detractors: 'detractors',
    answers: 'answers',
    difference: 'difference',
    standardError: 'standard error',
  },
};

export const surveyPrecisionDescription = {
  purpose: 'Says how many answers are needed, and what a change of score can and cannot prove.',
  question: 'Is this change in the score real?',
  aliases: [
    'sample size calculator',
    'margin of error',
    'significance',
    'nps confidence interval',
    'response rate',
  ],
};

export const turnoverCalculator = {
  title: 'Staff turnover and training',
  groups: {
    method: 'How the cost of a leaver is found',
    leaving: 'Leaving and hiring',
    learning: 'Learning',
    empty: 'The empty seat',
    measure: 'The measure',
  },
  headline: (told: { leaver: string; points: string; saved: string; spent: string }) =>
    say`Each leaver costs ${told.leaver}; avoiding ${told.points} of turnover saves ${told.saved} a year for ${told.spent} spent.`,
  result: 'Saving a year',
  facts: {
    annualCost: 'Turnover costs a year',
    roi: 'Return on investment',
    bcr: 'Back for each 1 spent',
    costPerLeaverToPay: 'Cost of a leaver, of pay',
    headsInRamp: 'People still learning',
    rampShareOfFloor: 'Share of the floor still learning',
    paybackMonths: 'Payback',
    capacityValue: 'Work gained (capacity, not cash)',
  },
  leaver: {
    title: 'What one leaver costs',
    point: 'Most of it is usually pay for weeks in which somebody is not yet at full speed.',
    rowsAre: 'Part',
    value: 'Money a leaver',
    separation: 'leaving',
    vacancy: 'empty seat',
    recruiting: 'recruiting',
    training: 'training',
    materials: 'materials and fees',
    ramp: 'not yet at full speed',
    share: 'share of pay',
    one: 'one leaver',
  },
  floor: {
    title: 'Who is on the floor',
    point: 'Each dot is one seat in a hundred, at any time.',
    rowsAre: 'Tenure',
    seats: 'Seats',
    full: 'at full speed',
    ramp: 'learning on the job',
    training: 'in training',
  },
  even: {
    title: 'Where the measure breaks even',
    point: 'It pays where the line is above zero: what is saved, less what it costs.',
    rowsAre: 'Points of turnover avoided',
    value: 'Saving less cost, all years of effect',
  },
  breakEvens: {
    nothing: 'A leaver less saves nothing, so nothing pays for the measure.',
    impossible: (points: string) =>
      `It would take ${points} less turnover, more than there is: the measure cannot pay.`,
    pays: (points: string) => `The measure pays once turnover falls by ${points}.`,
  },
  ledger: { avoided: 'Leavers avoided', gained: 'Work gained' },
  caveat:
    'Some turnover is healthy. Those who were trained and those who were not differ in more than training: who got trained was somebody’s choice, so test the strength of the evidence first. Work gained is capacity until hours are given up; it is shown and never added. A monthly rate times twelve is not the share of a group that leaves in a year.',
  warnings: {
    noPay: 'pay is 0',
    noInvestment: 'the investment costs nothing',
    nothingToSave: 'one leaver less saves nothing',
    cannotBreakEven: 'even no turnover at all would not pay for the investment',
    notPaidBack: 'nothing is saved',
    floorFull: 'more people would be learning than there are seats; capped at the headcount',
    undiscounted: 'the years of effect are added up without discounting',
    capacity: 'capacity gained is not cash and not part of the saving',
  },
  steps: {
    costPerLeaver: 'cost per leaver',
    costOfTurnoverAYear: 'cost of turnover a year',
    savingAYear: 'saving a year',
    returnOnInvestment: 'return on investment',
    peopleStillLearning: 'people still learning',
    weeklyPayWithOnCost: 'weekly pay with on-cost',
  },
  names: {
    costPerLeaver: 'cost per leaver',
    saving: 'saving',
    vacancy: 'vacancy',
    training: 'training',
    ramp: 'ramp',
  },
};

export const turnoverDescription = {
  purpose: 'Shows what leavers cost, and the return on keeping and training people.',
  question: 'What does it cost when people leave the front line?',
  aliases: [
    'cost of staff leaving',
    'employee turnover',
    'attrition cost',
    'cost of replacing staff',
    'training roi',
  ],
  others: {
    median: 'The median of twenty-seven case studies is 21 per cent of a year’s pay a leaver.',
  },
  contested: {
    halves: {
      claim: 'Training halves turnover.',
      verdict:
        'Figures of trained against untrained people are confounded by who is chosen for training. Treat the whole difference as caused by it only after a trial.',
    },
  },
};

export const wordOfMouthCalculator = {
  title: 'Word of mouth and Net Promoter',
  groups: {
    worth: 'What each group is worth',
    saying: 'What they say',
    survey: 'Your survey',
  },
  headline: {
    move: (worth: string) => say`Moving these customers up is worth ${worth} over their lifetimes`,
    noPrice: '; nobody moves, so a point has no price.',
    point: (money: string) => say`, or ${money} for each point of the score.`,
  },
  result: 'Value of the move',
  facts: {
    valuePerNpsPoint: 'Value of one point',
    nps: 'Net Promoter score',
    lowest: 'Lowest score the survey allows',
    highest: 'Highest score the survey allows',
    valuePerRecommendation: 'Value of one recommendation',
    Vbar: 'Average customer, without word of mouth',
    womShareOfDelta: 'Part that rests on word of mouth',
    chainMultiplier: 'Times more if newcomers recommend too (left out)',
  },
  groupNames: { promoter: 'promoters', passive: 'passives', detractor: 'detractors' },
  parts: {
    title: 'What a customer of each group is worth',
    point: 'Own purchases over a lifetime, and what the customer’s words add or take away.',
    rowsAre: 'Group',
    own: 'Own purchases',
    words: 'Word of mouth',
  },
  move: {
    title: 'Who moves up',
    point: 'Each ribbon is as wide as the share of customers who take it.',
    rowsAre: 'Customers',
    value: 'Of all customers',
    stay: (group: string) => `${group} who stay so`,
    become: (from: string, to: string) => `${from} who become ${to}`,
  },
  score: {
    title: 'The score and what chance allows',
    point: (worth: string) =>
      `One point is worth ${worth}. Where the two ranges overlap, the survey may not see the move.`,
    rowsAre: 'When',
    value: 'Score',
    lowest: 'Lowest',
    highest: 'Highest',
    before: 'before the move',
    after: 'after the move',
  },
  breakEvens: {
    cost: (money: string, each: string) =>
      `The move pays if it costs less than ${money}, which is ${each} for each of all customers.`,
    nothing: 'The move is worth nothing, so nothing rests on word of mouth.',
    remains: (share: string) => `If recommendations brought nobody, ${share} of it would remain.`,
    assumes: (share: string) =>
      `All of it assumes that the change causes ${share} of the difference between the groups.`,
  },
  ledger: {
    own: 'Own purchases of customers moved up',
    words: 'Word of mouth of customers moved up',
  },
  caveat:
    'Promoters differ from detractors before any programme begins: in need, income, luck. Moving somebody’s answer does not move all that goes with it. What people say they would recommend is not what they do. Net Promoter, Net Promoter Score and NPS are registered trademarks of Bain & Company, Satmetrix Systems and Fred Reichheld.',
  warnings: {
    noSurvey: 'no survey counts were given',
    nobodyMoves: 'nobody moves, so a point has no price',
    noChange: 'the move is worth nothing',
    undetectable: 'a survey of this size would probably not notice the move',
    sharesDiffer: 'the shares and the survey counts give different scores',
    negativeValue: 'the average customer loses money, so more of them lose more',
    explosive:
      'each promoter would bring at least one more promoter: check recommendations and conversion',
  },
  steps: {
    valueOfPromoter: 'value of a promoter',
    valueOfPassive: 'value of a passive',
    valueOfDetractor: 'value of a detractor',
    valueOfOneRecommendation: 'value of one recommendation',
    valueOfTheMove: 'value of the move',
    valueOfOnePoint: 'value of one point',
  },
  names: {
    promoter: 'promoter',
    passive: 'passive',
    detractor: 'detractor',
    Vbar: 'Vbar',
    deltaValue: 'delta value',
  },
};

export const wordOfMouthDescription = {
  purpose:
    'Values promoters, passives and detractors, and what it is worth to move some of them up.',
  question: 'What is a better Net Promoter score worth?',
  aliases: ['nps calculator', 'net promoter economics', 'value of a promoter', 'referral value'],
  contested: {
    oneNumber: {
      claim: 'The Net Promoter score is the one number that predicts growth.',
      verdict:
        'A study of the same kind of data did not find it better than satisfaction. A later one finds it of some use for short-term growth in sales, depending on who is asked.',
    },
  },
};

// What readers do: search, offline, paths, quizzes, my playbook, meetings, nudges as a habit

/** What search must know of English. */
export const searching = {
  /** Words that carry no meaning of their own in a question. */
  stopWords: `a about all am an and any are as at be been but by can could did do does for from get had has have how i if in
    into is it its just me my no not of on or our out should so some than that the their them then there these they
    this to too up us was we were what when where which who whom whose why will with would you your vs versus make
    makes making enough really want wants need needs thing things way much many more most less very also ever every
    keep get getting give gives tell know think s t don’t doesn’t isn’t can’t`,

  /** A word without what grammar joins to its beginning: nothing in English. */
  bare: (word: string): string => word,

  /** A word without the commonest endings: enough to tell forms of one word from slips of the finger. */
  stem: (word: string): string =>
    word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ings?|ions?|ers?|ed|es|ly|s|e|y)$/, ''),

  singular: (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, ''),

  /**
   * Words of the field that mean nearly the same. A search for one also finds the others, a little lower.
   * Groups are of words or phrases in lower case.
   */
  synonyms: [
    ['cx', 'customer experience', 'cem', 'cxm'],
    ['ux', 'ease of use'],
    ['voc', 'voice of the customer', 'customer feedback'],
    ['feedback', 'survey', 'listening'],
    ['nps', 'net promoter score', 'net promoter', 'promoters', 'recommend'],
    ['csat', 'satisfaction', 'customer satisfaction', 'happy'],
    ['ces', 'effort', 'customer effort'],
    ['clv', 'ltv', 'cltv', 'lifetime value'],
    ['fcr', 'first contact resolution', 'first call resolution'],
    ['aht', 'handling time', 'call length'],
    ['kpi', 'metric', 'measure', 'indicator'],
    ['roi', 'return on investment', 'business case', 'payback'],
    ['sla', 'service level'],
    ['churn', 'attrition', 'defection', 'leave', 'lost customers', 'leaving'],
    ['retention', 'loyalty', 'keep customers', 'repurchase'],
    ['ceo', 'chief executive', 'boss', 'top management'],
    ['cfo', 'finance director', 'finance', 'numbers'],
    ['cmo', 'chief marketing officer', 'marketing'],
    ['cco', 'chief customer officer'],
    ['c-suite', 'executives', 'boardroom', 'board', 'leadership'],
    ['b2b', 'business customers', 'account'],
    ['crm', 'customer database'],
    ['hr', 'people team', 'human resources'],
    ['onboarding', 'induction', 'new hire', 'new starter', 'day one', 'first day'],
    ['staff', 'employees', 'team', 'workforce', 'people'],
    ['call centre', 'call center', 'contact centre', 'contact center', 'service centre', 'phone'],
    ['agent', 'representative', 'rep', 'csr', 'front line', 'frontline'],
    ['complaint', 'complain', 'angry', 'upset', 'difficult'],
    ['refund', 'returns', 'policy'],
    ['wait', 'waiting', 'queue', 'hold'],
    ['callback', 'call back', 'ring back'],
    ['bonus', 'incentive', 'reward', 'pay', 'compensation'],
    ['silo', 'department', 'functional', 'back office'],
    ['touchpoint', 'moment of truth', 'channel'],
    ['journey', 'journey map', 'customer journey'],
    ['persona', 'customer type', 'segment'],
    ['meeting', 'agenda'],
    ['social media', 'twitter', 'facebook', 'social'],
    ['trust', 'credible', 'credibility'],
    ['empathy', 'customer’s shoes', 'see it their way'],
    ['invoice', 'billing', 'bill'],
    ['price', 'pricing', 'cost'],
    ['buy', 'purchase', 'sale', 'sell'],
    ['train', 'training', 'teach', 'learn'],
    ['memory', 'remember', 'memorable', 'peak'],
    ['surprise', 'wow', 'thank', 'gift'],
    ['idea', 'innovation', 'co-creation'],
    ['proof', 'evidence', 'study', 'research', 'statistics'],
    ['percentage', 'percent', 'per cent', 'share of'],
    ['shop', 'store', 'branch', 'shop floor'],
    ['manager', 'leader', 'executive', 'team lead'],
    ['apologise', 'sorry', 'put right', 'recovery'],
    ['word of mouth', 'advocate', 'referral'],
    ['vision', 'promise', 'purpose'],
  ] as readonly (readonly string[])[],
};

const oneOrMany = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const searchPage = {
  title: 'Search',
  description: 'Search the playbook by question, word, topic or role.',
  withoutScript:
    'Searching needs JavaScript, which is off in this browser. Everything can be reached from these lists:',
};

export const search = {
  open: 'Search',
  close: 'Close',
  question: 'What do you need to know?',
  narrow: 'Narrow it down',
  more: 'More results',
  page: 'Page',
  notSaved: 'Not saved on this device',
  asPage: 'Open these results as a page, to share or keep',
  recent: 'You searched for:',
  forget: 'Forget these',
  repair: 'Repair search and try again',
  repairing: 'Repairing search …',
  clear: 'Clear the choices',
  excluded:
    'The choices under “Narrow it down” may exclude it. Clear one, or look through a whole section:',
  nothing: (query: string) =>
    `No page speaks of “${query}”. Try an everyday word for it, or look through a section:`,
  sections: {
    'topics/': 'All topics',
    'guidelines/': 'Guidelines',
    'stories/': 'Case stories',
    'nudges/': 'Nudges',
  },
  found: (count: number) =>
    count === 0 ? 'Nothing found' : oneOrMany(count, 'One result', `${count} results`),
  foundFor: (found: string, query: string) => `${found} for “${query}”.`,
  foundAll: (found: string) => `${found}.`,
  corrected: (found: string, query: string, corrected: string) =>
    `Did you mean “${corrected}”? ${found} for it; “${query}” finds nothing.`,
  cannotRun:
    'Search cannot run here: this browser, or a rule set by your network, does not allow WebAssembly. Everything can be reached from the menu.',
  incomplete: 'Search is incomplete on this device: part of it could not be loaded.',
  stillIncomplete:
    'Search is still incomplete on this device: part of it could not be loaded. Connect to the internet, then repair it once more.',
};

export const offlinePage = {
  title: 'Read it offline',
  point:
    'Keep the whole playbook on this device: on a train, in a basement, behind a strict network.',
  how: 'How it works',
  saving:
    'When you open the playbook, your browser saves it quietly: pages, search, calculators and pictures. Every file is checked when it is saved and each time it is read. If more than 5 MB must be fetched, or you have asked your browser to save data, you are asked first.',
  editions:
    'A new edition is fetched in the background, and only what changed in it. It is used when you accept it, or by itself when the playbook is open in a single window. What you are typing is never lost to it.',
  wrong: 'If something is wrong',
  deleted:
    'Browsers delete what they keep when a device runs short of space, some after a few weeks without a visit. Check it here before a journey. Private windows forget everything when they are closed.',
  withoutScript: 'Saving it needs JavaScript, which is off in this browser.',
};

export const sizes = {
  megabytes: (number: string) => `${number} MB`,
  kilobytes: (number: string) => `${number} kB`,
};

export const offlineNotice = {
  hide: 'Hide',
  more: 'More',
  isSaved: 'Offline. You are reading what is saved on this device.',
  isNotSaved: 'Offline. The playbook is not saved on this device.',
  ask: (size: string) =>
    `Save the playbook on this device, to read it without a connection? It takes ${size} to fetch.`,
  save: 'Save',
  no: 'No, thank you',
  choose: 'Choose what to save',
  edition: 'A new edition is ready.',
  useNow: 'Use it now',
  useNext: 'Use it from the next page on',
};

export const offlinePanel = {
  onDisk: 'This is a copy on your disk: everything in it is here already.',
  cannot:
    'This browser cannot save the playbook. Private windows and addresses without https often cannot.',
  unreachable: 'Nothing is saved on this device, and the server cannot be reached.',
  switchedOff: 'Whoever runs this playbook has switched off saving it.',
  notSaved: 'Not saved on this device.',
  save: 'Save it on this device',
  notAllowed: 'This browser does not allow it here.',
  saving: (done: number) => `Saving: ${done} files.`,
  savingOf: (done: number, all: number) => `Saving: ${done} of about ${all} files.`,
  checking: 'Checking every file on this device …',
  gone: 'What was saved on this device is gone.',
  broken: (count: number) =>
    oneOrMany(count, 'One file is missing or damaged.', `${count} files are missing or damaged.`),
  available: 'Available offline.',
  chosenAvailable: 'What you chose is available offline.',
  checkAgain: 'Check again',
  keepSections: 'Keep these sections',
  fetchNewer: 'Fetch the newer edition',
  persist: 'Ask the browser to keep it',
  remove: 'Remove it',
  repair: 'Repair',
  repairing: 'Repairing …',
  notRepaired: 'It could not be repaired.',
  fetching: 'Fetching what changed …',
  noPromise:
    'Available offline. The browser does not promise to keep it: it does so for sites you visit often.',
  updateFailed: 'A newer edition could not be saved.',
  failed: 'It could not be saved.',
  again: 'Try again',
  sections: (size: string) =>
    `Sections to keep. Search, lists and the look of the pages take ${size} besides.`,
  section: (name: string, size: string) => `${name}: ${size}`,
  facts: {
    edition: 'Edition',
    toFetch: 'To fetch',
    onDevice: 'On this device',
    files: 'Files',
    size: 'Size',
    checked: 'Checked',
    kept: 'Kept',
    onServer: 'On the server',
  },
  keptForever: 'until you remove it',
  keptForNow: 'as long as this device has space',
  takeAway: 'To take away:',
  download: (kind: string, size: string) => `${kind}, ${size}.`,
  downloads: {
    copy: 'ZIP: extract it, then open it without a connection or a server',
    epub: 'EPUB, for e-readers and phones',
    pdf: 'PDF, to print or to read',
  } as Record<string, string>,
};

export const offlineFailures = {
  network: 'The connection was lost. What has arrived is kept, so the next attempt is shorter.',
  space: 'This browser gives the playbook too little space on this device.',
  different: (path = '', status = 0, bytes = 0) =>
    `The server sent ${path} otherwise than it was published (status ${status}, ${bytes} bytes). Either this network asks you to log in first, or something on the way changes pages: tell whoever runs this site.`,
};

export const notOnDevice = {
  title: 'Not on this device',
  heading: 'This page is not on this device',
  why: 'The playbook could not be reached, and this page is not saved here, or its saved copy is damaged.',
  acts: (again: string, start: string, saved: string) =>
    `<a href="${again}">Try again</a> when you are connected, go to <a href="${start}">the start</a>, or see <a href="${saved}">what is saved</a> and have it repaired.`,
};

export const copyToDisk = {
  /** The name of the file a reader opens; letters that every system allows. */
  startFile: 'Open the playbook.html',
  open: 'Open the playbook',
  extract:
    '<strong>Extract first.</strong> You opened this page inside the ZIP file, where it cannot reach the rest of the playbook.',
  steps: [
    'Close this tab and go back to the ZIP file.',
    'On Windows, right-click it and choose “Extract All”. On a Mac, double-click it. On a phone, open it in the app for files and choose “Extract”.',
    'In the new folder, open “Open the playbook”.',
  ],
  imprint: (edition: string) =>
    `Edition ${edition}. Works without a network; nothing you do in it leaves this device.`,
  download: (name: string) => `${name}, to open from disk with a double click`,
};

export const books = {
  sources: 'Sources',
  sourcesPurpose: 'What the entries rest on, and how far we read it ourselves.',
  bookOf: (playbook: string, part: string) => `${playbook}: ${part}`,
  contents: 'Contents',
  edition: (edition: string, day: string) => `Edition ${edition}, ${day}.`,
  live: 'On the web:',
  liveWithNumbers: 'With your own numbers:',
  accessibility:
    'Text with headings, lists and tables; each chart is followed or described by its numbers in words.',
};

export const pathsPage = {
  description: (purpose: string, count: number) =>
    `${purpose} All ${count} of them, with dated plans to print.`,
  count: (count: number) => `${count} of them`,
  intro:
    'Customers come first here, and the rules of the house after them. Begin with day one, then take the path of your job. Tick off what you have done: the ticks stay in your browser, and you can [take them with you](about/your-data/).',
  none: 'No path has been written yet.',
  sure: 'Sure of yourself? Try the [quizzes](quizzes/).',
};

export const paths = {
  steps: (count: number) => `${count} steps`,
  inAll: (duration: string) => `${duration} in all`,
  forRoles: 'For',
  after: 'After',
  plan: 'Dated plan and sign-off sheet',
  afterwards: 'Afterwards you can',
  why: 'Why so',
  begin: (title: string) => `Begin with “${title}”`,
  finished: 'You have ticked every step.',
  printRecord: 'Print your record',
  done: 'Done',
  unkept: 'Without JavaScript no tick is kept. Printed, this page is a checklist.',
  kept: 'Ticks stay in this browser and go nowhere else. What you ticked in a series or another path counts here too.',
  about: (title: string) => `: ${title}`,
  minutes: (minutes: number, duration: string) => oneOrMany(minutes, '1 minute', duration),
  partOf: 'Part of',
  step: (number: number) => `, step ${number}`,
  place: (number: number, of: number) => `Step ${number} of ${of} in`,
  next: 'Next:',
  last: 'This is the last step.',
  data: 'Save your ticks as a file, or load them elsewhere: [what is kept for you](about/your-data/).',
  reset: 'Take all ticks of this path away',
  undo: 'Put them back',
};

export const pathReset = {
  nothing: 'Nothing was ticked.',
  taken: (count: number) =>
    `${oneOrMany(count, 'One tick', `${count} ticks`)} taken away, also where another path or series shows the same page.`,
  back: (count: number) => `${oneOrMany(count, 'One tick', `${count} ticks`)} put back.`,
};

export const progress = {
  of: (done: number, all: number) => `${done} of ${all}`,
  read: (done: number, all: number) => `${done} of ${all} read`,
  done: (done: number, all: number) => `${done} of ${all} done`,
  begin: (title: string) => `Begin with “${title}”`,
  goOn: (title: string) => `Go on with “${title}”`,
};

export const resume = {
  goOn: (title: string) => `Go on with “${title}”`,
  where: (path: string, done: number, all: number) => `${path}: ${done} of ${all} done`,
};

export const planPage = {
  title: (path: string) => `Plan: ${path}`,
  description: (summary: string) => `A plan with dates from the first day on: ${summary}`,
  point: (steps: number, duration: string, span: string) =>
    `${oneOrMany(steps, 'One step', `${steps} steps`)}, ${duration} ${span}, from the first day on.`,
  /** Over which time a plan goes, by the phase of its last step. */
  span: {
    'day-1': 'on one day',
    'week-1': 'within a week',
    'day-30': 'over one month',
    'day-60': 'over two months',
    'day-90': 'over three months',
  },
  madeOf: (roles: string, paths: readonly string[]) =>
    `For ${roles}. Made of ${paths.map((title) => `“${title}”`).join(' and then ')}.`,
  others: 'Plans of other paths',
  planFor: 'Plan for',
  firstDay: 'First day',
  weekend: 'Weekend',
  weekends: {
    '60': 'Saturday and Sunday',
    '56': 'Friday and Saturday',
    '0': 'Sunday only',
    '5': 'Friday only',
  } as Record<string, string>,
  calendar: 'Calendar file',
  printPlan: 'Print the plan',
  printSheet: 'Print the sign-off sheet',
  hint: 'The plan is in the address of this page: bookmark it or send it on. Public holidays are not known here.',
  talk: 'Talk it over with your manager',
  sheet: (path: string) => `Sign-off sheet: ${path}`,
  forManager:
    'For the manager. The steps are the newcomer’s own; sign what they have shown you that they can do, and leave open what you have not seen.',
  newcomer: 'Newcomer',
  manager: 'Manager',
  canDo: 'What they can do',
  due: 'Due',
  shownOn: 'Shown on',
  initials: 'Initials',
  talked: 'Talked it over: what helped, what stood in the way, what comes next',
  signedNewcomer: 'Signed, newcomer',
  signedManager: 'Signed, manager',
  date: 'Date',
};

export const startPlan = {
  noDay: 'The day in the address is none, so choose the first day here.',
  saved: 'Saved. Open the file with your calendar. Loading it again changes the same events.',
  calendar: (path: string, playbook: string) => `${path}, ${playbook}`,
  talk: 'Talk over the first months',
  talkText: 'With your manager: bring the sign-off sheet.',
};

export const recordPage = {
  title: (path: string) => `Record: ${path}`,
  description: (path: string) => `What you ticked on the path “${path}”, as a sheet to print.`,
  point: 'What this browser knows of your way through the path, and no more.',
  unkept: 'The record is made of the ticks in this browser and needs JavaScript.',
  name: 'Name on the sheet',
  print: 'Print the record',
  nameHint: 'The name is not kept: it is gone when you leave this page.',
  heading: 'Record of an induction path',
  length: (steps: number, duration: string) => `${steps} steps, about ${duration}.`,
  limits:
    'What this sheet is: a print of what was ticked in one browser by whoever used it. Nobody checked who that was, whether the steps were taken, or what was learned. The score of a quiz is the reader’s own, with as many goes as they liked.',
};

interface QuizScore {
  right: number;
  of: number;
  day: string;
  tries: number;
  best: number;
}

export const record = {
  finished: 'Record of a finished path',
  unfinished: (done: number, all: number) => `Not finished: ${done} of ${all}`,
  nothing: 'Nothing is ticked in this browser yet.',
  allTicked: (when: string) => `ticked every step of the path below ${when}`,
  someTicked: (done: number, all: number, when: string) =>
    `ticked ${done} of ${all} steps of the path below ${when}`,
  changed: (count: number) => `, ${count} of them before a page was changed`,
  on: (day: string) => `on ${day}`,
  between: (first: string, last: string) => `between ${first} and ${last}`,
  score: (quiz: string, { right, of, day, tries, best }: QuizScore) =>
    `Quiz “${quiz}”: ${right} of ${of} right on ${day}, in go number ${tries}; at best ${best}.`,
  noScore: (quiz: string) => `Quiz “${quiz}”: no score is kept here.`,
};

export const quizzesPage = {
  description: (purpose: string, count: number) => `${purpose} All ${count} of them.`,
  count: (count: number) => `${count} of them`,
  none: 'No quiz has been written yet.',
  facts: (questions: number, minutes: number) => `${questions} questions · ${minutes} minutes`,
};

export const quizPage = {
  facts: (questions: number, minutes: number) =>
    `${questions} questions · about ${minutes} minutes ·`,
  madeUp:
    'The people and cases in these questions are made up, to illustrate. The answers rest on the sources below.',
  again: 'Try again',
  kept: 'Your score stays in this browser and goes nowhere else.',
  check: 'Check',
  answer: 'Answer, and why',
  readAgain: 'Read again:',
};

export const quizSheet = {
  choose: 'Choose an answer first.',
  right: 'Right.',
  wrong: 'We would choose another.',
  lastTime: (score: string) => `Last time: ${score} `,
  score: (right: number, of: number) => `${right} of ${of} as we would have chosen.`,
  tries: (tries: number, best: number) => ` That was go number ${tries}; your best is ${best}.`,
};

export const troubles = {
  blocked:
    'This browser keeps nothing for this site, so what you do here lasts only until you leave this page.',
  full: 'There is no room left in this browser’s storage, so the latest change lasts only until you leave this page.',
  damaged:
    'Something this browser had kept for you could not be read. It was set aside, not deleted, and the rest goes on.',
  newer:
    'Something was kept by a newer copy of this playbook, and this older one leaves it alone. What you change there lasts only until you leave this page.',
};

export const pickButton = {
  add: 'Add to my playbook',
  takeOut: 'Take out of my playbook',
  about: (act: string, title: string) => `${act}: ${title}`,
  open: 'Open it',
  notLoaded: 'This could not be loaded just now. Try again.',
};

export const picked = {
  out: 'Taken out.',
  added: 'Added.',
  full: (most: number) => `It holds ${most} pages, which is the most.`,
};

export const myPlaybookPage = {
  title: 'My playbook',
  point: 'Pick what fits your team, put it in order, say why, and hand it out.',
  ready: 'Ready-made selections',
  start:
    'A start, if you have nothing yet. Take one over, throw out what does not fit, and add what does.',
  all: 'All ready-made selections',
  where:
    'Your playbook lies in this browser and nowhere else. Nobody sees it unless you share its address or a file. It is [saved and moved with everything else](about/your-data/) that is kept for you here.',
  unkept:
    'Without JavaScript nothing can be kept here. The selections below are plain pages: read them, and print them.',
  given: 'Somebody’s selection',
  givenHint:
    'It came with an address or a file. The notes are the words of whoever made it. Nothing of yours has been changed.',
  take: 'Take it over into mine',
  leave: 'Leave it',
  print: 'Print',
  inIt: 'What is in it',
  empty:
    'Nothing yet. Open an entry, a search result or a calculator and choose “Add to my playbook”, or begin with a selection below.',
  titleLabel: 'Title',
  newSection: 'New section',
  load: 'Load a selection from a file',
  undo: 'Undo',
  handOn: 'Hand it on',
  address: 'The address of this selection',
  addressHint:
    'It holds the pages, their order and your notes behind the #, which no browser sends to a server. Whoever opens it may take it over.',
  long: 'It is long: some programs cut off such an address. Leave out the notes, or send the file.',
  copy: 'Copy the address',
  withNotes: 'with my notes',
  handout: 'Print as a handout',
  markdown: 'Save as Markdown',
  file: 'Save as a file to load again',
  section: 'Section',
  sectionName: 'Name of the section',
  sectionUp: 'Move the section up',
  sectionDown: 'Move the section down',
  sectionOut: 'Remove the section, keep its pages',
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  drag: 'Drag a page here, or choose this section beside it.',
  page: 'Page',
  search: 'Search for it',
  instead: 'Take that instead',
  note: 'My note',
  noSection: 'No section',
};

export const myPlaybook = {
  takenOut: (title: string) => `“${title}” is taken out.`,
  replaced: (title: string) => `“${title}” has taken its place.`,
  sectionGone: 'The section is gone; its pages stand at the top.',
  undone: 'As it was.',
  nothingChanged: (why: string) => `${why} Nothing was changed.`,
  added: (count: number) => `${count} added.`,
  there: (count: number) => `${count} you had already: yours stay as they are.`,
  left: (count: number) => `There was no room for ${count}.`,
  beyond: (count: number) => `${count} more are kept and not shown: take some out first.`,
  pages: (count: number) => oneOrMany(count, '1 page', `${count} pages`),
  made: (pages: string, playbook: string, day: string) => `${pages} from ${playbook}, ${day}`,
  contents: 'Contents',
  invalid: 'No longer valid: ',
  act: (heading: string, duration: string) => `${heading}, ${duration}: `,
  partOf: (title: string) => `This is now part of “${title}”.`,
  missing: 'This is no longer in the playbook.',
  moved: 'This has moved. Read instead:',
  archived: (reason: string) => `No longer valid. ${reason}`,
  archivedFor: (reason: string) => `No longer valid. ${reason} Read instead:`,
  page: 'Page',
  noteOn: (title: string) => `My note on ${title}`,
  about: (act: string, title: string) => `${act}: ${title}`,
  sectionOf: (title: string) => `Section of ${title}`,
  aNewSection: 'A new section',
  noSection: 'No section',
  nameless: 'Section without a name',
  search: 'Search for it',
  first: 'It is the first.',
  last: 'It is the last.',
  firstSection: 'It is the first section.',
  lastSection: 'It is the last section.',
  sectionPlace: (place: number, of: number) => `The section is now ${place} of ${of}.`,
  noRoom: 'There are as many sections as a playbook takes.',
  place: (title: string, place: number, of: number) => `“${title}” is now ${place} of ${of}.`,
  placeIn: (title: string, place: number, of: number, section: string) =>
    `“${title}” is now ${place} of ${of} in “${section}”.`,
  cannotCopy: 'The browser does not allow it here: the address is marked, copy it yourself.',
  copied: 'Copied.',
  saved: 'Saved.',
  unreadable: {
    damaged:
      'This address was meant to hold a selection, but part of it is missing or damaged. Ask for it once more, or for a file.',
    newer:
      'This address was made with a newer copy of the playbook, which this one cannot read. Nothing is lost: open it there.',
  },
};

export const selectionFiles = {
  tooLarge: 'The file is too large to be a selection.',
  notJson: 'The file cannot be read: it is not JSON, or it was cut short.',
  notOurs: 'The file is not a selection that a playbook saved.',
  otherVersion: 'The file was saved by another version of the playbook.',
  noContents: 'The file has lost its contents.',
  damaged: 'The file is damaged: part of it is no selection.',
  empty: 'The file holds an empty selection.',
};

export const selectionMarkdown = {
  invalid: (reason: string) => `**No longer valid:** ${reason}`,
  act: (heading: string, duration: string, text: string) => `**${heading}** (${duration}): ${text}`,
};

export const selectionsPage = {
  description: (purpose: string, count: number) => `${purpose} All ${count} of them.`,
  count: (count: number) => `${count} of them`,
  intro:
    'Take one over into [your own playbook](my-playbook/), throw out what does not fit, and add what does.',
  origin:
    'The idea is [Maersk Line’s](stories/playbook-of-24/): agree on the aim, and let people on the spot choose the means.',
  none: 'No selection has been made yet.',
  take: 'Take it over into my playbook',
  first: 'You see it there first. Nothing of yours is changed until you say so.',
};

export const yourData = {
  unkept: 'Without JavaScript nothing is kept, so there is nothing to save or to load.',
  kept: 'Kept here',
  kinds: {
    ticks: 'ticks of what you read and did',
    scores: 'scores of quizzes',
    places: 'places where you left a path',
    habits: 'nudges you tried or set aside',
    tellings: 'stories you told in meetings',
    picks: 'pages in your own playbook',
    'pick-sections': 'sections of your own playbook',
    covers: 'title of your own playbook',
    'cx-ledger': 'lines sent to the business case',
    'cx-handed': 'numbers that calculators hand on',
    'playbook-recent-searches': 'your last searches',
    'playbook-theme': 'light or dark',
  },
  nothing: 'Nothing yet.',
  saveAndLoad: 'Save and load',
  save: 'Save as a file',
  load: 'Load a file',
  aside: 'Set aside',
  asideHint:
    'This could not be read and was kept as it was. Save it if you want somebody to look at it.',
  saveAside: 'Save what was set aside',
  forgetAside: 'Delete it',
  forget: 'Forget everything',
  forgetAll: 'Delete all that is kept for me',
  really: 'Yes, delete it all',
  keep: 'Keep it',
};

export const readerData = {
  loaded: (taken: number, kept: number, refused: number) =>
    `${taken} taken from the file, ${kept} here already, ${refused} not taken${refused > 0 ? ':' : '.'}`,
  refusal: (what: string, why: string) => `${what}: ${why}`,
  more: (count: number) => `and ${count} more`,
  tooLarge: 'The file is too large to be one that this playbook saved. Nothing was changed.',
  notJson: 'The file cannot be read: it is not JSON, or it was cut short. Nothing was changed.',
  notOurs: 'The file is not one that a playbook saved. Nothing was changed.',
  otherVersion: 'The file was saved by another version of the playbook. Nothing was changed.',
  noContents: 'The file has lost its contents. Nothing was changed.',
  unknown: 'this playbook keeps nothing of that name',
  noList: 'it is not a list of things by their ids',
  newer: 'a newer version of the playbook wrote it',
  damaged: 'it is damaged',
  tooLong: 'it is too long',
  future: 'it is dated in the future',
  notStored: 'this browser would not store it',
};

export const meetingPage = {
  title: 'Open your meeting with a customer',
  description:
    'A story for the minutes you have, two questions to talk about, and one to close with.',
  label: 'Meeting kit',
  point: 'Open with a customer’s story, talk about two questions, close with one more.',
  idea: 'The idea is a [nudge of its own](nudges/meeting-etiquette/).',
  tell: 'Rather tell something that happened here? [Write it down](contribute/), and others can tell it too.',
  about: 'About',
  anyTopic: 'Any topic',
  minutes: 'Minutes we have',
  another: 'Not this one',
  told: 'We told it',
  full: 'Full screen',
  unknown: 'What we do not know:',
  whole: 'The whole story and its sources',
  talk: 'Talk about it',
  close: 'Before you close',
  closing: 'What’s in it for our customers?',
  write: 'Write the answer into the minutes, even if the answer is nothing.',
  chair: 'A chair for the customer',
  chairHint:
    'Leave one chair free from the start: it is the customer’s. When you are about to decide, ask what whoever sits there would say.',
  chairOrigin: '[Whose chair it was](stories/the-empty-chair/)',
  leave: 'Leave full screen',
};

export const meetingKit = {
  remembered: 'Remembered here: you get another one next time.',
  none: (minutes: number) =>
    `No story about this fits into ${minutes} minutes. Take more time or another topic.`,
  whole: (minutes: number) => `The whole story, about ${minutes} minutes with the talk after it.`,
  short: (minutes: number) => `In short, about ${minutes} minutes with the talk after it.`,
  again: ' You have told every story that fits; this one longest ago.',
  cannotLoad: 'Another story cannot be loaded just now. The one below still serves.',
};

export const nudgeVerdicts = {
  tried: 'I tried it',
  worked: 'It worked',
  'not-for-us': 'Not for us',
};

export const nudgesPages = {
  ofTheWeek: 'Nudge of the week',
  of: (count: number) => `of ${count}`,
  allWeeks: 'All weeks',
  from: 'From',
  became: (title: string) => `What became of “${title}”`,
  clear: 'Clear',
  weeksTitle: 'A nudge a week',
  weeksDescription: 'Every nudge with the week of its turn, and what became of it.',
  weeksLabel: 'Habit',
  weeksPoint: 'One small thing each week. Say here what became of it; only you can see that.',
  weeksIntro:
    'Take them into your [calendar](nudges/weeks.ics), follow the [feed](feeds/nudge-of-the-week.xml), or [print them as cards](nudges/cards/).',
  cardsTitle: 'Cards to print',
  cardsPoint:
    'Print this page on A4 and cut along the lines: eight cards a sheet. The square leads to the nudge.',
};
