import { story } from '#tests/checks/sound-entries.ts';
import type { Examples } from './example.ts';

const place = 'stories/the-old-rule.mdx';
const to = (address: string, says: string) => ({
  name: address,
  files: { [place]: story(['Nobody was', `▸[Nobody](${address}) was`]) },
  says: [says],
});

export const linksLeadSomewhere: Examples = {
  rule: 'links-lead-somewhere',
  bad: [
    to('javascript:alert(1)', 'only https: is allowed'),
    to('JaVaScRiPt&colon;alert(1)', 'only https: is allowed'),
    to('data:text/html,x', 'only https: is allowed'),
    to('http://example.com/', 'is a http: address'),
    to('mailto:a@example.com', 'is a mailto: address'),
    to('//example.com/', 'is not an address'),
    to('https:example.com', 'is not written in full'),
    to('https://user:word@example.com/', 'holds a user name'),
    to('https://127.0.0.1/', 'leads to a machine'),
    to('https://0x7f000001/', 'leads to a machine'),
    to('https://[::1]/', 'leads to a machine'),
    to('https://localhost/', 'leads to a machine'),
    to('https://exаmple.com/', 'pass for others'),
    to(
      '/guidelines/read-the-answers-alowd/',
      'Did you mean `/guidelines/read-the-answers-aloud/`?',
    ),
    to('/guidelines/read-the-answers-aloud', 'Did you mean `/guidelines/read-the-answers-aloud/`?'),
    to('/personas/aba/', 'Did you mean `/personas/ada/`?'),
    to('/journeys/templat/', 'Did you mean `/journeys/template/`?'),
    to('/stories/', 'leads to no entry. Write https://…, /guidelines/some-id/'),
    to('/sources/a-post/', 'leads to no entry'),
    to('../guidelines/read-the-answers-aloud/', 'is not an address'),
    to('read-the-answers-aloud.mdx', 'is not an address'),
    {
      name: 'bare addresses and mailboxes',
      files: { [place]: story(['Nobody was', 'See ▸www.example.com, ▸a@example.com.']) },
      says: ['http: address', 'mailto: address'],
    },
  ],
  good: [
    {
      name: 'the three ways to write a link',
      files: {
        [place]: story([
          'Nobody was',
          '[e](/personas/ada/) [f](/journeys/template/) [a](https://example.com/a?b=c#d) [b](/guidelines/read-the-answers-aloud/) [c](/nudges/ring-one-customer/#what-they-did-then) [d](#what-they-did-then) https://example.com/',
        ]),
      },
    },
  ],
};
