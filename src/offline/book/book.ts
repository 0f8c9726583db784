import { encodePath } from '#offline/encode-path.ts';
import { books } from '#words';
import type { Chapter } from './chapter.ts';

/** What both forms of a book, EPUB and PDF, are made from. */
export interface Book {
  /** Ends the name of its file; empty for the book of everything. */
  name: string;
  title: string;
  /** One line below the title. */
  tagline: string;
  parts: Part[];
  /** Everything that does not change from book to book. */
  about: About;
}

export interface Part {
  title: string;
  /** What its chapters are for, in a sentence. */
  purpose: string;
  /** Whether its chapters are so short that they share pages. */
  runsOn: boolean;
  chapters: Chapter[];
}

export interface About {
  /** The playbook's name. */
  playbook: string;
  language: string;
  edition: string;
  /** The day of the edition. */
  day: Date;
  /** Where the site is live, with a slash at the end. */
  online: string;
}

/** The id of a chapter's beginning. */
export const topOf = ({ id }: Chapter) => `${id}--chapter`;

/**
 * A chapter's content with its links led to where they go in this book; to the live site when it has no such chapter.
 *
 * @param inBook gives the address of a chapter, or of a place in it
 */
export function linkedIn(
  book: Book,
  { content, works, file }: Chapter,
  inBook: (chapter: Chapter, id: string) => string,
): string {
  const { about } = book;
  const chapters = chaptersByFile(book);
  const led = (_: string, to: string, query = '', place = '') => {
    const chapter = chapters.get(to);
    if (!chapter) return `href="${live(about, to)}${query}${place && `#${place}`}"`;
    const id = `${chapter.id}--${place}`;
    const isThere = place !== '' && chapter.content.includes(`id="${id}"`);
    return `href="${inBook(chapter, isThere ? id : topOf(chapter))}"`;
  };
  const linked = content.replace(/href="site:([^"#?]*)(\?[^"#]*)?(?:#([^"]*))?"/g, led);
  const address = live(about, file);
  const why = works ? books.liveWithNumbers : books.live;
  return `${linked}<p class="book-live">${why} <a href="${address}">${address}</a></p>`;
}

const known = new WeakMap<Book, Map<string, Chapter>>();

/** The chapters of a book by the page they were read from; found once, as every chapter asks. */
function chaptersByFile(book: Book): Map<string, Chapter> {
  const found =
    known.get(book) ??
    new Map(book.parts.flatMap(({ chapters }) => chapters.map((each) => [each.file, each])));
  known.set(book, found);
  return found;
}

/** Where a page of the site is live. */
const live = ({ online }: About, file: string) =>
  online + encodePath(file.replace(/(^|\/)index\.html$/, '$1'));

/** The day as readers see it. */
export const dayInWords = ({ day, language }: About) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
