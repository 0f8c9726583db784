import { mailboxesIn } from '#checks/personal/mailboxes.ts';
import { accountsIn } from '#checks/personal/numbers.ts';
import { telephonesIn } from '#checks/personal/telephones.ts';
import type { ReadingRule } from '#checks/rule.ts';

export const noPersonalDataIsPublished: ReadingRule = {
  name: 'no-personal-data-is-published',
  severity: 'error',
  why: 'An address or number in a story belongs to somebody who was not asked; once published it cannot be taken back.',
  needs: 'reading',
  async check({ text }) {
    const found = [...mailboxesIn(text), ...accountsIn(text), ...(await telephonesIn(text))];
    return [...new Map(found.map((one) => [one.at, one])).values()].map(({ at, what }) => ({
      at,
      message: `this looks like ${what}: take it out, and say who it was in words, for example "a customer in Leeds". Made-up addresses end in @example.com.`,
    }));
  },
};
