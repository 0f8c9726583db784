import type { Examples } from './example.ts';
import { type Edit, nudge, source, story, study } from './sound-entries.ts';

const one = (name: string, edit: Edit, ...says: string[]) => ({
  name,
  files: { 'stories/the-old-rule.mdx': story(edit) },
  says,
});
const inStudy = (name: string, edit: Edit, ...says: string[]) => ({
  name,
  files: { 'studies/few-read-the-answers.mdx': study(edit) },
  says,
});
const inSource = (name: string, edit: Edit, ...says: string[]) => ({
  name,
  files: { 'sources/a-post.yaml': source(edit) },
  says,
});

export const fieldsMatchTheirSchema: Examples = {
  rule: 'fields-match-their-schema',
  bad: [
    one(
      'a misspelt key',
      ['owner: cx-team', 'owner: cx-team\n▸reveiwEvery: 6'],
      'Did you mean `reviewEvery`?',
    ),
    one(
      'an unknown key',
      ['minutes: 30', '▸layout: ./x.astro\nminutes: 30'],
      'unknown key "layout". Keys here: title',
    ),
    one(
      'a key within a group',
      ['  speaker: A', '  ▸speakr: B\n  speaker: A'],
      'unknown key "speakr".',
    ),
    one(
      'an unknown word',
      ['[culture, service]', '[culture, ▸servise]'],
      'topics, item 2: unknown value "servise". Did you mean `service`? One of: leadership',
    ),
    one(
      'a word like no other',
      ['industry: banking', 'industry: ▸zoology'],
      'unknown value "zoology". One of: automotive',
    ),
    one(
      'a missing field',
      ['title: The old rule\n', '▸'],
      'title: is missing. What the entry says',
    ),
    one(
      'an empty field',
      ['lesson: Rules outlive their reasons; ask for the reason.', '▸lesson:'],
      'lesson: is empty. The lesson in one sentence',
    ),
    one(
      'a text too short',
      ['title: The old rule', 'title: ▸ab'],
      'title: too short: write at least 3 characters',
    ),
    one(
      'a number for a text',
      ['title: The old rule', 'title: ▸2013'],
      '2013 reads as a number, and must be text: put it in quotes',
    ),
    one('a date for a text', ['period: not reported', 'period: ▸2013-01-01'], 'put it in quotes'),
    one(
      'a text for a number',
      ['minutes: 30', 'minutes: ▸half an hour'],
      'minutes: is text, and must be a number',
    ),
    one('half a number', ['minutes: 30', 'minutes: ▸7.5'], 'whole number'),
    one('a number too small', ['minutes: 30', 'minutes: ▸1'], '1 is too small: the least is 5'),
    one(
      'a number too large',
      ['minutes: 30', 'minutes: ▸9999'],
      '9999 is too large: the most is 2400',
    ),
    one(
      'a text for a list',
      ['roles:\n  - everyone', 'roles: ▸everyone'],
      'roles: is text, and must be a list',
    ),
    one('a list for a text', ['minutes: 30', 'minutes: ▸[30]'], 'is a list, and must be a number'),
    one(
      'a text for a group',
      ['outcome:\n  kind: result\n  text: The', 'outcome: ▸The'],
      'must be a group',
    ),
    one('an empty list', ['[culture, service]', '▸[]'], 'topics: name at least one topic'),
    one(
      'a bad date',
      ['publishedOn: 2026-03-31', 'publishedOn: ▸31st March'],
      'publishedOn: write a date as year-month-day, for example 2026-03-31',
    ),
    one('HTML', ['title: The old rule', 'title: ▸The <b>old</b> rule'], 'plain text only'),
    one(
      'an id with an ending',
      ['  - read-the-answers-aloud', '  - ▸read-the-answers-aloud.mdx'],
      'illustrates, item 1: an id is the file name without its ending',
    ),
    one(
      'a review before publication',
      ['reviewedOn: 2026-04-30', 'reviewedOn: ▸2025-04-30'],
      'the review is before the publication',
    ),
    inStudy(
      'neither number nor "not reported"',
      ['year: 2012', 'year: ▸not-reported'],
      'year: "not-reported" cannot be used here: is text, and must be a number or "not reported". Did you mean `not reported`?',
    ),
    inStudy('a value too small', ['sample: not reported', 'sample: ▸0'], 'or "not reported"'),
    inStudy(
      'a field of an item',
      ['    value: 12', '    ▸value:'],
      'findings, item 1, value: is empty',
    ),
    inSource(
      'an unquoted date',
      ['date: "2012-12"', 'date: ▸2012-12-04'],
      'reads as a date, and must be text: put it in quotes',
    ),
    inSource('an unquoted year', ['date: "2012-12"', 'date: ▸2012'], '2012 reads as a number'),
    inSource(
      'a date in words',
      ['date: "2012-12"', 'date: ▸December'],
      'write "2012", "2012-12" or "2012-12-04", in quotes. As exactly as known',
    ),
    inSource(
      'an insecure address',
      ['kind: blog-post', 'kind: blog-post\naddress: ▸http://example.com'],
      'an address starts with https://',
    ),
    {
      name: 'several at once, in two files',
      files: {
        'nudges/ring-one-customer.mdx': nudge(
          ['number: 1', 'number: ▸one'],
          ['minutes: 20', 'minutes: ▸0'],
        ),
        'sources/a-post.yaml': source(['kind: blog-post', 'kind: ▸blogpost']),
      },
      says: ['must be a number', '0 is too small', 'Did you mean `blog-post`?'],
    },
  ],
  good: [
    {
      name: 'defaults left out and quoted dates',
      files: { 'stories/the-old-rule.mdx': story(['2026-03-31', '"2026-03-31"']) },
    },
  ],
};
