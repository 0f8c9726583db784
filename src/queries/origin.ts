import playbook from '#config';
import { NOT_REPORTED } from '#schemas/text.ts';
import { entryPage } from '#words';

interface Published {
  author: string;
  publisher: string;
  /** A year, or a year and a month, or a day. */
  date: string;
}

const [written = ''] = playbook.languages;

/** Who made a source, where and when, in the language of the page; what is not reported is left out. */
export function originOf({ author, publisher, date }: Published): string {
  const isSaid = (value: string) => value !== NOT_REPORTED;
  const when = isSaid(date) ? dateIn(playbook.language, date) : entryPage.undated;
  return [makersOf({ author, publisher }), when].filter(Boolean).join(', ');
}

/** Author and publisher; a house that publishes its own work is named once. */
export function makersOf({ author, publisher }: Pick<Published, 'author' | 'publisher'>): string {
  const makers = author.startsWith(publisher)
    ? [author]
    : [authorsIn(playbook.language, author), publisher];
  return makers.filter((maker) => maker !== NOT_REPORTED).join(', ');
}

/** A date as exact as it is known, in words. */
export function dateIn(language: string, date: string): string {
  const [, month, day] = date.split('-');
  if (!month) return date;
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' as const }),
    timeZone: 'UTC',
  });
  return format.format(new Date(date));
}

/** Several authors, joined as a language joins them; they are written as the language of the content does. */
export function authorsIn(language: string, author: string): string {
  if (language === written) return author;
  const [, and] = new Intl.ListFormat(written).formatToParts(['one', 'another']);
  const [most = '', last, ...more] = author.split(and?.value ?? ',');
  if (!last || more.length > 0) return author;
  return new Intl.ListFormat(language).format([...most.split(', '), last]);
}
