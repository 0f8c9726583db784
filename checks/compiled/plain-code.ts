import { elements } from './allowed.ts';

const string = String.raw`"(?:[^"\\\n]|\\.)*"`;
const names = Object.keys(elements).join('|');

/** The names of elements, then one nested call after another: there is no token in it with which anything else begins. */
const plain = new RegExp(
  [
    String.raw`^(?:    const _components = Object\.assign\(\{(?:\s|(?:${names}): "(?:${names})"|,)+\}, props\.components\);\n)?`,
    '    return (?:',
    [
      String.raw`\s|,|\{|\}|\[|\]|\)|true`,
      String.raw`_jsxs?\((?:_components\.(?:${names})\b|_Fragment\b)`,
      'children:|(?:class|id|start|title|alt|type|disabled|checked|style|textAlign):',
      String.raw`href: "(?:https:\/\/[a-z]|\/[a-z]|#)(?:[^"\\\n]|\\.)*"`,
      '"(?:data-footnote-ref|data-footnote-backref|data-footnotes|aria-label|aria-describedby)":',
      String.raw`${string}(?!:)|\d+(?!\d)`,
    ].join('|'),
    ')*;$',
  ].join(''),
);

/**
 * Whether the inside of a compiled text is made only of tokens that cannot do anything: calls that make elements of
 * Markdown, texts, numbers, brackets. Quick, and sure where it says yes; of all else, `problemsIn` has the last word.
 */
export const isPlain = (inside: string): boolean => plain.test(inside);
