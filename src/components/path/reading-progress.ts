import { localDay } from '#models/day.ts';
import { changed, cupboard, onChange, places, ticks } from '#reader/reader.ts';
import { hasChanged } from '#reader/ticks.ts';
import { troublesInWords } from '#reader/troubles.ts';
import { progress } from '#words';

/**
 * Keeps the reader's ticks of what they have read or done, in this browser only, counts them, and says what has changed
 * since. `data-members` names what is counted, `data-paths` the paths of which the reader's place is remembered.
 */
class ReadingProgress extends HTMLElement {
  #stop = () => {};

  connectedCallback() {
    this.addEventListener('change', this);
    this.addEventListener('click', this);
    this.#stop = onChange(() => this.#show());
    for (const part of this.querySelectorAll<HTMLElement>('[data-kept]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-unkept]')) part.hidden = true;
    this.#show();
  }

  disconnectedCallback() {
    this.#stop();
  }

  handleEvent({ type, target }: Event) {
    if (!(target instanceof Element)) return;
    if (type === 'change' && target instanceof HTMLInputElement) this.#tick(target);
    if (type !== 'click') return;
    const box = this.#boxBeside(target);
    if (box && target.closest('[name=again]')) this.#tick(box);
    else if (box && target.closest('a')) this.#remember(box.value);
  }

  #tick(box: HTMLInputElement) {
    const { mark } = box.dataset;
    if (box.checked) ticks.put(box.value, { on: localDay(new Date()), ...(mark && { mark }) });
    else ticks.remove(box.value);
    this.#remember(box.value);
    changed();
  }

  /** Keeps the reader's place in the path they were on last, or else in the first that this page belongs to. */
  #remember(step: string) {
    const { paths } = this.dataset;
    if (!paths) return;
    const ids = paths.split(' ');
    const [path = ''] = ids.toSorted(
      (a, b) => (places.stored(b)?.at ?? 0) - (places.stored(a)?.at ?? 0),
    );
    places.put(path, { step });
  }

  #boxBeside(element: Element) {
    return (element.closest('li') ?? this).querySelector<HTMLInputElement>('input[type=checkbox]');
  }

  #show() {
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      const tick = ticks.get(box.value);
      box.checked = tick !== undefined;
      const note = (box.closest('li') ?? this).querySelector<HTMLElement>('[data-changed]');
      if (note) note.hidden = !hasChanged(tick, box.dataset.mark);
    }

    const { members = '', word } = this.dataset;
    const ids = members.split(' ');
    const read = ids.filter((id) => ticks.get(id)).length;
    this.#write('[data-count]', progress[word === 'done' ? 'done' : 'read'](read, ids.length));
    const bar = this.querySelector('progress');
    if (bar) bar.value = read;
    for (const part of this.querySelectorAll<HTMLElement>('[data-finished]'))
      part.hidden = read < ids.length;
    this.#lead(ids.find((id) => !ticks.get(id)));

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
    link.textContent = progress[begun ? 'goOn' : 'begin'](target.textContent?.trim() ?? '');
  }

  #write(selector: string, text: string) {
    const target = this.querySelector(selector);
    if (target && target.textContent !== text) target.textContent = text;
  }
}

customElements.define('reading-progress', ReadingProgress);
