const ATTRIBUTES = { a: 'href', form: 'action' } as const;

/**
 * Scripts of the site make links as on a server: from its root, to folders. This turns each into the file it means, as soon
 * as it appears, so that it can be followed, opened in a new tab and copied.
 */
export function keepLinksInCopy(root: string, base: string) {
  const mend = (element: Element) => {
    const name = ATTRIBUTES[element.localName as keyof typeof ATTRIBUTES];
    const written = name && element.getAttribute(name);
    if (written?.startsWith(base) && !written.startsWith('//'))
      element.setAttribute(name, fileAddress(written, root, base));
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') mend(target as Element);
      for (const node of addedNodes)
        if (node instanceof Element) {
          mend(node);
          for (const link of node.querySelectorAll('a, form')) mend(link);
        }
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: Object.values(ATTRIBUTES),
  });
}

function fileAddress(written: string, root: string, base: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(written.slice(base.length)) ?? [];
  const last = path.slice(path.lastIndexOf('/') + 1);
  const file = last.includes('.') ? path : `${path}${last ? '/' : ''}index.html`;
  return root + file + rest;
}
