import type { Place } from '#reader/places.ts';
import { changed, places, ticks } from '#reader/reader.ts';
import type { Stored } from '#reader/record.ts';
import type { Thing } from '#reader/shelf.ts';
import type { Tick } from '#reader/ticks.ts';
import { pathReset } from '#words';

/** Takes a path's ticks and the reader's place away, and puts them back as they were while the page is open. */
class PathReset extends HTMLElement {
  #taken: Thing<Tick>[] = [];
  #place: Stored<Place> | undefined;

  connectedCallback() {
    this.#button('reset').hidden = false;
    this.addEventListener('click', this);
  }

  handleEvent({ target }: Event) {
    const { name = '' } = (target as Element).closest('button') ?? {};
    if (name === 'reset') this.#reset();
    if (name === 'undo') this.#undo();
  }

  #reset() {
    const members = new Set((this.dataset.members ?? '').split(' '));
    this.#taken = ticks.all().filter(({ id }) => members.has(id));
    for (const { id } of this.#taken) ticks.remove(id);
    this.#place = places.stored(this.#path);
    places.remove(this.#path);
    changed();
    this.#button('undo').hidden = this.#taken.length === 0;
    if (this.#taken.length > 0) this.#button('undo').focus();
    this.#say(this.#taken.length === 0 ? pathReset.nothing : pathReset.taken(this.#taken.length));
  }

  #undo() {
    for (const { id, is, at } of this.#taken) ticks.put(id, is, at);
    if (this.#place) places.put(this.#path, this.#place.is, this.#place.at);
    changed();
    this.#button('reset').focus();
    this.#button('undo').hidden = true;
    this.#say(pathReset.back(this.#taken.length));
  }

  get #path() {
    return this.dataset.path ?? '';
  }

  #button(name: string) {
    return this.querySelector(`[name=${name}]`) as HTMLButtonElement;
  }

  #say(text: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('path-reset', PathReset);
