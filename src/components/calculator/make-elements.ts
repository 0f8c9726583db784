import type { Tree } from '#calculators/tree.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The elements of a tree. Texts become text: nothing in them is read as markup. */
export function elementsOf(trees: readonly Tree[], inSvg = false): Node[] {
  return trees.map((tree) => {
    if (typeof tree === 'string') return document.createTextNode(tree);
    const svg = inSvg || tree.tag === 'svg';
    const element = svg
      ? document.createElementNS(SVG, tree.tag)
      : document.createElement(tree.tag);
    for (const [name, value] of Object.entries(tree.attributes))
      element.setAttribute(name, value === true ? '' : String(value));
    element.append(...elementsOf(tree.children, svg));
    return element;
  });
}

/** Fills a place, and keeps open what the reader has opened in it. */
export function fill(place: Element | null, trees: readonly Tree[]) {
  if (!place) return;
  const open = [...place.querySelectorAll('details')].map((details) => details.open);
  place.replaceChildren(...elementsOf(trees));
  for (const [i, details] of place.querySelectorAll('details').entries())
    details.open = open[i] ?? details.open;
}
