import { pickKey } from '#reader/pick-key.ts';
import { pickButton } from '#words';

/**
 * Puts a page into the reader's own playbook, or takes it out. Without a script there is nothing to keep it, and no
 * button. It stands on every entry, so what it takes to keep something is loaded when it is pressed.
 */
class PickButton extends HTMLElement {
  readonly #button = document.createElement('button');
  readonly #link = document.createElement('a');
  readonly #told = document.createElement('span');

  connectedCallback() {
    const { base = '/' } = this.dataset;
    this.#button.type = 'button';
    this.#button.onclick = () => this.#turn();
    this.#link.href = `${base}my-playbook/`;
    this.#link.textContent = pickButton.open;
    this.replaceChildren(this.#button, this.#link, this.#told);
    addEventListener('storage', this);
    addEventListener('pageshow', this);
    this.handleEvent();
  }

  disconnectedCallback() {
    removeEventListener('storage', this);
    removeEventListener('pageshow', this);
  }

  /** Another tab may have changed it. */
  handleEvent() {
    try {
      this.#show(localStorage.getItem(pickKey(this.#page)) !== null);
    } catch {
      this.#show(false);
    }
  }

  get #page() {
    return this.dataset.page ?? '';
  }

  async #turn() {
    // Of many on a page, only the one that was pressed speaks.
    this.#told.role = 'status';
    try {
      const { turnPick } = await import('./pick-turn.ts');
      const { isIn, words } = turnPick(this.#page, this.dataset.title ?? '');
      this.#show(isIn);
      this.#told.textContent = words;
    } catch {
      this.#told.textContent = pickButton.notLoaded;
    }
  }

  #show(isIn: boolean) {
    const words = isIn ? pickButton.takeOut : pickButton.add;
    this.#button.textContent = words;
    if ('amongOthers' in this.dataset)
      this.#button.setAttribute('aria-label', pickButton.about(words, this.dataset.title ?? ''));
    this.#link.hidden = !isIn;
  }
}

if (!customElements.get('pick-button')) customElements.define('pick-button', PickButton);
