/** So long the keys must be at rest: a count spoken at each of them would drown the letters. */
const QUIET_MS = 700;

/** Says what came of a search: to the eye at once, to a screen reader when the reader has stopped typing. */
export class SearchStatus {
  readonly shown = document.createElement('p');
  readonly spoken = document.createElement('p');
  #timer = 0;

  constructor() {
    this.shown.className = 'search-status';
    this.shown.ariaHidden = 'true';
    this.spoken.className = 'sr-only';
    this.spoken.role = 'status';
  }

  /** Each answer to a key takes the place of the one before. */
  say(text: string) {
    this.shown.textContent = text;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#speak(text), QUIET_MS);
  }

  /** What does not wait for a pause: trouble, and what is done about it. */
  sayAtOnce(text: string) {
    this.shown.textContent = text;
    clearTimeout(this.#timer);
    this.#speak(text);
  }

  #speak(text: string) {
    if (this.spoken.textContent !== text) this.spoken.textContent = text;
  }
}
