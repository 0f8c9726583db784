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
  const reasons = {
    network: 'The connection was lost. What has arrived is kept, so the next attempt is shorter.',
    space: 'This browser gives the playbook too little space on this device.',
    different: `The server sent ${path} otherwise than it was published (status ${status}, ${bytes} bytes). Either this network asks you to log in first, or something on the way changes pages: tell whoever runs this site.`,
  } as const satisfies Record<Failure['kind'], string>;
  return reasons[kind];
}
