import { attribute, type Element, setAttribute } from '#offline/html/elements.ts';
import { addressesInCss } from './css-addresses.ts';

/** Attributes that hold one address, on whatever element they stand. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'xlink:href'];

/** Elements whose `data` is an address. */
const WITH_DATA = ['object'];

/** Turns every address that an element names into another. */
export function rewriteAddresses(element: Element, rewrite: (address: string) => string) {
  const names = WITH_DATA.includes(element.tagName) ? [...ADDRESSES, 'data'] : ADDRESSES;
  for (const name of names) change(element, name, rewrite);
  change(element, 'srcset', (set) => inSrcset(set, rewrite));
  change(element, 'imagesrcset', (set) => inSrcset(set, rewrite));
  change(element, 'style', (css) => addressesInCss(css, rewrite));
  if (attribute(element, 'http-equiv')?.toLowerCase() === 'refresh')
    change(element, 'content', (content) => inRefresh(content, rewrite));
  if (element.tagName === 'style')
    for (const child of element.childNodes)
      if ('value' in child) child.value = addressesInCss(child.value, rewrite);
}

function change(element: Element, name: string, rewrite: (value: string) => string) {
  const value = attribute(element, name);
  if (value !== undefined) setAttribute(element, name, rewrite(value));
}

/** `a.png 1x, b.png 2x` */
const inSrcset = (set: string, rewrite: (address: string) => string) =>
  set
    .split(/,\s+/)
    .map((candidate) => {
      const [address = '', ...size] = candidate.trim().split(/\s+/);
      return [rewrite(address), ...size].join(' ');
    })
    .join(', ');

/** `0;url=/new/` */
const inRefresh = (content: string, rewrite: (address: string) => string) =>
  content.replace(
    /^(\s*[\d.]+\s*[;,]\s*url\s*=\s*)(['"]?)(.+?)\2\s*$/i,
    (_, before: string, quote: string, address: string) =>
      before + quote + rewrite(address) + quote,
  );
