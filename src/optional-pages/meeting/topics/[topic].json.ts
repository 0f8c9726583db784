import { ANY_TOPIC, meetingTopics, tellingsAbout } from '#queries/meeting.ts';

export const getStaticPaths = async () =>
  [ANY_TOPIC, ...(await meetingTopics()).map(({ id }) => id)].map((topic) => ({
    params: { topic },
    props: { topic },
  }));

/** The stories about one topic with the minutes each takes. */
export const GET = async ({ props }: { props: { topic: string } }) =>
  Response.json(await tellingsAbout(props.topic));
