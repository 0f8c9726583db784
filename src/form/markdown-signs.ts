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
  text.replace(pieces(components), (piece) => {
    if (/^[{}<]$/.test(piece)) return `\\${piece}`;
    if (/^[ei][mx]port$/.test(piece)) return `&#${piece.charCodeAt(0)};${piece.slice(1)}`;
    return piece;
  });

/** A text as the form shows it. */
export const unshielded = (text: string, components: readonly string[]): string =>
  text.replace(pieces(components), (piece) => {
    if (/^\\[{}<]$/.test(piece)) return piece.slice(1);
    if (piece.startsWith('&#')) return piece.replace('&#105;', 'i').replace('&#101;', 'e');
    return piece;
  });

function pieces(components: readonly string[]): RegExp {
  const tag = `</?(?:${components.join('|')})(?:\\s+[\\w-]+=(?:"[^"]*"|'[^']*'))*\\s*/?>`;
  const tags = components.length > 0 ? [tag] : [];
  return new RegExp([fenced, inline, ...tags, escaped, sign, word, entityWord].join('|'), 'g');
}
