import type { Content } from './content.ts';
import type { Document } from './document.ts';

/**
 * Makes a question: which document before this one has the same key? Asking it of every document
 * costs one pass over the content.
 *
 * @param keyOf what must be unique; undefined for documents that do not take part
 */
export function earlierWithSame(keyOf: (document: Document) => string | undefined) {
  const firsts = new WeakMap<Content, Map<string, Document>>();

  const firstsOf = (content: Content) => {
    const known = firsts.get(content);
    if (known) return known;
    const first = new Map<string, Document>();
    for (const document of content.documents) {
      const key = keyOf(document);
      if (key !== undefined && !first.has(key)) first.set(key, document);
    }
    firsts.set(content, first);
    return first;
  };

  return (document: Document, content: Content): Document | undefined => {
    const first = firstsOf(content).get(keyOf(document) ?? '');
    return first?.place === document.place ? undefined : first;
  };
}
