import { search } from '#words';
import './search-panel.ts';
import styles from './search-panel.css?inline';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens search over the page.
 *
 * @param base the path the site is published under
 */
export function openSearchDialog(base: string) {
  dialog ??= create(base);
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector<HTMLInputElement>('input[type=search]');
  input?.focus();
  input?.select();
}

/** Astro would put a style sheet that a script imports into every page; this one comes when search is opened. */
function addStyles() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

function create(base: string): HTMLDialogElement {
  addStyles();
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', search.open);

  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = search.close;
  close.className = 'search-close';
  close.addEventListener('click', () => element.close());

  const panel = document.createElement('search-panel');
  panel.dataset.base = base;

  element.append(panel, close);
  element.addEventListener('click', (event) => {
    const outside = event.target === element;
    const followed = event.target instanceof Element && event.target.closest('a[href]');
    if (outside || followed) element.close();
  });
  document.body.append(element);
  return element;
}
