/** Marks the language of an element's text, where it is not that of the page. */
export function markLanguage(element: Element | null, language: string | undefined) {
  if (language) element?.setAttribute('lang', language);
  else element?.removeAttribute('lang');
}
