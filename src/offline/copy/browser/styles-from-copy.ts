/** Loads the style sheets that a late module needs, given paths from the site's root; a missing one does not stop it. */
export const stylesFromCopy = (root: string) => (files: readonly string[]) =>
  Promise.all(files.filter((file) => file.endsWith('.css')).map((file) => load(root + file)));

function load(address: string): Promise<unknown> {
  const present = [...document.styleSheets].some(({ href }) => href === address);
  if (present) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  document.head.append(link);
  return new Promise((settled) => {
    link.onload = settled;
    link.onerror = settled;
  });
}
