import type { Examples } from './example.ts';
import { metric, source, story, study } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const one = (typed: string, acronym: string) => ({
  name: typed,
  files: { [place]: story(['They chose', `${typed} They chose`]) },
  says: [`"${acronym}" is not explained`],
});
const fine = (typed: string) => ({
  name: typed,
  files: { [place]: story(['They chose', `${typed} They chose`]) },
});

export const acronymsAreDefined: Examples = {
  rule: 'acronyms-are-defined',
  bad: [
    one('The ▸SLA was met, and the SLA again.', 'SLA'),
    one('Two ▸CRMs were bought.', 'CRM'),
    one('The ▸VOC (in a new form) and the voice of the customer (VOC).', 'VOC'),
    one('A poor list of words (▸SLA).', 'SLA'),
    one('An ▸SLA (a paper).', 'SLA'),
    {
      name: 'in a field, once, at its first place',
      files: { [place]: story(['Rules outlive their', '▸SLAs outlive their'], ['dropped', 'SLA']) },
      says: ['"SLA" is not explained'],
    },
    {
      name: 'in a list of a study, and in a metric',
      files: {
        'studies/few-read-the-answers.mdx': study(['  - The sample', '  - ▸An SLA']),
        'metrics/answers-read-aloud.yaml': metric(['Tick each', '▸MTTR, then each']),
      },
      says: ['"MTTR" is not explained', '"SLA" is not explained'],
    },
  ],
  good: [
    fine('The CEO and two CFOs of B2B firms.'),
    fine('The ARA that a metric brings.'),
    fine('The service-level agreement (SLA) is a paper. The SLA was met.'),
    fine('Customer relationship management (CRM, for short). A CRM is dear.'),
    fine('The SLA (service-level agreement) is a paper.'),
    fine('Part II of AT&T and P&G on A4, said “the SLA”. See `MTTR` and MyTTR.'),
    {
      name: 'in words that only search sees, and in somebody else’s',
      files: {
        [place]: story(
          ['topics:', 'aliases: [SLA]\ntopics:'],
          ['We had forgotten', 'Our SLA had forgotten'],
        ),
        'sources/a-post.yaml': source(['A post about reading', 'The SLA']),
      },
    },
    {
      name: 'explained in the text, used in a field',
      files: {
        [place]: story(
          ['They chose', 'The service-level agreement (SLA). They chose'],
          ['Rules outlive their', 'SLAs outlive their'],
        ),
      },
    },
  ],
};
