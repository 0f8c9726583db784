import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddresses } from '#offline/addresses.ts';
import { addressesOf, type BuiltSite } from '#offline/built-site.ts';
import type { Edition } from '#offline/edition.ts';
import { editionDate } from '#offline/edition-date.ts';
import { entryKinds, furtherKindLabels, kindLabels } from '#schemas/kinds.ts';
import { books } from '#words';
import type { About, Book, Part } from './book.ts';
import { type Chapter, chapterOf } from './chapter.ts';

interface Collection {
  kind: string;
  many: string;
  purpose: string;
  runsOn?: boolean;
}

/** The collections that are books, in the order readers meet them. A quiz needs somebody to say what was right: it is none. */
const collections = [
  ...entryKinds.map((kind) => ({ kind, ...kindLabels[kind] })),
  ...(['paths', 'personas', 'metrics', 'calculators'] as const).map((kind) => ({
    kind,
    ...furtherKindLabels[kind],
  })),
];

/** Only the book of everything has the bibliography as chapters; notes elsewhere lead to the live site. */
const bibliography = {
  kind: 'sources',
  many: books.sources,
  purpose: books.sourcesPurpose,
  runsOn: true,
};

/** A page of its own: not a list's second page, nor what belongs to a collection without being a member. */
const MEMBER = /^(?!\d+$)[a-z0-9-]+$/;
const NO_MEMBERS = ['journeys/how-to-map', 'journeys/template', 'personas/posters'];

/**
 * The books a site makes: one of everything, and one of each collection that has entries.
 *
 * @param built with its search index or without
 */
export function booksOfSite(built: BuiltSite, edition: Edition): Book[] {
  const about = aboutOf(built, edition);
  const site = addressesOf(built, edition);
  const part = ({ kind, many, purpose, runsOn = false }: Collection): Part => ({
    title: many,
    purpose,
    runsOn,
    chapters: chaptersOf(built, kind, site),
  });
  const parts = collections.map((collection) => [collection.kind, part(collection)] as const);
  const whole: Book = {
    name: '',
    title: built.name,
    tagline: built.tagline,
    parts: [...parts.map(([, each]) => each), part(bibliography)],
    about,
  };
  const single = parts.map(
    ([name, each]): Book => ({
      name,
      title: books.bookOf(about.playbook, each.title),
      tagline: each.purpose,
      parts: [each],
      about,
    }),
  );
  return [whole, ...single]
    .map((book) => ({ ...book, parts: book.parts.filter(({ chapters }) => chapters.length > 0) }))
    .filter(({ parts }) => parts.length > 0);
}

const aboutOf = ({ name, language, base, online }: BuiltSite, { edition }: Edition): About => ({
  playbook: name,
  language,
  edition,
  day: new Date(`${editionDate('.')}T12:00:00Z`),
  online: new URL(base, online).href,
});

/** An old address, whose page holds nothing but the way to the new one. */
const leadsOn = (html: string) => html.includes('<meta http-equiv="refresh"');

function chaptersOf({ folder, language }: BuiltSite, kind: string, site: SiteAddresses): Chapter[] {
  const chapters = [...site.files]
    .filter((file) => {
      const [top, id = '', ...rest] = file.split('/');
      return (
        top === kind &&
        MEMBER.test(id) &&
        rest.join('/') === 'index.html' &&
        !NO_MEMBERS.includes(`${top}/${id}`)
      );
    })
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => !leadsOn(html))
    .map(({ file, html }) => chapterOf(html, file, site));
  const numbers = chapters.map(({ label }) => Number(/^\D+\s(\d+)$/.exec(label)?.[1]));
  const inTurn = new Map(chapters.map((chapter, place) => [chapter, numbers[place] ?? 0]));
  return numbers.every((number) => number > 0)
    ? chapters.sort((a, b) => (inTurn.get(a) ?? 0) - (inTurn.get(b) ?? 0))
    : chapters.sort((a, b) => a.title.localeCompare(b.title, language));
}
