/** What a handout says of one page of the playbook: `/my-playbook/slips/<collection>/<id>.json` is one. */
export interface Slip {
  title: string;
  /** The language of its title and of what it says, where that is not the page's. */
  lang?: string | undefined;
  /** What kind of page it is, as readers call it. */
  label: string;
  /** The one sentence that matters. */
  point: string;
  /** The thing to do, where the page asks for one. */
  act?: { heading: string; text: string; duration: string };
  /** Why it no longer holds, and what to read instead. */
  archived?: { reason: string; successor?: Pointer };
}

/** What stands at an address that a page has left. */
export interface Moved {
  movedTo: Pointer;
}

/** A page by its `collection/id`. */
export interface Pointer {
  page: string;
  title: string;
}
