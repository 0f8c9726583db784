import { onChange, ticks } from '#reader/reader.ts';
import { progress } from '#words';

/** Draws how much of a path the reader has ticked, as a ring and in words. */
class ProgressRing extends HTMLElement {
  #stop = () => {};

  connectedCallback() {
    this.#stop = onChange(() => this.#show());
    this.#show();
  }

  disconnectedCallback() {
    this.#stop();
  }

  #show() {
    const members = (this.dataset.members ?? '').split(' ');
    const done = members.filter((id) => ticks.get(id)).length;
    this.querySelector('.done')?.setAttribute(
      'stroke-dasharray',
      `${(100 * done) / members.length} 100`,
    );
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = progress.of(done, members.length);
    this.hidden = false;
  }
}

customElements.define('progress-ring', ProgressRing);
