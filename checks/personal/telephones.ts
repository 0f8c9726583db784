import type { Personal } from './numbers.ts';

/** Where a number might begin that can be dialled from anywhere. */
const international = /(?<![\p{L}\d.,/])(?:\+|00)[1-9][\d\s()./-]{6,}\d/u;
/** National numbers look like any other number: they count where the text says what they are. */
const national =
  /(?:\b(?:tele?(?:phone|fono|fon)?|tel|phone|mobile?|mobil|fax|call|ring|dial|hotline|anruf\p{L}*|t[eé]l)\b[^\p{L}\n\d]{0,4}(?:(?:us|me|them|him|her|on|at|is|number|nummer)\b[^\p{L}\n\d]{0,4}){0,2})(0[\d\s()./-]{6,}\d)/giu;

/** Numbers set aside for stories and films: they ring nowhere (Ofcom; NANPA 555-01XX). */
const fictional = /^\+(?:44(?:20794600|7700900)\d+|1\d{3}55501\d\d)$/;

/** Telephone numbers: those that begin with + or 00 and could be dialled, and those that are called so. */
export async function telephonesIn(text: string): Promise<Personal[]> {
  const what = 'a telephone number';
  const nationals = [...text.matchAll(national)]
    .filter(([, typed = '']) => typed.replace(/\D/g, '').length >= 8)
    .map((match) => ({ at: match.index + match[0].indexOf(match[1] ?? ''), what }));
  if (!international.test(text)) return nationals;
  const { findPhoneNumbersInText } = await import('libphonenumber-js/min');
  const found = findPhoneNumbersInText(text, { defaultCountry: 'DE', extended: false })
    .filter(({ startsAt }) => /^(?:\+|00)/.test(text.slice(startsAt)))
    .filter(({ number }) => number.isValid() && !fictional.test(number.number))
    .map(({ startsAt }) => ({ at: startsAt, what }));
  return [...found, ...nationals];
}
