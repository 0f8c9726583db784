/**
 * A text that strangers wrote, as Markdown that shows it and does nothing else: no link, no picture, no mention, no line
 * break that would end a table row.
 */
export const asText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[^\p{L}\p{N} .,;]/gu, (mark) => `&#${mark.codePointAt(0)};`)
    // "www." and a name of ours would become links without any mark.
    .replace(/\./g, '&#46;');

export const counted = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
