import type { Files } from './example.ts';

/** A replacement in a sound entry: what stands there, and what shall stand there instead. */
export type Edit = readonly [from: string, to: string];

/** Sound texts of a hundred words and more, each in words of its own and citing `a-post`. */
const bodies = {
  story: `
The team asked customers about the rule and wrote the answers down.[^a-post] They read them aloud on
Monday, in the words in which they came. Nobody was blamed, and nobody had to defend a thing.

## What they did then

- They chose one complaint that came back every week.
- They rang the people who had made it, and said what would change.

The rule behind the complaint was older than anyone in the room. It had been made for a good reason,
and the reason was long gone. So they dropped it, told the people at the desk first, and then wrote
to each customer who had spent time on an answer. One of them wrote back to say thank you.
`,
  guideline: `
The team asked customers about the answers and wrote them down.[^a-post] Somebody new read them
aloud each Monday, before the figures, and the others only listened. It felt odd at first.

## Why it works

- A chart hides who is speaking; a voice does not.
- Whoever has heard a sentence aloud remembers it at the desk.

A figure tells you that something is wrong, and a sentence tells you what. People argue with
figures for an hour, and nobody argues with a customer who is cross about a form. After a month
the team knew five of those sentences by heart, and two of them had become jokes between friends.
Then they mended the form, because by then everyone could say what was wrong with it.
`,
  study: `
The post reports on a survey of managers and what they read in a week.[^a-post] Its author asked
them at a fair, and wrote the replies on cards that were counted on the way home.

## What it can tell

- That few of those who were asked had read an answer lately.
- That most of them thought somebody else did.

Nobody was asked twice, and nobody checked the replies; people at a fair may be in a better mood than
people at a desk. So take it as a hint. If you want to know how it is with you, ask your own
managers for the last sentence of a customer that they remember, and give them a minute of quiet
to think about it before they speak.
`,
  nudge: `
Choose somebody whose complaint led to a change, however small the change may be.[^a-post] Say who
you are, say what is different now, and thank them. Then stop talking and listen.

## If nobody picks up

- Try once more at another time of the day.
- Write a card by hand instead, with your own name on it.

You will be nervous, and so was everybody who did this before you. Most calls are over in a few
minutes and end with a laugh. Those who were angry once are often the most pleased, for they had
long given up on being heard at all. Tell the person at the next desk how it went, since tomorrow
it may be their turn to pick up the phone.
`,
  journey: `
Ada opens the letter at the table in the evening and does not know what it wants.[^a-post] She
reads it twice, puts it beside the telephone and goes to bed with a bad feeling.

## Where it hurts

- The one sentence that matters stands on the back of the page.
- The number on the letter leads to a menu, and the menu to a tune.

On the next day she gets through in her break. The man who answers is kind and quick, and tells
her what to do; why the letter came at all he cannot say either. She does as she was told. When
the next one comes, she will put it beside the telephone again, and that is the cost of a letter
which nobody has ever read aloud before it was sent.
`,
  path: `
On the first day you meet one story and read one answer aloud.[^a-post] In the first week you work
out what a change of staff costs, with numbers of your own. After a month you answer a few
questions, and nobody sees how you did.

## How to go about it

- Take ten minutes a day, at the same time.
- Tick off what you have done, and leave out what you know.

Nobody expects you to remember it all. What counts is that you have heard customers in their own
words before you hear what others say about them. If a day goes by without a step, take the next
one tomorrow; the path does not run away, and the people you meet on it are glad of a question.
`,
} as const;

const common = (title: string) => `title: ${title}
summary: What happened when a team read the answers aloud and changed one rule.
topics: [culture, service]
roles:
  - everyone
audience: [b2b]
sources:
  - a-post
publishedOn: 2026-03-31
reviewedOn: 2026-04-30
owner: cx-team`;

const guidelineText = `---
${common('Read the answers aloud')}
principle: Let everyone hear what customers say, in the customers’ own words.
series: nine-resolutions
number: 1
do:
  - Read one answer aloud in each meeting.
  - Name the rule that stands behind it.
avoid:
  - Summing answers up in a chart only.
firstStep: Choose one answer from last week and read it aloud on Monday.
effort: 20
testQuestion: Could you quote a customer today?
notWhen: The answer would tell who gave it.
backedBy: [stories/the-old-rule, studies/few-read-the-answers]
---
${bodies.guideline}`;

