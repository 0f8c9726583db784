import { collectionForPrograms } from '#queries/api.ts';
import type { EntryKind } from '#schemas/kinds.ts';
import { keptKinds } from '#schemas/switches.ts';

export const getStaticPaths = () =>
  keptKinds.map((kind) => ({ params: { kind }, props: { kind } }));

export const GET = async ({ props }: { props: { kind: EntryKind } }) =>
  Response.json(await collectionForPrograms(props.kind));
