import { addPick } from '#reader/add-pick.ts';
import { changed, cupboard, onChange, picks } from '#reader/reader.ts';
import { MOST_ITEMS } from '#reader/selection.ts';
import { troublesInWords } from '#reader/troubles.ts';

/** Puts a page into the reader's own playbook, or takes it out. Without a script there is nothing to keep it, and no button. */
class PickButton extends HTMLElement {
  #stop = () => {};
  readonly #button = document.createElement('button');
  readonly #link = document.createElement('a');
  readonly #status = document.createElement('span');

  connectedCallback() {
    const { base = '/' } = this.dataset;
    this.#button.type = 'button';
    this.#link.href = `${base}my-playbook/`;
    this.#link.textContent = 'Open it';
    this.#status.role = 'status';
    this.#button.onclick = () => this.#turn();
    this.replaceChildren(this.#button, this.#link, this.#status);
    this.#stop = onChange(() => this.#show());
    this.#show();
  }

  disconnectedCallback() {
    this.#stop();
  }

  get #page() {
    return this.dataset.page ?? '';
  }

  #turn() {
    const { title = this.#page } = this.dataset;
    if (picks.get(this.#page)) {
      picks.remove(this.#page);
      this.#status.textContent = 'Taken out.';
    } else {
      const added = addPick(picks, this.#page, { title });
      this.#status.textContent =
        added === 'added'
          ? 'Added.'
          : added === 'full'
            ? `There are ${MOST_ITEMS} pages in it, which is the most it takes.`
            : troublesInWords(cupboard.troubles);
    }
    changed();
  }

  #show() {
    const isIn = picks.get(this.#page) !== undefined;
    const words = isIn ? 'Take out of my playbook' : 'Add to my playbook';
    this.#button.textContent = words;
    if (this.hasAttribute('data-among-others'))
      this.#button.setAttribute('aria-label', `${words}: ${this.dataset.title}`);
    this.#link.hidden = !isIn;
  }
}

if (!customElements.get('pick-button')) customElements.define('pick-button', PickButton);
