import type { Examples } from './example.ts';
import { story } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const one = (typed: string, says: string, severity: 'error' | 'warning' = 'error') => ({
  name: typed,
  files: { [place]: story(['They chose', `${typed} They chose`]) },
  says: [`"${says}`],
  severity,
});

const fine = `Customers of B2B firms wait 24/7 for a quarter of an hour. The harder half of good service is
the second half of the year: one in the hand. One team rang ten customers. See \`v1.2\` and
[this](https://example.com/2012/) or https://example.com/2013/ &#8212; \\[sic].

12. Counted by no one.

Take steps 2 to 4, then questions 3, 5 and 7, as in nudge 16.

Three questions, four people, and the two of us.

An illustrative case: 40 of 200 callers hang up, which costs twice as much.

About 30 per cent left.[^a-post]

| who | how many |
| --- | --- |
| all | 12[^a-post] |`;

export const numbersHaveSources: Examples = {
  rule: 'numbers-have-sources',
  bad: [
    one('About ▸30% left.', '30% left. They" is a figure without a source. Cite'),
    one('In ▸2012 they left.', '2012 they left.', 'warning'),
    one('▸Thirty-five per cent left.', 'Thirty-five per cent'),
    one('Only **▸three** in four stayed.', 'three in four'),
    one('▸Two-thirds of them left.', 'Two-thirds of them'),
    one('▸a quarter of *customers*', 'a quarter of'),
    one('Nearly ▸half of all customers left.', 'half of all'),
    one('▸Nine out of ten', 'Nine out of'),
    one('It took ▸fifty-odd branches.', 'fifty-odd branches.', 'warning'),
    one('▸Hundreds of callers left.', 'Hundreds of', 'warning'),
    one('A ▸dozen shops closed.', 'dozen shops', 'warning'),
    one('They stayed ▸twice as long.', 'twice as'),
    one('Sales rose ▸three-fold.', 'three-fold.'),
    one('The queue ▸halved.', 'halved.'),
    one('In step 2, ▸40 of them left.', '40 of them', 'warning'),
    {
      name: 'in a table and a quotation, beside a paragraph that cites',
      files: {
        [place]: story([
          'Nobody was',
          '\n\n| a | b |\n| - | - |\n| c | ▸4 |\n\n> About ▸7 left.\n\nNobody was',
        ]),
      },
      says: ['"4', '"7 left.'],
    },
    {
      name: 'what components say',
      files: {
        [place]: story([
          'Nobody was',
          '\n\n<BeforeAfter before="▸40 forms." after="One form." />\n\n<Callout kind="tip" title="▸30 forms less">\n  About ▸20 were cut.\n</Callout>\n\nNobody was',
        ]),
      },
      says: ['"40 forms.', '"30 forms less', '"20 were cut.'],
    },
  ],
  good: [
    {
      name: 'a number with its source in the component',
      files: {
        [place]: story([
          'Nobody was',
          '\n\n<KeyFigure value="40%" label="of the forms were cut in 2012." source="a-post" />\n\n<Quotation speaker="Her boss of 30 years" source="a-post">\n  We had 40 forms.\n</Quotation>\n\nNobody was',
        ]),
      },
    },
    {
      name: 'numbers that count nothing',
      files: {
        [place]: story(
          ['They chose', 'They rose'],
          ['The rule behind', `${fine}\n\nThe rule behind`],
        ),
      },
    },
  ],
};
