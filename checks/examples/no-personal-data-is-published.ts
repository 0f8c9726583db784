import type { Examples } from './example.ts';
import { bad, good, place } from './in-a-story.ts';
import { story } from './sound-entries.ts';

export const noPersonalDataIsPublished: Examples = {
  rule: 'no-personal-data-is-published',
  bad: [
    bad('Card ▸4111 1111 1111 1111 was taken.', 'a payment card'),
    bad('Ring ▸+44 20 7123 4567 now.', 'a telephone number'),
    bad('Ring ▸0049 30 901820 now.', 'a telephone number'),
    bad('Telephone ▸030 901820-11 rings.', 'a telephone number'),
    bad('Write to ▸jane.doe@acme.co.uk please.', 'an e-mail address'),
    bad('To ▸DE89 3704 0044 0532 0130 00 then.', 'a bank account'),
    {
      name: 'in a field',
      files: { [place]: story(['speaker: A team lead', 'speaker: ▸jane@acme.co.uk']) },
      says: ['an e-mail address'],
    },
  ],
  good: [
    good(
      'numbers that look like telephones, and addresses that belong to nobody',
      'Order 0815 4711 2342, version 1.2.3.4, ISBN 978-3-16-148410-0, 2012-2015, invoice 2024-0001-4711-0815, +100,000,000, hello@example.com, +44 7700 900123.',
    ),
  ],
};
