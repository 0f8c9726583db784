import type { Examples } from './example.ts';
import { metric, nudge, story } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const money = 'It cost money, said the finance chief. ';
const told = (typed: string) => story(['Nobody was', `${money}${typed}\n\nNobody was`]);

export const moneyLeadsToACalculator: Examples = {
  rule: 'money-leads-to-a-calculator',
  bad: [
    {
      name: 'a story of money without a sum',
      files: {
        [place]: story(['The team asked', '▸The team asked'], ['Nobody was', `${money}Nobody was`]),
      },
      says: ['speaks of money (cost, money, finance) and leads to no calculator'],
    },
    {
      name: 'money in fields and in components',
      files: {
        'nudges/ring-one-customer.mdx': nudge(
          ['Anyone with a telephone.', 'Anyone with a telephone and no budget.'],
          ['Choose somebody', '▸Choose somebody'],
          [
            '\n## If nobody',
            '\n<BeforeAfter before="High costs." after="More profit." />\n\n## If nobody',
          ],
        ),
      },
      says: ['(budget, costs, profit)'],
    },
  ],
  good: [
    {
      name: 'money mentioned in passing',
      files: { [place]: story(['Nobody was', 'It cost trust. Nobody was']) },
    },
    { name: 'a link', files: { [place]: told('See [the sum](/calculators/business-case/).') } },
    {
      name: 'a calculator shown',
      files: { [place]: told('\n\n<Calculator model="turnover" preset="small-desk" />') },
    },
    {
      name: 'a metric that has one',
      files: {
        'metrics/answers-read-aloud.yaml': metric([
          'unit: "% of answers"',
          'unit: "% of answers"\ncalculators: [complaints]',
        ]),
        [place]: told('They counted what was <Term metric="answers-read-aloud">heard</Term>.'),
      },
    },
  ],
};
