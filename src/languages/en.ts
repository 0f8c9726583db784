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
  points: (text: string, _value: number) => `${text} points`,
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
    notOne: ({ own, sum }: Told) => `${own} must add up to 1, but adds up to ${sum}`,
    noAnswers: ({ own }: Told) => `${own} must count at least one answer`,
    cohortStart: ({ own }: Told) => `${own} must start with its size, above 0`,
    cohortGrows: ({ own, renewal }: Told) => `${own} must not grow, but does at renewal ${renewal}`,
    endlessByGrowth: ({ own }: Told) =>
      `${own} makes the value endless: retention × (1 + growth) must stay below 1 + discountRate`,
    endless: ({ own }: Told) => `${own} must stay below 1 + discountRate`,
    raisedTooFar: ({ own, raised }: Told) =>
      `${own} makes retention ${raised}; it must be at least 0 and below 1 + discountRate`,
    marginTooWide: ({ own, most, is }: Told) => `${own} must be at most ${most}, but is ${is}`,
    moreThanPeople: ({ own, answers, people }: Told) =>
      `${own} counts ${answers} answers from ${people} people`,
    movesTooMany: ({ own, moved, share, from }: Told) =>
      `${own} moves ${moved} of all customers, but only ${share} are ${from}`,
    partOverWhole: ({ own, most, is }: Told) => `${own} must be at most ${most}, but is ${is}`,
    moreThanTurnover: ({ own, most, is }: Told) =>
      `${own} must be at most the turnover (${most}), but is ${is}`,
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
  none: 'none',
  basis: { mine: 'my number', benchmark: 'benchmark', guess: 'guess', choice: 'a choice' },
  nameAndSpread: 'Name and spread',
  basisOf: (label: string) => `${label}: where the number comes from`,
  backToDefault: 'Back to the default',
  slider: (label: string, part?: string) => `${label}${part ? `, ${part}` : ''}: slider`,
  scenario: (letter: string) => `Scenario ${letter}`,
  againstFirst: 'Against scenario A',
  base: 'base',
  incomparable: 'not comparable',
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
  noResult: 'There is no result to send yet.',
  tooLarge: 'The result is larger than a business case can hold.',
  damaged: 'The lines kept in this browser were damaged. They are set aside.',
  notKept: 'This browser keeps nothing for us, so it cannot be sent.',
};

