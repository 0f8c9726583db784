import type { Personal } from './numbers.ts';

const mailbox = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;

/** Domains that belong to nobody, for examples (RFC 2606, RFC 6761). */
const nobodys = /@(?:[^@]+\.)?(?:example(?:\.(?:com|org|net))?|test|invalid)$/i;

/** E-mail addresses. Nearly every text has no @, which is found out sooner than that none of its words begins one. */
export const mailboxesIn = (text: string): Personal[] =>
  [...(text.includes('@') ? text.matchAll(mailbox) : [])]
    .filter(([typed]) => !nobodys.test(typed))
    .map(({ index }) => ({ at: index, what: 'an e-mail address' }));
