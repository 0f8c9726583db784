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

export const searchFacts = {
  questions: (count: number) => `${count} questions`,
  pages: (count: number) => `${count} pages`,
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
  unkept:
    'Tick off what you have done. Ticks last until you leave this page; printed, this is a checklist.',
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

export const stepKinds = {
  quiz: 'Quiz',
  calculator: 'Calculator',
  task: 'Task',
  reflection: 'To think about',
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
  description: (summary: string) => `A dated plan for the first three months: ${summary}`,
  point: (steps: number, duration: string) =>
    `${steps} steps, ${duration} over three months, from the first day on.`,
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
    'Take one over into [your own playbook](my-playbook/), throw out what does not fit, and add what does. The idea is [Maersk Line’s](stories/playbook-of-24/): agree on the aim, and let people on the spot choose the means.',
  none: 'No selection has been made yet.',
  take: 'Take it over into my playbook',
  first: 'You see it there first. Nothing of yours is changed until you say so.',
  pages: (count: number) => `${count} pages`,
  sections: (count: number) => `${count} sections`,
};

export const slips = { firstStep: 'First step', tryIt: 'Try it' };

export const yourData = {
  title: 'Your data',
  point: 'What this playbook keeps for you, in this browser and nowhere else.',
  intro:
    'Your ticks, your scores and your own playbook lie in the storage of the browser you read with. Nobody else can see them, we cannot either, and clearing the browser’s data clears them. To move to another device, save them as a file here and load the file there. Nothing that is there already is lost: of two changes to the same thing the later one stays.',
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
  idea: 'The idea is a [nudge of its own](nudges/meeting-etiquette/). Rather tell something that happened here? [Write it down](contribute/), and others can tell it too.',
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
  chair: 'The empty chair',
  chairHint:
    'Leave one chair free from the start: it is the customer’s. When you are about to decide, ask what whoever sits there would say. [Whose chair it was](stories/the-empty-chair/)',
  leave: 'Leave full screen',
  where: 'Where could this happen here?',
  limits: (notWhen: string) => `The lesson has its limits: “${notWhen}” Does it hold for us?`,
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
  feed: (playbook: string) => `${playbook}: nudge of the week`,
  feedDescription: 'One small thing to do this week, each week another.',
};
