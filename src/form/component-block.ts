/** An author component, as far as text and form need to know it. */
export interface ComponentInForm {
  name: string;
  label: string;
  description: string;
  place: 'block' | 'inline';
  /** Names of its attributes. In a text that has them already they keep their order, else they get this one. */
  attributes: readonly string[];
  hasBody: boolean;
}

/** What an author typed into the small form of a component: its attributes, and the words between its tags as `body`. */
export type Filled = Readonly<Record<string, unknown>>;

/** A longer tag gets a line for each attribute. */
const LONGEST = 97;

const attribute = String.raw`\s+[\w-]+=(?:"[^"]*"|'[^']*')`;

/**
 * Finds a component in a text. The first group holds its attributes, the second what stands between its tags.
 *
 * Sveltia takes a pattern over several lines for a block of its own, and any other for words within a sentence.
 */
export function patternOf({ name, place, hasBody }: ComponentInForm): RegExp {
  const open = `<${name}((?:${attribute})*)\\s*`;
  if (place === 'inline')
    return hasBody ? new RegExp(`${open}>([^<]*)</${name}>`) : new RegExp(`${open}/>`);
  return hasBody
    ? new RegExp(`^${open}>[ \\t]*\\n([\\s\\S]*?)\\n?^</${name}>[ \\t]*$`, 'm')
    : new RegExp(`^${open}/>[ \\t]*$`, 'm');
}

/** What a found component holds. */
export function fromBlock(
  { attributes, hasBody }: ComponentInForm,
  match: RegExpMatchArray,
): Filled {
  const [, typed = '', body = ''] = match;
  const found = typed.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)')/g);
  const values = new Map(
    [...found].map(([, key = '', double, single]) => [key, double ?? single ?? '']),
  );
  const filled = [...values]
    .filter(([key]) => attributes.includes(key))
    .map(([key, value]) => [key, decoded(value)]);
  return Object.fromEntries(hasBody ? [...filled, ['body', bodyDecoded(outdented(body))]] : filled);
}

/**
 * Writes a component. Whatever was typed stays within its quotes or between its tags: signs that could end them, or
 * begin code, are written as entities or with a backslash.
 */
export function toBlock(
  { name, place, attributes, hasBody }: ComponentInForm,
  filled: Filled,
): string {
  const written = [...new Set([...Object.keys(filled), ...attributes])]
    .filter((key) => attributes.includes(key))
    .map((key) => [key, oneLine(filled[key])] as const)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}="${encoded(value)}"`);
  const tag = [`<${name}`, ...written];
  const isLong = place === 'block' && tag.join(' ').length > LONGEST;
  const open = tag.join(isLong ? '\n  ' : ' ');
  if (!hasBody) return `${open}${isLong ? '\n' : ' '}/>`;
  const body = bodyEncoded(String(filled.body ?? '').trim());
  if (place === 'inline') return `${open}>${oneLine(body)}</${name}>`;
  return `${open}${isLong ? '\n' : ''}>\n\n${indented(body)}\n\n</${name}>`;
}

const entities = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
  '\\': '&#92;',
} as const satisfies Record<string, string>;
const signs = new Map(Object.entries(entities).map(([sign, entity]) => [entity as string, sign]));

const entity = (sign: string) => entities[sign as keyof typeof entities];
const decoded = (text: string) =>
  text.replace(/&(?:\w+|#\d+);/g, (typed) => signs.get(typed) ?? typed);

const encoded = (value: string) => value.replace(/[&"'<>{}]/g, entity);

/** A backslash keeps its meaning in Markdown, unless it would take it from the sign behind it. */
const bodyEncoded = (body: string) => body.replace(/\\(?=[&<{}]|$)|[&<{}]/gm, entity);
const bodyDecoded = (body: string) => decoded(body.replace(/\\([<{}])/g, '$1'));

const oneLine = (value: unknown) =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** Two spaces in, so that no line of the body is taken for the end of the component. */
const indented = (body: string) => body.replace(/^(?=.)/gm, '  ');
const outdented = (body: string) => body.replace(/^ {1,2}/gm, '').trim();
