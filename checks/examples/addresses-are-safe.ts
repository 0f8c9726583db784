import type { Examples } from './example.ts';
import { story } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const to = (address: string, says: string) => ({
  name: address,
  files: { [place]: story(['Nobody was', `▸[Nobody](${address}) was`]) },
  says: [says],
});
const picture = (address: string) => ({
  name: `the picture ${address}`,
  files: { [place]: story(['Nobody was', `▸![A queue at a counter](${address}) Nobody was`]) },
  says: ['is not one of the playbook’s own'],
});

export const addressesAreSafe: Examples = {
  rule: 'addresses-are-safe',
  bad: [
    to('javascript:alert(1)', 'only https: is allowed'),
    to('JaVaScRiPt&colon;alert(1)', 'only https: is allowed'),
    to('java&Tab;script:alert(1)', 'cannot be seen'),
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
    to('https://intranet.local/', 'leads to a machine'),
    to('https://exаmple.com/', 'pass for others'),
    to('https://example.com:8443/', 'names a port'),
    to('/guidelines/../admin/', 'takes a detour'),
    to('../guidelines/read-the-answers-aloud/', 'is not an address'),
    to('read-the-answers-aloud.mdx', 'is not an address'),
    picture('https://example.com/x.png'),
    picture('../../../../etc/hostname'),
    picture('./images/x.png?a'),
    picture('./images/x.svg'),
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
          '[a](https://example.com/a?b=c#d) [b](/guidelines/read-the-answers-aloud/) [d](#what-they-did-then) https://example.com/',
        ]),
      },
    },
  ],
};
