import type { Problem } from './rule.ts';

/**
 * Characters that nobody sees and that change what a text says or hide something in it: `signs` is the part of a regular
 * expression's class. Whatever joins or colours an emoji is left out of the text before (`emoji`).
 */
const refused = [
  {
    signs: String.raw`\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C`,
    message: 'an invisible character turns the direction of the text here',
  },
  {
    signs: String.raw`\u200B-\u200D\u2060-\u2064\uFEFF\u180E\u034F\u115F\u1160\u3164\uFFA0`,
    message: 'an invisible character without width is in the text here',
  },
  {
    signs: String.raw`\u{E0000}-\u{E007F}`,
    message: 'an invisible tag character is in the text here: programs read it, people do not',
  },
  {
    signs: String.raw`\uFE00-\uFE0F\u{E0100}-\u{E01EF}`,
    message: 'an invisible variation sign stands here without an emoji',
  },
  {
    signs: String.raw`\u2028\u2029`,
    message: 'a line separator is in the text here, which only some programs take for a line end',
  },
  {
    signs: String.raw`\p{Co}\uFFF0-\uFFFB\u{1FFFE}\u{1FFFF}\uFFFE\uFFFF`,
    message: 'a character without meaning is in the text here',
  },
  { signs: String.raw`[\p{Cc}--[\n\t]]`, message: 'a control character is in the text here' },
] as const;

/** Whole emoji: with skin, with joiners, keycaps, flags of countries and of their parts. */
const emoji =
  /\p{RI}\p{RI}|\u{1F3F4}[\u{E0061}-\u{E007A}\u{E0030}-\u{E0039}]{2,6}\u{E007F}|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{EMod}?(?:\u200D\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{EMod}?)*/gv;

/** Joiners belong between the letters of scripts that are written joined, and nowhere else. */
const joinedLetters =
  /(?<=[\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Taml}\p{scx=Telu}\p{scx=Mlym}\p{scx=Knda}\p{scx=Gujr}\p{scx=Guru}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}])[\u200C\u200D]/gv;

const any = new RegExp(`[${refused.map(({ signs }) => signs).join('')}]`, 'v');
const each = refused.map(({ signs, message }) => ({
  pattern: new RegExp(`[${signs}]+`, 'v'),
  message,
}));

/** The first place of each kind of invisible character in a text. */
export function invisibleIn(text: string): Problem[] {
  if (!any.test(text)) return [];
  const visible = [emoji, joinedLetters].reduce(
    (rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
  return each.flatMap(({ pattern, message }) => {
    const found = pattern.exec(visible);
    if (!found) return [];
    const [{ length }, at] = [found[0], found.index];
    return [{ at, message: `${message}: delete it`, fix: { from: at, to: at + length, text: '' } }];
  });
}
