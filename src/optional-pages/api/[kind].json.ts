import { collectionForPrograms } from '#queries/api.ts';
import { type EntryKind, entryKinds } from '#schemas/kinds.ts';

export const getStaticPaths = () =>
  entryKinds.map((kind) => ({ params: { kind }, props: { kind } }));

export const GET = async ({ props }: { props: { kind: EntryKind } }) =>
  Response.json(await collectionForPrograms(props.kind));