const storyText = `---
${common('The old rule')}
company: Example Ltd
industry: banking
region: not reported
period: not reported
lesson: Rules outlive their reasons; ask for the reason.
challenge: Customers kept complaining about one rule.
action: A team read the complaints aloud and dropped the rule.
outcome:
  kind: result
  text: The complaints stopped, says the company itself.
quotation:
  text: We had forgotten why we had it.
  speaker: A team lead
  source: a-post
unknown: How many customers complained is not said.
tryIt: Find the oldest rule your team enforces and ask why.
minutes: 30
notWhen: The rule protects someone who is not in the room.
illustrates:
  - read-the-answers-aloud
---
${bodies.story}`;

const studyText = `---
${common('Few read the answers')}
publisher: Example Institute
year: 2012
method: survey
sample: not reported
population: Managers
region: not reported
findings:
  - statement: Few managers read what customers write.
    value: 12
    unit: "% of managers"
    source: a-post
limits:
  - The sample is not reported where we read it.
implication: Read one answer a week yourself, whatever the survey says.
supports: [guidelines/read-the-answers-aloud, nudges/ring-one-customer]
---
${bodies.study}`;

const nudgeText = `---
${common('Ring one customer')}
number: 1
group: our-customers
action: Ring one customer who complained and say what changed.
who: Anyone with a telephone.
minutes: 20
sign: the customer tells somebody else.
notWhen: nothing has changed yet.
---
${bodies.nudge}`;

const metricText = `title: Answers read aloud
acronyms: [ARA]
terms: [read aloud, reading aloud]
summary: The share of customers’ answers that somebody read aloud in a meeting.
group: said
topics: [measurement]
definition: Of all answers that came in, the share that was read aloud in a meeting.[^a-post]
formula:
  equation: share = answers read ÷ answers
  parts:
    - name: answers
      meaning: Everything customers wrote in the month.
example:
  given: Of 40 answers a team read 10 aloud in its meetings.
  working:
    - 10 ÷ 40 = 25%
  result: A quarter was heard.
unit: "% of answers"
collect:
  - Count the answers of the month.
  - Tick each answer that was read.
hides:
  - Whether anybody listened while it was read.
gamed:
  - The shortest answers are read.
related:
  - nudges/ring-one-customer
  - journeys/a-caller-gets-an-answer
sources:
  - a-post
publishedOn: 2026-03-31
reviewedOn: 2026-04-30
owner: cx-team
`;

const journeyText = `---
${common('A caller gets an answer')}
illustrative: true
basis: Made up for the tests; nobody was asked anything.
persona: ada
point: The answer is quick, and the reason for it never comes.
from: A letter that nobody understands.
to: The caller puts the letter away.
stages:
${['Reading', 'Ringing', 'Waiting']
  .map(
    (name) => `  - name: ${name}
    who: The caller
    what: A letter is read.
    when: In the evening
    where: At the kitchen table
    why: It may cost money
    channels: [letter, phone]
    emotion: -1
    feeling: The letter reads like a threat.
    needs: [What it means]
    activities: [Reads it twice]
    content: [One plain sentence]
    participation: driver
    pain: 2
    profit: 1`,
  )
  .join('\n')}
tryIt: Read one of your letters aloud to somebody outside the company.
minutes: 20
---
${bodies.journey}`;

const personaText = `name: Ada
role: the one who rings
side: consumer
summary: Rings when a letter leaves her in doubt, and has the letter beside the telephone.
illustrative: true
basis: Made up for the tests; nobody was asked anything.
saying: I only want to know what to do.
goals: [Understand the letter, Get it done today]
worries: [Paying for a mistake, Being passed on]
channels: [phone]
goodDay: Somebody explains the letter in one sentence, and it is true.
words: [What does it mean?, Hold on, I will write it down]
question: Would Ada understand this letter?
publishedOn: 2026-03-31
reviewedOn: 2026-04-30
owner: front-line
`;

