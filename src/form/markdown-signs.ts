/**
 * In an entry's text `{` and `<` begin code. Somebody who types them in the form means the signs themselves, so the file
 * gets them with a backslash and the form shows them without one. Code samples and author components stay as they are.
 */
const sample =
  '(?<=^|\\n)(?<fence>`{3,}|~{3,})[\\s\\S]*?(?:\\n\\k<fence>[`~]*(?=\\n|$)|$)|(?<!`)(?<ticks>`+)(?!`)[\\s\\S]*?(?<!`)\\k<ticks>(?!`)';
const escaped = '\\\\[\\s\\S]';
const sign = '[{}<]';

/** A text as the file keeps it. */
export const shielded = (text: string, components: readonly string[]): string =>
  text.replace(pieces(components), (piece) => (/^[{}<]$/.test(piece) ? `\\${piece}` : piece));

/** A text as the form shows it. */
export const unshielded = (text: string, components: readonly string[]): string =>
  text.replace(pieces(components), (piece) => (/^\\[{}<]$/.test(piece) ? piece.slice(1) : piece));

function pieces(components: readonly string[]): RegExp {
  const tag = `</?(?:${components.join('|')})(?:\\s+[\\w-]+="[^"]*")*\\s*/?>`;
  const parts = components.length > 0 ? [sample, tag, escaped, sign] : [sample, escaped, sign];
  return new RegExp(parts.join('|'), 'g');
}
