import { type Document, isAlias, isMap, isNode, isPair, isScalar, type Node, visit } from 'yaml';
import type { Problem } from '#checks/rule.ts';

/** Counted in nodes and pairs. A value within a list of groups is six deep. */
const DEEPEST = 24;

const quotes =
  'put a text that contains ": " or " #" in quotes, for example title: "One thing: another"';

export const tooDeep = 'the fields are nested too deeply: a list of groups is as deep as they go';

/** The parser's errors that authors meet, in plain words. */
const plainErrors: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key is given twice: keep one',
  BLOCK_AS_IMPLICIT_KEY: `this line reads as a key within a key: ${quotes}`,
  MULTILINE_IMPLICIT_KEY: 'this line has no key: write key: value, for example effort: 20',
  TAB_AS_INDENT: 'a tab is used to indent: use two spaces',
  BAD_INDENT: 'this line is indented wrongly: indent the items of a list by two spaces',
  MISSING_CHAR: `a bracket, quotation mark or comma is missing here: ${quotes}`,
  MULTIPLE_DOCS: 'a second --- begins here: a file has one block of fields',
};

/** One slip of the pen makes the parser stumble on and on: of these errors only the first is told. */
const standsAlone = new Set(['DUPLICATE_KEY']);

/**
 * What of a parsed YAML document lies beyond the part of YAML that content may use:
 * no anchors, aliases, tags, merge keys or directives; unique keys; not deep.
 * Aliases are never expanded, so a small file cannot become a large one.
 *
 * @param yaml the parsed document
 * @param source the text it was parsed from
 */
export function beyondTheSubset(yaml: Document.Parsed, source: string): Problem[] {
  if (yaml.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
    return [{ at: 0, message: tooDeep }];
  const problems = plainErrorsOf(yaml);
  if (yaml.directives?.yaml.explicit)
    problems.push({ at: 0, message: 'a %YAML directive is not allowed: delete that line' });

  const refuse = (at: number) => {
    const typed = /^[^\s,[\]{}:]+/.exec(source.slice(at, at + 40))?.[0] ?? '';
    problems.push({
      at,
      message: `${typed} is not allowed: write the value out where it is meant`,
    });
  };
  visit(yaml, (_, node, path) => {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<') refuse(startOf(node.key));
      return undefined;
    }
    if (path.length > DEEPEST) {
      problems.push({ at: startOf(node as Node), message: tooDeep });
      return visit.BREAK;
    }
    // A node's range begins after its anchor and its tag.
    if (isAlias(node)) refuse(startOf(node));
    else if (isNode(node) && node.anchor) refuse(source.lastIndexOf('&', startOf(node)));
    else if (isNode(node) && node.tag) refuse(tagBefore(startOf(node), source));
    return undefined;
  });

  if (problems.length === 0 && !isMap(yaml.contents))
    problems.push({
      at: 0,
      message: 'no fields: write them as key: value, one a line, for example title: Close the loop',
    });
  return problems.sort((a, b) => a.at - b.at);
}

function plainErrorsOf({ errors }: Document.Parsed): Problem[] {
  const first = errors.find(({ code }) => !standsAlone.has(code));
  return errors
    .filter((error) => error === first || standsAlone.has(error.code))
    .map(({ code, message, pos }) => ({
      at: pos[0],
      message: plainErrors[code] ?? `the YAML cannot be read here (${message}): ${quotes}`,
    }));
}

function tagBefore(start: number, source: string): number {
  const mark = source.lastIndexOf('!', start);
  return source[mark - 1] === '!' ? mark - 1 : mark;
}

const startOf = (node: Node) => node.range?.[0] ?? 0;
