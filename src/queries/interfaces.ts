import playbook from '#config';
import { API_VERSION } from '#schemas/api.ts';
import { kindLabels } from '#schemas/kinds.ts';
import { isOpen, keptKinds } from '#schemas/switches.ts';
import { forPrograms as words } from '#words';
import { address } from './addresses.ts';
import { feedAddress, feeds } from './feeds.ts';

/** An address made for programs. */
export interface Interface {
  href: string;
  /** The address as shown, with a placeholder where it stands for many. */
  shown: string;
  what: string;
}

const shown = (path: string) => `/${playbook.languageFolder}${path}`;

const at = (path: string, what: string, example = path): Interface => ({
  href: address(example),
  shown: shown(path),
  what,
});

/** Every address made for programs, by what it is for; without those of parts that are switched off. */
export const interfaces = (example: { collection: string; id: string }) =>
  all(example)
    .map((group) => ({ ...group, list: group.list.filter(isThere) }))
    .filter(({ list }) => list.length > 0);

const isThere = ({ shown }: Interface) =>
  isOpen(`/${shown.slice(1 + playbook.languageFolder.length)}`);

const all = (example: { collection: string; id: string }) => {
  const { collection, id } = example;
  return [
    {
      heading: words.feeds.heading,
      intro: words.feeds.intro,
      list: [
        ...feeds.map(
          (feed): Interface => ({
            href: feedAddress(feed),
            shown: shown(`feeds/${feed.name}.xml`),
            what:
              feed.kinds.length > 1
                ? words.feeds.everything
                : words.feeds.kind(kindLabels[feed.kinds[0] ?? 'guidelines'].many),
          }),
        ),
        at('feeds/nudge-of-the-week.xml', words.feeds.nudge),
      ],
    },
    {
      heading: words.calendar.heading,
      intro: words.calendar.intro,
      list: [at('nudges/weeks.ics', words.calendar.weeks)],
    },
    {
      heading: words.data.heading,
      intro: words.data.intro(API_VERSION),
      list: [
        at('api/index.json', words.data.index),
        at('api/schema.json', words.data.schema),
        ...keptKinds.map((kind) => at(`api/${kind}.json`, words.data.kind(kindLabels[kind].many))),
        at('api/{kind}/{id}.json', words.data.entry, `api/${collection}/${id}.json`),
      ],
    },
    {
      heading: words.texts.heading,
      intro: words.texts.intro,
      list: [at('llms.txt', words.texts.list), at('llms-full.txt', words.texts.whole)],
    },
    {
      heading: words.search.heading,
      intro: words.search.intro,
      list: [
        at('sitemap-index.xml', words.search.sitemap),
        at('robots.txt', words.search.robots),
        at('social/playbook.png', words.search.picture),
        at('social/{kind}/{id}.png', words.search.entryPicture, `social/${collection}/${id}.png`),
      ],
    },
  ];
};
