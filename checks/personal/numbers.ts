import isCreditCard from 'validator/lib/isCreditCard.js';
import validator from 'validator/lib/isIBAN.js';

/** That file of the library is the only one of ours that exports a second name, so Node hands over both. */
const isIBAN = (typed: string): boolean =>
  (validator as unknown as { default: (typed: string) => boolean }).default(typed);

/** Something personal in a text, and what it is. */
export interface Personal {
  at: number;
  what: string;
}

const cards = /(?<![\p{L}\d.,-])\d{4}(?:[ -]?\d){9,15}(?![\p{L}\d])/gu;
const ibans = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu;

/** Numbers of payment cards and bank accounts: those whose check digits are right. */
export function accountsIn(text: string): Personal[] {
  const found = (pattern: RegExp, isOne: (typed: string) => boolean, what: string) =>
    [...text.matchAll(pattern)]
      .filter(([typed]) => isOne(typed.replace(/[ -]/g, '')))
      .map(({ index }) => ({ at: index, what }));
  return [
    ...found(cards, (typed) => isCreditCard(typed), 'the number of a payment card'),
    ...found(ibans, isIBAN, 'the number of a bank account'),
  ];
}
