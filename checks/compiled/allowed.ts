/** The elements that Markdown makes, each with the attributes that it makes on them; nothing else may reach a page. */
export const elements: Readonly<Record<string, readonly string[]>> = {
  a: [
    ...['href', 'title', 'id', 'class', 'aria-label', 'aria-describedby'],
    ...['data-footnote-ref', 'data-footnote-backref'],
  ],
  ...noAttributes('p', 'strong', 'em', 'del', 'sup', 'blockquote', 'br', 'hr', 'pre'),
  ...noAttributes('h1', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr'),
  h2: ['class', 'id'],
  code: ['class'],
  img: ['src', 'alt', 'title'],
  input: ['type', 'disabled', 'checked'],
  ul: ['class'],
  ol: ['class', 'start'],
  li: ['class', 'id'],
  section: ['data-footnotes', 'class'],
  td: ['style'],
  th: ['style'],
};

function noAttributes(...names: string[]): Record<string, readonly string[]> {
  return Object.fromEntries(names.map((name) => [name, []]));
}
