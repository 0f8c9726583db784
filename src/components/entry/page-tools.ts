import { pageTools as words } from '#words';

/** Copy the page's address and print it. The buttons appear once they can work. */
class PageTools extends HTMLElement {
  connectedCallback() {
    const status = this.querySelector('[role=status]');
    this.#button('print', () => window.print());
    if (!navigator.clipboard) return;
    this.#button('copy', async () => {
      const copied = await navigator.clipboard.writeText(location.href).then(
        () => true,
        () => false,
      );
      if (status) status.textContent = copied ? words.copied : words.notCopied;
    });
  }

  #button(name: string, act: () => void) {
    const button = this.querySelector<HTMLButtonElement>(`[name=${name}]`);
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', act);
  }
}

customElements.define('page-tools', PageTools);
