import { offlineFailures } from '#words';

/** Why an edition could not be saved, as the worker tells all windows. */
export interface Failure {
  type: 'failed';
  edition: string;
  kind: 'network' | 'different' | 'space';
  /** The file it failed at, if one is to blame. */
  path?: string;
  /** What the server sent for it. */
  status?: number;
  bytes?: number;
}

/** Why, in words for the reader. */
export function reasonOf({ kind, path, status, bytes }: Omit<Failure, 'type' | 'edition'>): string {
  const { network, space, different } = offlineFailures;
  const reasons = { network, space, different: different(path, status, bytes) };
  return reasons[kind];
}
