import { localDay } from '#models/day.ts';
import { changed, cupboard, onChange, ticks } from '#reader/reader.ts';
import { troublesInWords } from '#reader/troubles.ts';

/** Keeps the reader's ticks of what they have read, in this browser only, and counts them. */
class ReadingProgress extends HTMLElement {
  #stop = () => {};

  connectedCallback() {
    this.addEventListener('change', this);
    this.#stop = onChange(() => this.#show());
    for (const part of this.querySelectorAll<HTMLElement>('[data-kept]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-unkept]')) part.hidden = true;
    this.#show();
  }

  disconnectedCallback() {
    this.#stop();
  }

  handleEvent({ target: box }: Event) {
    if (!(box instanceof HTMLInputElement)) return;
    const { mark } = box.dataset;
    if (box.checked) ticks.put(box.value, { on: localDay(new Date()), ...(mark && { mark }) });
    else ticks.remove(box.value);
    changed();
  }

  #show() {
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      box.checked = ticks.get(box.value) !== undefined;

    const members = (this.dataset.members ?? '').split(' ');
    const read = members.filter((id) => ticks.get(id)).length;
    this.#write('[data-count]', `${read} of ${members.length} read`);
    const bar = this.querySelector('progress');
    if (bar) bar.value = read;
    this.#lead(members.find((id) => !ticks.get(id)));

    this.#write('[data-notice]', troublesInWords(cupboard.troubles));
  }

  /** Points the link to go on at the first member that is not ticked. */
  #lead(next: string | undefined) {
    const link = this.querySelector<HTMLAnchorElement>('a[data-lead]');
    const box = next && this.querySelector(`input[value="${next}"]`);
    if (!link || !box) {
      if (link) link.hidden = true;
      return;
    }
    const target = box.closest('li')?.querySelector('a');
    if (!target) return;
    link.hidden = false;
    link.href = target.href;
    const begun = this.querySelector('input:checked') !== null;
    link.textContent = `${begun ? 'Go on' : 'Begin'} with “${target.textContent?.trim()}”`;
  }

  #write(selector: string, text: string) {
    const target = this.querySelector(selector);
    if (target && target.textContent !== text) target.textContent = text;
  }
}

customElements.define('reading-progress', ReadingProgress);
