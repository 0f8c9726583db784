import { addressOf } from '#queries/addresses.ts';
import { currentEntriesOf } from '#queries/entries.ts';
import { duration, labelOf } from '#queries/facts.ts';
import { fallbackOf } from '#queries/languages.ts';

/** One file a nudge, so that the home page weighs the same however many there are. */
export async function getStaticPaths() {
  return (await currentEntriesOf('nudges')).map((nudge, turn) => ({
    params: { turn: String(turn) },
    props: { nudge },
  }));
}

interface Props {
  nudge: Awaited<ReturnType<typeof currentEntriesOf<'nudges'>>>[number];
}

/** What the home page shows of a nudge when its week has come. */
export const GET = ({ props: { nudge } }: { props: Props }) =>
  Response.json({
    label: labelOf(nudge),
    title: nudge.data.title,
    lang: fallbackOf(nudge),
    action: nudge.data.action,
    minutes: duration(nudge.data.minutes),
    address: addressOf(nudge),
  });
