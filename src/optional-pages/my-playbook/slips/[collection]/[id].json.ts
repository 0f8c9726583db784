import { allMoved, allSlips } from '#queries/slips.ts';

export async function getStaticPaths() {
  const slips = [...(await allSlips()), ...(await allMoved())];
  return slips.map(([page, slip]) => {
    const [collection, id] = page.split('/');
    return { params: { collection, id }, props: { slip } };
  });
}

/** What the reader's own playbook says of one page, or where that page went. */
export const GET = ({ props }: { props: { slip: object } }) => Response.json(props.slip);
