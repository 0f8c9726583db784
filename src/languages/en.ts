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
  tick: 'Tick off what you have read. Ticks last until you leave this page.',
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
