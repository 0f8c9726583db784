import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { authorComponentNames } from '#schemas/author-components.ts';

/** Fields with which the builder runs a program or puts tags into a page, whatever the schemas say. */
const runningFields = ['layout', 'head', 'banner', 'hero'];

/** Where a link may lead: the web, encrypted; the site itself; a heading. */
const safeLink = /^(?:https:\/\/|\/(?![/\\])|#)/i;
/** Where a picture may lie: beside the text. */
const safePicture = /^(?:\.\/)?(?:images\/)?[a-z0-9-]+\.(?:png|jpg|jpeg|webp|avif)$/;

/**
 * The last gate, within the build itself: a text that is code stops the build, even if nobody ran the checks. It repeats
 * in short what they say at length.
 *
 * @throws Error at compile time naming what is not allowed
 */
export const onlyData: MdastPluginEntry = ({ data, source }) => {
  const fields = (data as { astro?: { frontmatter?: object } }).astro?.frontmatter ?? {};
  for (const field of runningFields)
    if (Object.hasOwn(fields, field)) refuse(`the field "${field}"`);
  if (/^\s*\+\+\+/.test(source)) refuse('front matter in TOML');
  return plugin;
};

const plugin = defineMdastPlugin({
  name: 'only-data',
  mdxjsEsm: () => refuse('import and export'),
  mdxFlowExpression: () => refuse('an expression in braces'),
  mdxTextExpression: () => refuse('an expression in braces'),
  mdxJsxFlowElement: refuseUnlisted,
  mdxJsxTextElement: refuseUnlisted,
  html: () => refuse('HTML'),
  definition: ({ url }) => refuseUnless(safeLink, url),
  link: ({ url }) => refuseUnless(safeLink, url),
  image: ({ url }) => refuseUnless(safePicture, url),
});

interface Element {
  name: string | null;
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}

function refuseUnlisted({ name, attributes }: Element): undefined {
  if (!(authorComponentNames as readonly (string | null)[]).includes(name))
    refuse(`<${name ?? ''}>`);
  for (const { type, name: attribute = '', value } of attributes)
    if (
      type !== 'mdxJsxAttribute' ||
      !/^[a-z][A-Za-z]*$/.test(attribute) ||
      /^on/.test(attribute) ||
      (value != null && typeof value !== 'string')
    )
      refuse(`<${name}> with code in its attributes`);
}

function refuseUnless(pattern: RegExp, url: string): undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them before they read the address
  if (!pattern.test(url) || /[\u0000-\u0020\u007f]/.test(url)) refuse(`the address "${url}"`);
}

function refuse(what: string): never {
  throw new Error(`${what} is not allowed in a text: texts are words. npm run check says more.`);
}
