import { currentEntriesOf } from '#queries/entries.ts';
import { telling } from '#queries/meeting.ts';

export const getStaticPaths = async () =>
  (await currentEntriesOf('stories')).map((story) => ({
    params: { id: story.id },
    props: { story },
  }));

interface Props {
  story: Parameters<typeof telling>[0];
}

/** One story as it is told in a meeting. */
export const GET = async ({ props }: { props: Props }) => Response.json(await telling(props.story));
