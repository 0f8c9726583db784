import { localDay } from '#models/day.ts';
import { changed, cupboard, onChange, places, scores, ticks } from '#reader/reader.ts';
import { nextScore, type Score } from '#reader/scores.ts';
import { troublesInWords } from '#reader/troubles.ts';
import { quizSheet as words } from '#words';

/** Checks one answer at a time, says why, counts at the end, and keeps the score in this browser. */
class QuizSheet extends HTMLElement {
  readonly #questions = [...this.querySelectorAll<HTMLElement>('[data-question]')];
  #stop = () => {};

  connectedCallback() {
    for (const part of this.querySelectorAll<HTMLElement>('[data-kept]')) part.hidden = false;
    this.#stop = onChange(() => this.#tell());
    this.addEventListener('change', this);
    this.addEventListener('click', this);
    this.#begin();
  }

  disconnectedCallback() {
    this.#stop();
  }

  handleEvent({ type, target }: Event) {
    if (!(target instanceof Element)) return;
    const question = target.closest<HTMLElement>('[data-question]');
    if (type === 'change' && question) checkIn(question).removeAttribute('aria-disabled');
    const { name = '' } = (type === 'click' && target.closest('button')) || {};
    if (name === 'check' && question) this.#check(question);
    if (name === 'again') {
      this.#begin();
      this.#questions[0]?.querySelector('input')?.focus();
    }
  }

  #begin() {
    for (const question of this.#questions) {
      const why = question.querySelector('details');
      if (why) {
        why.hidden = true;
        why.open = false;
      }
      for (const option of question.querySelectorAll('input')) {
        option.checked = false;
        option.disabled = false;
      }
      checkIn(question).hidden = false;
      checkIn(question).setAttribute('aria-disabled', 'true');
      say(question, '');
      delete question.dataset.outcome;
    }
    this.#result.hidden = true;
    this.#tell();
  }

  #check(question: HTMLElement) {
    const chosen = question.querySelector<HTMLInputElement>('input:checked');
    if (!chosen) return say(question, words.choose);
    const isRight = chosen.dataset.right !== undefined;
    question.dataset.outcome = isRight ? 'right' : 'wrong';
    for (const option of question.querySelectorAll('input')) option.disabled = true;
    checkIn(question).hidden = true;
    say(question, isRight ? words.right : words.wrong);
    const why = question.querySelector('details');
    if (why) {
      why.hidden = false;
      why.open = true;
      why.querySelector('summary')?.focus();
    }
    if (this.#questions.every(({ dataset }) => dataset.outcome)) this.#finish();
  }

  #finish() {
    const { quiz = '', mark = '', paths = '' } = this.dataset;
    const right = this.#questions.filter(({ dataset }) => dataset.outcome === 'right').length;
    const on = localDay(new Date());
    const score = nextScore(scores.get(quiz), right, this.#questions.length, on);
    scores.put(quiz, score);
    ticks.put(quiz, { on, ...(mark && { mark }) });
    const [path] = paths.split(' ');
    if (path) places.put(path, { step: quiz });
    this.#result.hidden = false;
    const line = this.#result.querySelector('[data-score]');
    if (line) line.textContent = inWords(score);
    changed();
  }

  #tell() {
    const notice = this.querySelector('[data-notice]');
    const score = scores.get(this.dataset.quiz ?? '');
    const last = score && this.#result.hidden ? words.lastTime(inWords(score)) : '';
    const text = last + troublesInWords(cupboard.troubles);
    if (notice && notice.textContent !== text) notice.textContent = text;
  }

  get #result() {
    return this.querySelector('[data-result]') as HTMLElement;
  }
}

function inWords({ right, of, best, tries }: Score): string {
  return words.score(right, of) + (tries > 1 ? words.tries(tries, best) : '');
}

const checkIn = (question: HTMLElement) =>
  question.querySelector('[name=check]') as HTMLButtonElement;

function say(question: HTMLElement, text: string) {
  const verdict = question.querySelector('[data-verdict]');
  if (verdict) verdict.textContent = text;
}

customElements.define('quiz-sheet', QuizSheet);
