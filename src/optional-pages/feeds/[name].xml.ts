import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import playbook from '#config';
import { address } from '#queries/addresses.ts';
import { type Feed, feeds, itemsOf } from '#queries/feeds.ts';

export const getStaticPaths = () =>
  feeds.map((feed) => ({ params: { name: feed.name }, props: { feed } }));

/** What was published lately, as RSS 2.0. */
export const GET = async ({ props, site }: APIContext<{ feed: Feed }>) =>
  rss({
    title: props.feed.title,
    description: props.feed.description,
    site: new URL(address(''), site),
    items: await itemsOf(props.feed),
    customData: `<language>${playbook.language.toLowerCase()}</language>`,
  });
