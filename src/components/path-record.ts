import { cupboard, onChange, scores, ticks } from '#reader/reader.ts';
import { hasChanged } from '#reader/ticks.ts';
import { troublesInWords } from '#reader/troubles.ts';

/** Writes what this browser knows of a path onto a sheet to print, and claims no more. */
class PathRecord extends HTMLElement {
  #stop = () => {};

  connectedCallback() {
    this.#stop = onChange(() => this.#show());
    for (const part of this.querySelectorAll<HTMLElement>('[data-kept]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-unkept]')) part.hidden = true;
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('input', this);
    this.querySelector('[name=print]')?.addEventListener('click', () => print());
    this.#show();
  }

  disconnectedCallback() {
    this.#stop();
  }

  handleEvent({ target }: Event) {
    if (target instanceof HTMLInputElement) this.#write('[data-name]', target.value);
  }

  #show() {
    const steps: [id: string, mark: string][] = JSON.parse(this.dataset.steps ?? '[]');
    const done = steps.flatMap(([id, mark]) => {
      const tick = ticks.get(id);
      return tick ? [{ on: tick.on, isOld: hasChanged(tick, mark) }] : [];
    });
    const days = done.map(({ on }) => on).sort();
    const isWhole = done.length === steps.length;
    const changed = done.filter(({ isOld }) => isOld).length;
    this.#write(
      '[data-heading]',
      isWhole ? 'Record of a finished path' : `Not finished: ${done.length} of ${steps.length}`,
    );
    this.#write(
      '[data-sentence]',
      done.length === 0
        ? 'Nothing is ticked in this browser yet.'
        : `ticked ${isWhole ? 'every step' : `${done.length} of ${steps.length} steps`} of the path below ${this.#span(days)}${changed > 0 ? `, ${changed} of them before a page was changed` : ''}`,
    );
    for (const line of this.querySelectorAll<HTMLElement>('[data-quiz]')) this.#score(line);
    this.#write('[data-notice]', troublesInWords(cupboard.troubles));
  }

  #score(line: HTMLElement) {
    const { quiz = '', title = '' } = line.dataset;
    const score = scores.get(quiz);
    line.textContent = score
      ? `Quiz “${title}”: ${score.right} of ${score.of} right on ${this.#readable(score.on)}, in go number ${score.tries}; at best ${score.best}.`
      : `Quiz “${title}”: no score is kept here.`;
  }

  #span(days: readonly string[]) {
    const [first = '', last = first] = [days[0], days.at(-1)];
    return first === last
      ? `on ${this.#readable(first)}`
      : `between ${this.#readable(first)} and ${this.#readable(last)}`;
  }

  #readable(day: string) {
    const format = new Intl.DateTimeFormat(this.dataset.language, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    return format.format(new Date(day));
  }

  #write(selector: string, text: string) {
    const target = this.querySelector(selector);
    if (target && target.textContent !== text) target.textContent = text;
  }
}

customElements.define('path-record', PathRecord);
