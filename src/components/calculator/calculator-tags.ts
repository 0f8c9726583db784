import type { Tags } from '#calculators/provenance.ts';
import type { About, Basis } from '#calculators/view/form.ts';

/** How the reader knows each number: the choice beside its field. */
export class CalculatorTags {
  #form: HTMLFormElement;
  #abouts: Readonly<Record<string, About>>;

  constructor(form: HTMLFormElement, abouts: Readonly<Record<string, About>>) {
    this.#form = form;
    this.#abouts = abouts;
  }

  /** What is chosen; a choice of the model has no tag. */
  of = (name: string): Basis => (this.#choice(name)?.value ?? 'choice') as Basis;

  set(tags: Tags) {
    for (const [name, basis] of Object.entries(tags)) {
      const choice = this.#choice(name);
      if (choice) choice.value = basis;
    }
  }

  /** Those one would not expect: of the reader's choice, or brought by a link. */
  unexpected(isDefault: (name: string) => boolean): Tags {
    const own = Object.keys(this.#abouts).filter(
      (name) => this.#choice(name) && this.of(name) !== this.#expected(name, isDefault(name)),
    );
    return Object.fromEntries(own.map((name) => [name, this.of(name)]));
  }

  /** A changed number is the reader's own, unless the reader says otherwise. */
  follow(name: string, isDefault: boolean) {
    const choice = this.#choice(name);
    if (choice && (isDefault || choice.value === this.#expected(name, true)))
      choice.value = this.#expected(name, isDefault);
  }

  /** A default is known as its page says, and every other number is the reader's. */
  #expected = (name: string, isDefault: boolean): Basis =>
    isDefault ? (this.#abouts[name]?.basis ?? 'guess') : 'mine';

  #choice = (name: string) => this.#form.querySelector<HTMLSelectElement>(`[name="tag:${name}"]`);
}
