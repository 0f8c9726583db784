import { localDay } from '#models/day.ts';
import { TICKS_KEY, TickStore, type Trouble } from './ticks.ts';

const notices: Record<Trouble, string> = {
  blocked:
    'This browser keeps nothing for this site, so ticks last only until you leave this page.',
  damaged:
    'What this browser had kept of your reading could not be read. It was set aside, not deleted, and the list starts afresh.',
  newer:
    'Your ticks were kept by a newer copy of this playbook, and this older one leaves them alone. Ticks made here last until you leave this page.',
};

/** Keeps the reader's ticks of what they have read, in this browser only, and counts them. */
class ReadingProgress extends HTMLElement {
  readonly #store = new TickStore(() => localStorage);

  connectedCallback() {
    this.addEventListener('change', this);
    addEventListener('storage', this);
    addEventListener('pageshow', this);
    for (const part of this.querySelectorAll<HTMLElement>('[data-kept]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-unkept]')) part.hidden = true;
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener('storage', this);
    removeEventListener('pageshow', this);
  }

  handleEvent(event: Event) {
    if (event instanceof StorageEvent && event.key !== null && event.key !== TICKS_KEY) return;
    const box = event.target;
    if (event.type === 'change' && box instanceof HTMLInputElement)
      this.#store.write(box.value, box.checked ? localDay(new Date()) : undefined);
    this.#show();
  }

  #show() {
    const ticks = this.#store.read();
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      box.checked = box.value in ticks;

    const members = (this.dataset.members ?? '').split(' ');
    const read = members.filter((id) => id in ticks).length;
    this.#write('[data-count]', `${read} of ${members.length} read`);
    const bar = this.querySelector('progress');
    if (bar) bar.value = read;
    this.#lead(members.find((id) => !(id in ticks)));

    const { trouble } = this.#store;
    this.#write('[data-notice]', trouble ? notices[trouble] : '');
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
