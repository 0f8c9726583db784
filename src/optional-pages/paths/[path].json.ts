import type { APIRoute } from 'astro';
import { addressOf } from '#queries/addresses.ts';
import { currentPaths, type WholePath } from '#queries/paths.ts';

export const getStaticPaths = async () =>
  (await currentPaths()).map((whole) => ({ params: { path: whole.path.id }, props: { whole } }));

/** A path in short, for the link that leads a reader back to where they left off. */
export const GET: APIRoute<{ whole: WholePath }> = ({ props: { whole } }) =>
  Response.json({
    title: whole.path.data.title,
    href: addressOf(whole.path),
    steps: whole.steps.map(({ id, title, href }) => ({ id, title, href })),
  });
