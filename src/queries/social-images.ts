import playbook from '#config';
import type { Card } from '#social-images/card.ts';
import { absolute, address } from './addresses.ts';
import { allEntries, type Entry, pathOf } from './entries.ts';
import { labelOf } from './facts.ts';

/** The picture of a page that has none of its own. */
const PLAYBOOK = 'playbook';

/** Where the picture of a page is, for programs that show links. */
export const pictureOf = (entry: Entry | undefined) =>
  absolute(address(`social/${entry ? pathOf(entry) : PLAYBOOK}.png`));

/** Every picture with its path: one a current entry, and one for all other pages. */
export async function pictures(): Promise<{ path: string; card: Card }[]> {
  return [
    {
      path: PLAYBOOK,
      card: {
        label: '',
        title: playbook.name,
        text: playbook.tagline,
        name: new URL(playbook.site).hostname,
        hue: playbook.hues.accent,
      },
    },
    ...(await allEntries()).map((entry) => ({ path: pathOf(entry), card: cardOf(entry) })),
  ];
}

const cardOf = (entry: Entry): Card => ({
  label: labelOf(entry),
  title: entry.data.title,
  text: entry.data.summary,
  name: playbook.name,
  hue: hueOf(entry),
});

function hueOf(entry: Entry): number {
  const { hues } = playbook;
  if (entry.collection === 'stories' && entry.data.outcome.kind === 'warning') return hues.warning;
  return { journeys: hues.accent, ...hues }[entry.collection];
}