/** What a calculator says while it is used. */
export const calculatorAtWork = {
  noAnswer: 'There is no answer yet: mend what is marked below.',
  tooLarge: 'These numbers together are too large to reckon with.',
  noAnswerSpoken: 'There is no answer yet: a field has to be mended.',
  damagedLink: (labels: readonly string[]) =>
    `Part of this link cannot be used, so the default stands instead: ${labels.map((label) => `“${label}”`).join(', ')}.`,
  unrecorded:
    'This link was made with defaults that nobody recorded: numbers it does not name are today’s.',
  otherArithmetic:
    'The calculator reckons differently since this link was made, so its answer may differ.',
  same: (result: string, from: string) => `${result}: as in ${from}`,
  changed: (result: string, change: string, from: string) => `${result}: ${change} against ${from}`,
  pinned: 'the answer you measure from',
  default: 'the default',
  input: 'Input',
  value: 'Value',
  basis: 'It is',
  downloaded: 'Downloaded.',
  linkCopied: 'Link copied.',
  tooManyScenarios: 'The scenarios are too many for a link: download them instead.',
  linkRefused: 'The browser does not allow it here: copy the address from the address bar.',
  wordsCopied: 'Words copied.',
  wordsRefused: 'The browser does not allow it here: select the words and copy them.',
  tooManyNumbers: 'These numbers are too many for your playbook.',
  nothingToTake: 'There is no answer to take along yet.',
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
    `Net present value that each share of ${draws} draws stays below (seed ${seed}).`,
  rowsAre: 'Per cent of draws',
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
  purpose: 'Turns a programme’s benefits and costs into figures that a finance director can audit.',
  question: 'Does the whole programme pay?',
  aliases: ['roi calculator', 'return on investment', 'npv', 'irr', 'payback', 'convince the cfo'],
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
    point: 'The case is recovered where the line of the running total crosses zero.',
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

export const complaintsCalculator = {
  title: 'Complaints and recovery',
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
    point: 'The last bar is what no complaints desk ever sees.',
    rowsAre: 'How the problem ended',
    value: 'Customers lost',
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

export const contactResolutionCalculator = {
  title: 'First-contact resolution and self-service',
  purpose: 'Prices avoidable contacts, and the time they cost customers.',
  question: 'What would it save to solve more the first time?',
  aliases: [
    'fcr calculator',
    'repeat calls',
    'call deflection',
    'cost per contact',
    'self-service savings',
  ],
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
    title: (told: number) => `What becomes of ${told} issues`,
    point: 'Some are solved at once, some after coming back, some are given up unheard.',
    rowsAre: 'Issues',
    value: (told: number) => `Of ${told}`,
    first: 'solved at the first contact',
    second: 'solved at the second',
    later: 'solved later',
    givenUp: 'given up in silence',
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
  others: { repeats: 'Between 30 and 35 of 100 calls to an average centre were repeats.' },
  contested: {
    onePerCent: {
      claim: 'One per cent more solved at the first contact lowers cost by one per cent.',
      verdict:
        'It is a vendor’s claim. What a point saves depends on how many come back and what a contact costs: the working above shows it for your figures.',
    },
  },
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

export const evidenceStrengthCalculator = {
  title: 'Strength of evidence',
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
  contested: {
    gap: {
      claim:
        'Eight in ten companies believe they deliver a superior experience; eight in a hundred customers agree.',
      verdict:
        'Both figures come from one survey of companies and one of customers with different questions. A gap is likely; its size is not known.',
    },
  },
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

export const journeyPlannerCalculator = {
  title: 'Interview planner',
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
  contested: {
    five: {
      claim: 'Five users find most problems.',
      verdict:
        'It holds for problems that about a third of people meet. Rarer ones take many more, as the curve shows; interviews about meaning took sixteen to twenty-four.',
    },
  },
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

export const lifetimeValueCalculator = {
  title: 'Lifetime value and retention',
  purpose: 'Shows what a change in retention is worth, with and without customers who differ.',
  question: 'What is it worth to keep more customers?',
  aliases: [
    'churn calculator',
    'clv',
    'ltv',
    'customer lifetime value',
    'cost of losing customers',
  ],
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
    point: 'The same five points look different in each way of counting.',
    rowsAre: 'Counted as',
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
  contested: {
    fivePerCent: {
      claim: 'Keeping five per cent more customers raises profit by 25 to 95 per cent.',
      verdict:
        'The claim is about five points, not five per cent, of retention in a few lines of business, and it leaves out what the points cost. From 90 to 95, five points halve the loss of customers.',
    },
  },
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

export const serviceStaffingCalculator = {
  title: 'Staffing and waiting',
  purpose: 'Finds the number of agents, the wait and the money at which service and cost balance.',
  question: 'How many people do we need on the phone?',
  aliases: [
    'erlang calculator',
    'call centre staffing',
    'waiting time',
    'callback',
    'service level',
  ],
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

export const surveyPrecisionCalculator = {
  title: 'Survey precision',
  purpose: 'Says how many answers are needed, and what a change of score can and cannot prove.',
  question: 'Is this change in the score real?',
  aliases: [
    'sample size calculator',
    'margin of error',
    'significance',
    'nps confidence interval',
    'response rate',
  ],
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

export const turnoverCalculator = {
  title: 'Staff turnover and training',
  purpose: 'Shows what leavers cost, and the return on keeping and training people.',
  question: 'What does it cost when people leave the front line?',
  aliases: [
    'cost of staff leaving',
    'employee turnover',
    'attrition cost',
    'cost of replacing staff',
    'training roi',
  ],
  groups: {
    method: 'How the cost of a leaver is found',
    leaving: 'Leaving and hiring',
    learning: 'Learning',
    empty: 'The empty seat',
    measure: 'The measure',
  },
  headline: (told: { leaver: string; points: string; saved: string; spent: string }) =>
    say`Each leaver costs ${told.leaver}; ${told.points} fewer save ${told.saved} a year for ${told.spent} spent.`,
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
    point: 'At any time, this many seats are filled by people who are still learning.',
    rowsAre: 'Seats',
    full: 'At full speed',
    learning: 'Still learning',
    seats: 'seats',
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

export const wordOfMouthCalculator = {
  title: 'Word of mouth and Net Promoter',
  purpose:
    'Values promoters, passives and detractors, and what it is worth to move some of them up.',
  question: 'What is a better Net Promoter score worth?',
  aliases: ['nps calculator', 'net promoter economics', 'value of a promoter', 'referral value'],
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
  whole: {
    title: 'With word of mouth',
    point: 'The gaps between these bars are what a move is worth for one customer.',
    rowsAre: 'Group',
    value: 'Full value',
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
  contested: {
    oneNumber: {
      claim: 'The Net Promoter score is the one number that predicts growth.',
      verdict:
        'A study of the same kind of data did not find it better than satisfaction. A later one finds it of some use for short-term growth in sales, depending on who is asked.',
    },
  },
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