const pathText = `---
title: The first days
summary: What a newcomer reads and does before the first month is over.
topics: [culture]
roles: [everyone]
number: 1
outcome: You can read an answer aloud and say what it is about.
steps:
  - entry: stories/the-old-rule
    phase: day-1
    can: tell the story of the old rule
  - task: Read one answer aloud to the colleague beside you.
    id: read-one-aloud
    title: Read one aloud
    minutes: 5
    phase: day-1
  - calculator: turnover
    minutes: 10
    phase: week-1
  - quiz: what-would-you-read
    phase: day-30
sources:
  - a-post
publishedOn: 2026-03-31
reviewedOn: 2026-04-30
owner: cx-team
---
${bodies.path}`;

const quizText = `title: What would you read?
summary: Three situations in which somebody must choose what to read aloud.
questions:
${['first', 'second', 'third']
  .map(
    (id) => `  - id: ${id}
    situation: A customer has written two pages, and the meeting has five minutes left.
    ask: What do you read aloud?
    options:
      - text: The first sentence that hurts.
        right: true
      - text: The average of the answers.
      - text: Nothing at all.
    explanation: The team read the answers as they came, and dropped the rule behind them.[^a-post]
    read: stories/the-old-rule`,
  )
  .join('\n')}
sources:
  - a-post
publishedOn: 2026-03-31
reviewedOn: 2026-04-30
owner: cx-team
`;

const sourceText = `title: "A post about reading"
author: "A. Writer"
publisher: "A blog"
date: "2012-12"
kind: blog-post
`;

const selectionText = `title: For people who read aloud
summary: What a team that reads answers aloud may want at hand, in the order of the meeting.
roles: [team-lead]
number: 1
point: Read the answers as they came, and drop the rule behind them.
sections:
  - name: Before the meeting
    items:
      - page: stories/the-old-rule
        why: Read it together before you choose a complaint of your own.
      - calculator: complaints
        why: Shows what the complaint may cost that nobody reads aloud.
publishedOn: 2026-03-31
reviewedOn: 2026-04-30
owner: cx-team
`;

export const guideline = (...edits: Edit[]) => edited(guidelineText, edits);
export const story = (...edits: Edit[]) => edited(storyText, edits);
export const study = (...edits: Edit[]) => edited(studyText, edits);
export const nudge = (...edits: Edit[]) => edited(nudgeText, edits);
export const metric = (...edits: Edit[]) => edited(metricText, edits);
export const journey = (...edits: Edit[]) => edited(journeyText, edits);
export const persona = (...edits: Edit[]) => edited(personaText, edits);
export const path = (...edits: Edit[]) => edited(pathText, edits);
export const quiz = (...edits: Edit[]) => edited(quizText, edits);
export const selection = (...edits: Edit[]) => edited(selectionText, edits);
export const source = (...edits: Edit[]) => edited(sourceText, edits);

const assumptionText = `calculator: turnover
input: headcount
label: Seats
help: Seats that are always filled again.
unit: seats
value: 100
illustrative: true
reviewedOn: 2026-11-01
`;

/** A sound default of a calculator. */
export const assumption = (...edits: Edit[]) => edited(assumptionText, edits);

const presetText = `calculator: turnover
label: A small service desk
inputs:
  - input: headcount
    value: 30
    illustrative: true
reviewedOn: 2026-11-01
`;

/** A sound situation for a calculator. */
export const preset = (...edits: Edit[]) => edited(presetText, edits);

/** A sound entry with another text. */
export const withBody = (entry: string, text: string): string =>
  entry.replace(/(?<=\n---\n).*$/s, () => `\n${text}\n`);

/** One sound entry of each collection, each of them linked to; nothing is to be found in them. */
export const soundContent: Files = {
  'guidelines/read-the-answers-aloud.mdx': guideline(),
  'stories/the-old-rule.mdx': story(),
  'studies/few-read-the-answers.mdx': study(),
  'nudges/ring-one-customer.mdx': nudge(),
  'metrics/answers-read-aloud.yaml': metric(),
  'journeys/a-caller-gets-an-answer.mdx': journey(),
  'personas/ada.yaml': persona(),
  'paths/the-first-days.mdx': path(),
  'quizzes/what-would-you-read.yaml': quiz(),
  'selections/for-people-who-read-aloud.yaml': selection(),
  'sources/a-post.yaml': source(),
  'assumptions/turnover-headcount.yaml': assumption(),
  'presets/small-desk.yaml': preset(),
};

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`the sound entry has no "${from}"`);
    return edited.replace(from, () => to);
  }, text);
}
