import { byPlace, lastPlace, placesFor } from './ordering.ts';
import { COVER_ID, type Cover, type PickSection } from './pick-sections.ts';
import { type Pick, pageOf } from './picks.ts';
import { isQuery, LONGEST, MOST_READ, MOST_SECTIONS, type Selection } from './selection.ts';
import type { Shelf } from './shelf.ts';
import { Undo } from './undo.ts';

/** A pick with its id. */
export interface OwnPick extends Pick {
  id: string;
}

/** A section with its picks in their order. */
export interface OwnSection {
  /** Empty for what stands before all sections. */
  id: string;
  name: string;
  picks: OwnPick[];
}

export interface OwnShelves {
  picks: Shelf<Pick>;
  sections: Shelf<PickSection>;
  covers: Shelf<Cover>;
}

/** The reader's own playbook. It is read anew at every question, so that no change of another tab is lost. */
export class OwnPlaybook {
  readonly shelves: OwnShelves;
  readonly changes = new Undo();
  readonly #newId: () => string;

  /** @param newId makes an id for a section that no other has */
  constructor(shelves: OwnShelves, newId: () => string) {
    this.shelves = shelves;
    this.#newId = newId;
  }

  get title(): string {
    return this.shelves.covers.get(COVER_ID)?.title ?? '';
  }

  set title(title: string) {
    this.shelves.covers.put(COVER_ID, { title: title.slice(0, LONGEST.name) });
  }

  /** What stands before all sections, then the sections in their order. */
  sections(): OwnSection[] {
    const named = this.#sectionsInOrder().slice(0, MOST_READ.sections - 1);
    const known = new Set(named.map(({ id }) => id));
    const all = this.shelves.picks.all().slice(0, MOST_READ.items);
    const picks = all.map(({ id, is }) => ({ id, ...is }));
    const inside = Map.groupBy(picks, ({ section }) => (known.has(section) ? section : ''));
    return [{ id: '', name: '' }, ...named].map(({ id, name }) => ({
      id,
      name,
      picks: (inside.get(id) ?? []).sort(byPlace),
    }));
  }

  /** Picks that are kept and not shown: a loaded file may bring any number. */
  get beyond(): number {
    return Math.max(0, this.shelves.picks.all().length - MOST_READ.items);
  }

  /** Puts a pick at an index of a section, counted without it. */
  move(id: string, section: string, index: number) {
    if (!this.shelves.picks.get(id)) return;
    const others = this.#picksIn(section).filter((pick) => pick.id !== id);
    for (const { id: placed, place } of placesFor(id, others, index)) this.edit(placed, { place });
    this.edit(id, { section });
  }

  /** Changes a part of a pick and leaves what else is known of it. */
  edit(id: string, change: Partial<Pick>) {
    const pick = this.shelves.picks.get(id);
    if (pick) this.shelves.picks.put(id, { ...pick, ...change });
  }

  /** Takes a pick out; `changes.undo()` puts it back. */
  remove(id: string) {
    this.changes.begin();
    this.changes.remove(this.shelves.picks, id);
  }

  /** Puts another page in the place of one that is gone, with the note. */
  replace(id: string, page: string, title: string) {
    const pick = this.shelves.picks.get(id);
    if (!pick) return;
    this.changes.begin();
    const { query: _, ...rest } = pick;
    if (!this.shelves.picks.get(page))
      this.changes.put(this.shelves.picks, page, { ...rest, title });
    this.changes.remove(this.shelves.picks, id);
  }

  /** @returns the id of the new section at the end, or undefined when there are too many */
  addSection(name: string): string | undefined {
    const all = this.#sectionsInOrder();
    if (all.length >= MOST_SECTIONS) return undefined;
    const id = this.#newId();
    const section = { name: name.slice(0, LONGEST.name), place: lastPlace(all) };
    this.changes.put(this.shelves.sections, id, section);
    return id;
  }

  renameSection(id: string, name: string) {
    const section = this.shelves.sections.get(id);
    if (section) this.shelves.sections.put(id, { ...section, name: name.slice(0, LONGEST.name) });
  }

  /** Puts a section at an index among the sections, counted without it. */
  moveSection(id: string, index: number) {
    const others = this.#sectionsInOrder().filter((section) => section.id !== id);
    for (const { id: placed, place } of placesFor(id, others, index)) {
      const section = this.shelves.sections.get(placed);
      if (section) this.shelves.sections.put(placed, { ...section, place });
    }
  }

  /** Takes a section away. Its picks come to stand before all sections, after what is there. */
  removeSection(id: string) {
    this.changes.begin();
    let place = lastPlace(this.#picksIn(''));
    for (const { id: pickId } of this.#picksIn(id)) {
      const pick = this.shelves.picks.get(pickId);
      if (pick)
        this.changes.put(this.shelves.picks, pickId, { ...pick, section: '', place: place++ });
    }
    this.changes.remove(this.shelves.sections, id);
  }

  /** What is shared, saved and printed. Sections without picks are left out. */
  selection(): Selection {
    const sections = this.sections().filter(({ picks }) => picks.length > 0);
    return {
      title: this.title,
      sections: sections.map(({ name, picks }) => ({
        name,
        items: picks.map(({ id, title, note, query }) => ({
          page: pageOf(id),
          note,
          ...(query && isQuery(id, query) && { query }),
          ...(title && { title }),
        })),
      })),
    };
  }

  #sectionsInOrder() {
    return this.shelves.sections
      .all()
      .map(({ id, is }) => ({ id, ...is }))
      .sort(byPlace);
  }

  #picksIn(section: string): OwnPick[] {
    return this.sections().find(({ id }) => id === section)?.picks ?? [];
  }
}
