import { pictures } from '#queries/social-images.ts';
import type { Card } from '#social-images/card.ts';
import { picture } from '#social-images/picture.ts';

export const getStaticPaths = async () =>
  (await pictures()).map(({ path, card }) => ({ params: { path }, props: { card } }));

export const GET = async ({ props }: { props: { card: Card } }) =>
  new Response(new Uint8Array(await picture(props.card)), {
    headers: { 'content-type': 'image/png' },
  });
