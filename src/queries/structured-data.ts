import playbook from '#config';
import { kindLabels } from '#schemas/kinds.ts';
import { absolute, address, addressOf } from './addresses.ts';
import { dayOf } from './dates.ts';
import type { Entry } from './entries.ts';
import { sourceById } from './sources.ts';

/** What search engines may know of an entry, in the words of schema.org: the article, its sources, its place in the site. */
export async function articleOf(entry: Entry) {
  const { title, summary, publishedOn, reviewedOn, sources } = entry.data;
  const page = absolute(addressOf(entry));
  const cited = await Promise.all(sources.map(({ id }) => sourceById(id)));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': page,
        headline: title,
        description: summary,
        inLanguage: playbook.language,
        datePublished: dayOf(publishedOn),
        dateModified: dayOf(reviewedOn),
        citation: cited.map(({ data }) => data.title),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          crumb(1, playbook.name, absolute(address(''))),
          crumb(2, kindLabels[entry.collection].many, absolute(address(`${entry.collection}/`))),
          crumb(3, title, page),
        ],
      },
    ],
  };
}

const crumb = (position: number, name: string, item: string) => ({
  '@type': 'ListItem',
  position,
  name,
  item,
});
