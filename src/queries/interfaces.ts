import { API_VERSION } from '#schemas/api.ts';
import { kindLabels } from '#schemas/kinds.ts';
import { isOpen, keptKinds } from '#schemas/switches.ts';
import { address } from './addresses.ts';
import { feedAddress, feeds } from './feeds.ts';

/** An address made for programs. */
export interface Interface {
  href: string;
  /** The address as shown, with a placeholder where it stands for many. */
  shown: string;
  what: string;
}

const at = (path: string, what: string, example = path): Interface => ({
  href: address(example),
  shown: `/${path}`,
  what,
});

/** Every address made for programs, by what it is for; without those of parts that are switched off. */
export const interfaces = (example: { collection: string; id: string }) =>
  all(example)
    .map((group) => ({ ...group, list: group.list.filter(({ shown }) => isOpen(shown)) }))
    .filter(({ list }) => list.length > 0);

const all = (example: { collection: string; id: string }) => {
  const { collection, id } = example;
  return [
    {
      heading: 'Feeds',
      intro: 'RSS 2.0. The thirty latest entries, newest first.',
      list: [
        ...feeds.map(
          (feed): Interface => ({
            href: feedAddress(feed),
            shown: `/feeds/${feed.name}.xml`,
            what:
              feed.kinds.length > 1
                ? 'Everything.'
                : `${kindLabels[feed.kinds[0] ?? 'guidelines'].many}.`,
          }),
        ),
        at('feeds/nudge-of-the-week.xml', 'The nudge of each week, up to the last build.'),
      ],
    },
    {
      heading: 'Calendar',
      intro: 'iCalendar (RFC 5545), to subscribe to or to load once.',
      list: [at('nudges/weeks.ics', 'Each nudge on the Monday of its week, again and again.')],
    },
    {
      heading: 'Data',
      intro: `JSON, version ${API_VERSION}. The version rises when an answer changes shape. Dates are year-month-day; addresses are whole.`,
      list: [
        at('api/index.json', 'What there is: the kinds of entry and how many of each.'),
        at('api/schema.json', 'The JSON Schema (2020-12) of every answer.'),
        ...keptKinds.map((kind) => at(`api/${kind}.json`, `${kindLabels[kind].many}, in short.`)),
        at(
          'api/{kind}/{id}.json',
          'One entry: its fields, its text as Markdown, its sources.',
          `api/${collection}/${id}.json`,
        ),
      ],
    },
    {
      heading: 'Text for language models',
      intro: 'Plain Markdown, with the number of a source where the page has one.',
      list: [
        at('llms.txt', 'A list of all entries with a line on each.'),
        at('llms-full.txt', 'The whole text in one file.'),
      ],
    },
    {
      heading: 'For search engines and programs that show links',
      intro:
        'Each entry’s page also carries schema.org data: the article, its sources, its place in the site.',
      list: [
        at('sitemap-index.xml', 'The list of all pages.'),
        at('robots.txt', 'What may be read: everything.'),
        at('social/playbook.png', 'The picture for links to pages without one of their own.'),
        at(
          'social/{kind}/{id}.png',
          'The picture of one entry, 1200 by 630 pixels.',
          `social/${collection}/${id}.png`,
        ),
      ],
    },
  ];
};
