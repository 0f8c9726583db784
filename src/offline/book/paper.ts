import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from '#offline/files-in.ts';
import { books } from '#words';
import { type Book, dayInWords, linkedIn, type Part, topOf } from './book.ts';
import { escaped } from './xhtml.ts';

/**
 * A book as one page of HTML, to be printed. Its headings make the outline: parts above chapters where there are several.
 *
 * @param css the style sheets of the book and of its paper
 */
export function paperOf(book: Book, css: string): string {
  const { title, tagline, about, parts } = book;
  const deep = parts.length > 1;
  const body = parts.map((part, place) => partOf(book, part, place, deep)).join('');
  return `<!doctype html>
<html lang="${about.language}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${css}
@page { @top-left { content: ${JSON.stringify(title)}; } }</style></head><body>
<section class="book-title-page"><p class="title">${escaped(title)}</p><p>${escaped(tagline)}</p><p class="imprint">${escaped(books.edition(about.edition, dayInWords(about)))}<br><a href="${escaped(about.online)}">${escaped(about.online)}</a></p></section>
<nav class="book-contents" aria-label="${escaped(books.contents)}"><p class="title">${escaped(books.contents)}</p>${parts.map((part, place) => contentsOf(part, place, deep)).join('')}</nav>
${body}</body></html>`;
}

const contentsOf = ({ title, chapters }: Part, place: number, deep: boolean) =>
  `${deep ? `<p><a href="#part-${place + 1}">${escaped(title)}</a></p>` : ''}<ol>${chapters
    .map((chapter) => `<li><a href="#${topOf(chapter)}">${escaped(chapter.title)}</a></li>`)
    .join('')}</ol>`;

function partOf(
  book: Book,
  { title, purpose, runsOn, chapters }: Part,
  place: number,
  deep: boolean,
) {
  const written = chapters.map((chapter) => {
    const content = linkedIn(book, chapter, (_, id) => `#${id}`);
    return `<section class="${runsOn ? 'book-short book-chapter' : 'book-chapter'}" id="${topOf(chapter)}">${deep ? lowered(content) : content}</section>`;
  });
  const opening = `<section class="book-part" id="part-${place + 1}"><h1>${escaped(title)}</h1><p>${escaped(purpose)}</p></section>`;
  return (deep ? opening : '') + written.join('');
}

/** Headings one level down, because the part's own stands above them. */
const lowered = (html: string) =>
  html.replace(/<(\/?)h([1-5])(?=[ >])/g, (_, end, level) => `<${end}h${Number(level) + 1}`);

/** The rules of the books, and of paper, with the site's own type. */
export const paperCss = (folder: string) =>
  ['book.css', 'paper.css']
    .map((name) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8'))
    .concat(typeOf(folder))
    .join('\n');

/** The site's own type: the font rules of its style sheets, with addresses that hold anywhere on this machine. */
function typeOf(folder: string): string {
  const sheets = filesIn(folder).filter((file) => file.endsWith('.css'));
  const rules = sheets.flatMap(
    (file) => readFileSync(join(folder, file), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [],
  );
  const there = (name: string) => pathToFileURL(join(folder, '_astro', name)).href;
  return [...new Set(rules)]
    .map((rule) =>
      rule.replace(
        /url\((['"]?)[^'")]*\/([^'")/]+)\1\)/g,
        (_, _q, name) => `url("${there(name)}")`,
      ),
    )
    .join('\n');
}
