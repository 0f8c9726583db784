import type { PageKind } from '#schemas/kinds.ts';

/** The opening of a page: what kind of thing it is and the one sentence that matters. */
export interface Masthead {
  kind?: PageKind;
  /** The small line above the title. */
  label?: string;
  /** Its language, where that is not that of the page: it may be a title. */
  labelLang?: string | undefined;
  /** Where that line leads: to the series an entry belongs to. */
  labelHref?: string;
  /** The sentence set large under the title. */
  point?: string;
  /** How the outcome colours the page: a story that went wrong looks different. */
  outcome?: string;
  /** The language of title and text, where it is not that of the page. */
  lang?: string | undefined;
  /** The language of the title alone, where what stands below is in that of the page. */
  titleLang?: string | undefined;
  /** The page sets its title itself, within its text. */
  ownTitle?: boolean;
}
