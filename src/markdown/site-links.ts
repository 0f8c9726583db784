import { defineHastPlugin, type HastNode } from 'satteri';

/**
 * Puts the site's base path before links that authors write from the root, such as `/guidelines/key-use-cases/`.
 *
 * @param base the path the site is published under, with slashes at both ends
 * @param isOpen whether the site has what is at an address; a link to what is switched off becomes its words
 */
export const siteLinks = (base: string, isOpen: (address: string) => boolean = () => true) =>
  defineHastPlugin({
    name: 'site-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = addressIn(node);
        if (href === undefined) return;
        if (isOpen(href)) context.setProperty(node, 'href', base + href.slice(1));
        else context.replaceNode(node, [...node.children]);
      },
    },
  });

/**
 * Leaves out of the site's own pages each paragraph whose links all lead to what is switched off: it tells of that part.
 *
 * @param isOpen whether the site has what is at an address
 */
export const openParagraphs = (isOpen: (address: string) => boolean) =>
  defineHastPlugin({
    name: 'open-paragraphs',
    element: {
      filter: ['p'],
      visit(node, context) {
        if (!context.fileURL?.pathname.includes('/content/docs/')) return;
        const links = [...linksIn(node)];
        if (links.length > 0 && !links.some(isOpen)) context.removeNode(node);
      },
    },
  });

function* linksIn(node: Readonly<HastNode>): Generator<string> {
  const address = addressIn(node);
  if (address !== undefined) yield address;
  if ('children' in node) for (const child of node.children) yield* linksIn(child as HastNode);
}

/** Where a link leads to from the site's root, if it is one that does. */
function addressIn(node: Readonly<HastNode>): string | undefined {
  const href = node.type === 'element' && node.tagName === 'a' ? node.properties?.href : undefined;
  return typeof href === 'string' && /^\/(?!\/)/.test(href) ? href : undefined;
}
