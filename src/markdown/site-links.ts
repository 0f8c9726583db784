import { defineHastPlugin } from 'satteri';

/**
 * Puts the site's base path before links that authors write from the root, such as `/guidelines/key-use-cases/`.
 *
 * @param base the path the site is published under, with slashes at both ends
 */
export const siteLinks = (base: string) =>
  defineHastPlugin({
    name: 'site-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties?.href;
        if (typeof href === 'string' && href.startsWith('/') && !href.startsWith('//'))
          context.setProperty(node, 'href', base + href.slice(1));
      },
    },
  });
