/**
 * In an entry's text `{` and `<` begin code, and so do `import` and `export` where a line begins. Somebody who types them
 * in the form means what stands there, so the file gets the signs with a backslash and the words with an entity, and the
 * form shows them without. Code samples and author components stay as they are.
 */
const fenced =
  '(?<=^|\\n)(?<fence>`{3,}(?![^\\n]*`)|~{3,})[\\s\\S]*?(?:\\n {0,3}\\k<fence>[`~]*[ \\t]*(?=\\n|$)|$)';
/** Only what is code however the lines around it are read: on one line, and in one cell of a table. */
const inline = '(?<!`)(?<ticks>`+)(?!`)[^\\n|]*?(?<!`)\\k<ticks>(?!`)';
const escaped = '\\\\[\\s\\S]';
const sign = '[{}<]';
const word = '(?<=^|\\n)(?:import|export)(?=[ \\t{*])';
const entityWord = '(?<=^|\\n)&#(?:105;mport|101;xport)(?=[ \\t{*])';

/** A text as the file keeps it. */
export const shielded = (text: string, components: readonly string[]): string =>
  turned(text, components, (piece) => {
    if (/^[{}<]$/.test(piece)) return `\\${piece}`;
    if (/^[ei][mx]port$/.test(piece)) return `&#${piece.charCodeAt(0)};${piece.slice(1)}`;
    return piece;
  });

/** A text as the form shows it. */
export const unshielded = (text: string, components: readonly string[]): string =>
  turned(text, components, (piece) => {
    if (/^\\[{}<]$/.test(piece)) return piece.slice(1);
    if (piece.startsWith('&#')) return piece.replace('&#105;', 'i').replace('&#101;', 'e');
    return piece;
  });

/** Turns every sign and word that matters, outside of code and of the tags of components. */
function turned(text: string, components: readonly string[], turn: (piece: string) => string) {
  const tag = `</?(?:${components.join('|')})(?:\\s+[\\w-]+=(?:"[^"]*"|'[^']*'))*\\s*/?>`;
  const always = [...(components.length > 0 ? [tag] : []), escaped, sign, word, entityWord];
  const withCode = new RegExp([inline, ...always].join('|'), 'g');
  const withoutCode = new RegExp(always.join('|'), 'g');
  const paragraph = (words: string) =>
    words.replace(hasStrayTick(words) ? withoutCode : withCode, (piece) => turn(piece));
  const prose = (part: string) =>
    part
      .split(/(\n[ \t]*\n)/)
      .map(paragraph)
      .join('');
  let at = 0;
  let result = '';
  for (const { 0: code, index } of text.matchAll(new RegExp(fenced, 'g'))) {
    result += prose(text.slice(at, index)) + code;
    at = index + code.length;
  }
  return result + prose(text.slice(at));
}

/** A tick without its twin may find one lines away, and make words of what looks like code. */
const hasStrayTick = (paragraph: string) =>
  paragraph.replace(new RegExp(`${inline}|${escaped}`, 'g'), '').includes('`');
