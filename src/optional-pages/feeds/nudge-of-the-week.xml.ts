import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import playbook from '#config';
import { address, addressOf } from '#queries/addresses.ts';
import { weeksBehind } from '#queries/nudge-weeks.ts';
import { feedWords } from '#words';

/** The nudges of the last weeks up to the build's, as RSS 2.0. A nudge that comes round again is a new item. */
export const GET = async ({ site }: APIContext) =>
  rss({
    title: feedWords.nudgeTitle(playbook.name),
    description: feedWords.nudgeDescription,
    site: new URL(address('nudges/weeks/'), site),
    items: (await weeksBehind()).map(({ nudge, monday }) => ({
      title: nudge.data.title,
      description: nudge.data.action,
      link: addressOf(nudge),
      pubDate: new Date(monday),
      customData: `<guid isPermaLink="false">nudges.${nudge.id}.${monday}</guid>`,
    })),
    customData: `<language>${playbook.language.toLowerCase()}</language>`,
  });
