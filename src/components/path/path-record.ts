import { cupboard, onChange, scores, ticks } from '#reader/reader.ts';
import { hasChanged } from '#reader/ticks.ts';
import { troublesInWords } from '#reader/troubles.ts';
import { record } from '#words';

/** Writes what this browser knows of a path onto a sheet to print, and claims no more. */
class PathRecord extends HTMLElement {
  #stop = () => {};

  connectedCallback() {
    this.#stop = onChange(() => this.#show());
    for (const part of this.querySelectorAll<HTMLElement>('[data-needs-script]'))
      part.inert = false;
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
      isWhole ? record.finished : record.unfinished(done.length, steps.length),
    );
    const when = days.length > 0 ? this.#span(days) : '';
    const ticked = isWhole
      ? record.allTicked(when)
      : record.someTicked(done.length, steps.length, when);
    const old = changed > 0 ? record.changed(changed) : '';
    this.#write('[data-sentence]', done.length === 0 ? record.nothing : ticked + old);
    for (const line of this.querySelectorAll<HTMLElement>('[data-quiz]')) this.#score(line);
    this.#write('[data-notice]', troublesInWords(cupboard.troubles));
  }

  #score(line: HTMLElement) {
    const { quiz = '', title = '' } = line.dataset;
    const score = scores.get(quiz);
    line.textContent = score
      ? record.score(title, { ...score, day: this.#readable(score.on) })
      : record.noScore(title);
  }

  #span(days: readonly string[]) {
    const [first = '', last = first] = [days[0], days.at(-1)];
    return first === last
      ? record.on(this.#readable(first))
      : record.between(this.#readable(first), this.#readable(last));
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
