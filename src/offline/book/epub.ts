import { createHash } from 'node:crypto';
import { zip } from '#offline/zip.ts';
import { books } from '#words';
import { type Book, dayInWords, linkedIn, type Part, topOf } from './book.ts';
import type { Chapter } from './chapter.ts';
import { escaped } from './xhtml.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** One file of a book: its name, title and body. */
interface Page {
  name: string;
  title: string;
  body: string;
}

const fileOf = ({ id }: Chapter) => `${id}.xhtml`;
const partFile = (place: number) => `part-${place + 1}.xhtml`;

/**
 * A book as an EPUB 3 file.
 *
 * @param css its style sheet
 */
export function epubOf(book: Book, css: string): Uint8Array {
  const pages = [
    titlePage(book),
    ...book.parts.flatMap((part, place) => pagesOf(book, part, place)),
  ];
  const files = new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['book/package.opf', packageOf(book, pages)],
    [
      'book/contents.xhtml',
      document(book, { name: '', title: books.contents, body: contents(book) }),
    ],
    ['book/book.css', css],
    ...pages.map((page) => [`book/${page.name}`, document(book, page)] as const),
  ]);
  return zip(files, ['mimetype']);
}

function titlePage(book: Book): Page {
  const { title, tagline, about } = book;
  const body = `<section class="book-title-page"><h1>${escaped(title)}</h1><p>${escaped(tagline)}</p><p class="imprint">${escaped(books.edition(about.edition, dayInWords(about)))}<br/><a href="${escaped(about.online)}">${escaped(about.online)}</a></p></section>`;
  return { name: 'title.xhtml', title, body };
}

/** A part has a page of its own where there are several. */
function pagesOf(book: Book, part: Part, place: number): Page[] {
  const chapters = part.chapters.map((chapter) => {
    const content = linkedIn(book, chapter, (other, id) => `${fileOf(other)}#${id}`);
    const body = `<section id="${topOf(chapter)}" class="book-chapter">${content}</section>`;
    return { name: fileOf(chapter), title: chapter.title, body };
  });
  if (book.parts.length === 1) return chapters;
  const body = `<section class="book-part"><h1>${escaped(part.title)}</h1><p>${escaped(part.purpose)}</p></section>`;
  return [{ name: partFile(place), title: part.title, body }, ...chapters];
}

function contents({ parts }: Book): string {
  const list = ({ chapters }: Part) =>
    `<ol>${chapters.map((chapter) => `<li><a href="${fileOf(chapter)}">${escaped(chapter.title)}</a></li>`).join('')}</ol>`;
  const [only] = parts;
  const whole =
    parts.length === 1 && only
      ? list(only)
      : `<ol>${parts.map((part, place) => `<li><a href="${partFile(place)}">${escaped(part.title)}</a>${list(part)}</li>`).join('')}</ol>`;
  return `<nav epub:type="toc" id="toc" role="doc-toc"><h1>${escaped(books.contents)}</h1>${whole}</nav>`;
}

const document = ({ about: { language } }: Book, { title, body }: Page) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}"><head><meta charset="utf-8"/><title>${escaped(title)}</title><link rel="stylesheet" href="book.css"/></head><body>${body}</body></html>
`;

function packageOf({ title, tagline, about, name }: Book, pages: Page[]): string {
  const items = pages.map(
    (page, place) =>
      `<item id="p${place}" href="${page.name}" media-type="application/xhtml+xml"${page.body.includes('<svg') ? ' properties="svg"' : ''}/>`,
  );
  const spine = pages.map((_, place) => `<itemref idref="p${place}"/>`);
  spine.splice(1, 0, '<itemref idref="contents"/>');
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${about.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${uuidOf(`${about.online} ${name} ${about.edition}`)}</dc:identifier>
<dc:title>${escaped(title)}</dc:title>
<dc:language>${about.language}</dc:language>
<dc:creator>${escaped(about.playbook)}</dc:creator>
<dc:description>${escaped(tagline)}</dc:description>
<dc:source>${escaped(about.online)}</dc:source>
<meta property="dcterms:modified">${about.day.toISOString().replace(/\.\d+/, '')}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${escaped(books.accessibility)}</meta>
</metadata>
<manifest><item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="css" href="book.css" media-type="text/css"/>${items.join('')}</manifest>
<spine>${spine.join('')}</spine>
</package>
`;
}

/** The same book has the same identity wherever it is built. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
