import { onChange, places, ticks } from '#reader/reader.ts';
import { resume } from '#words';

interface PathInShort {
  title: string;
  href: string;
  steps: { id: string; title: string; href: string }[];
}

/** Leads back to the path the reader was on last: to its first step that is not ticked. */
class ResumePath extends HTMLElement {
  #path: PathInShort | undefined;
  #stop = () => {};

  async connectedCallback() {
    this.#stop = onChange(() => this.#show());
    for (const { id } of places.all().slice(0, 3)) {
      const response = await fetch(`${this.dataset.files}${id}.json`).catch(() => null);
      this.#path = response?.ok ? await response.json().catch(() => undefined) : undefined;
      if (this.#next()) break;
    }
    this.#show();
  }

  disconnectedCallback() {
    this.#stop();
  }

  #next() {
    return this.#path?.steps.find(({ id }) => !ticks.get(id));
  }

  #show() {
    const next = this.#next();
    this.hidden = !next;
    const link = this.querySelector<HTMLAnchorElement>('a[data-step]');
    const where = this.querySelector('[data-where]');
    if (!next || !this.#path || !link || !where) return;
    const { title, steps } = this.#path;
    const done = steps.filter(({ id }) => ticks.get(id)).length;
    link.href = next.href;
    link.textContent = resume.goOn(next.title);
    where.textContent = resume.where(title, done, steps.length);
  }
}

customElements.define('resume-path', ResumePath);
