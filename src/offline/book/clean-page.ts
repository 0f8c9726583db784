import { attribute, type Element, elementsIn, remove } from '#offline/html/elements.ts';

/** Parts of a page that act, or serve the screen, and mean nothing in a book. */
const DROPPED_TAGS = new Set(
  'script style template form button input select textarea label nav noscript dialog progress page-tools pick-button entry-filter'.split(
    ' ',
  ),
);
const DROPPED_CLASSES = [
  'sl-anchor-link',
  'sr-only',
  'pagination-links',
  'on-paper',
  'hit',
  'read',
];
const DROPPED_ROLES = ['status', 'tooltip'];

/** Elements of the site's own, and what they are in a book. */
const RENAMED: Record<string, string> = {
  details: 'div',
  summary: 'div',
  'review-date': 'span',
  'metric-term': 'span',
};

/** What a book keeps of an element's attributes; the rest is for scripts, style sheets or the search index. */
const KEPT =
  /^(?:id|class|href|src|alt|title|lang|dir|role|colspan|rowspan|scope|datetime|start|value|aria-(?:label|labelledby|hidden)|data-kind)$/;

/**
 * Takes out of a page's element what has no place in a book, and renames what no book knows.
 *
 * @param root changed in place
 */
export function cleanPage(root: Element) {
  for (const element of [...elementsIn(root)]) {
    if (isDropped(element)) remove(element);
    else if (element.namespaceURI.endsWith('/svg')) still(element);
    else simplify(element);
  }
  for (const element of elementsIn(root)) separate(element);
  const ids = new Set([...elementsIn(root)].map((element) => attribute(element, 'id')));
  for (const element of elementsIn(root))
    element.attrs = element.attrs.filter(
      ({ name, value }) =>
        name !== 'aria-labelledby' || value.split(' ').every((id) => ids.has(id)),
    );
}

function isDropped(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(/\s+/);
  const role = attribute(element, 'role') ?? '';
  return (
    DROPPED_TAGS.has(element.tagName) ||
    ['hidden', 'data-lead', 'data-needs-script'].some(
      (name) => attribute(element, name) !== undefined,
    ) ||
    DROPPED_ROLES.includes(role) ||
    DROPPED_CLASSES.some((name) => classes.includes(name)) ||
    (element.tagName === 'svg' && attribute(element, 'aria-hidden') === 'true') ||
    (element.tagName === 'div' && role === 'img')
  );
}

/** A picture in a book is not pointed at, nor walked through. */
function still(element: Element) {
  element.attrs = element.attrs.filter(({ name }) => name !== 'tabindex');
}

function simplify(element: Element) {
  const name =
    RENAMED[element.tagName] ?? (element.tagName.includes('-') ? plainName(element) : undefined);
  element.attrs = element.attrs
    .filter((attr) => KEPT.test(attr.name))
    .map((attr) => (attr.name === 'class' ? { ...attr, value: ownClasses(attr.value) } : attr))
    .filter((attr) => attr.name !== 'class' || attr.value !== '');
  if (!name) return;
  element.attrs.push({ name: 'data-was', value: element.tagName });
  element.nodeName = name;
  element.tagName = name;
}

const BLOCKS = new Set(
  'article blockquote details div dl figure h1 h2 h3 h4 h5 h6 ol p pre section table ul'.split(' '),
);

/** An element of the site's own may stand in a line of text, where nothing may that begins a new one. */
const plainName = (element: Element) =>
  [...elementsIn(element)].some(({ tagName }) => BLOCKS.has(tagName)) ? 'div' : 'span';

/** Style sheets set some things apart that follow each other without a space; not every reading device follows them. */
function separate({ childNodes }: Element) {
  for (let place = childNodes.length - 1; place > 0; place--) {
    const [before, after] = [childNodes[place - 1], childNodes[place]];
    if (before && after && SET_APART.has(before.nodeName) && SET_APART.has(after.nodeName))
      childNodes.splice(place, 0, { nodeName: '#text', value: ' ', parentNode: null });
  }
}

const SET_APART = new Set(['a', 'span', 'strong', 'b', 'small', 'time']);

const ownClasses = (classes: string) =>
  classes
    .split(/\s+/)
    .filter((name) => !/^(?:astro-|sl-|not-content)/.test(name))
    .join(' ');
