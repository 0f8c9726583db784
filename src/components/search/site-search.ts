/** Opens search from anywhere: a click, "/" or Ctrl-K. The panel itself is loaded when it is first wanted. */
class SiteSearch extends HTMLElement {
  connectedCallback() {
    this.querySelector('a')?.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      void this.open();
    });
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      void this.open();
    });
  }

  async open() {
    const base = this.dataset.base ?? '/';
    const onPage = document.querySelector<HTMLInputElement>('main search-panel input[type=search]');
    if (onPage) {
      onPage.focus();
      onPage.select();
      return;
    }
    try {
      const { openSearchDialog } = await import('./search-dialog.ts');
      openSearchDialog(base);
    } catch {
      location.assign(`${base}search/`);
    }
  }
}

function isShortcut(event: KeyboardEvent) {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  return (
    event.key === '/' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !isTyping(event.target)
  );
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

customElements.define('site-search', SiteSearch);
