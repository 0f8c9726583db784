import { allEntries } from './entries.ts';
import { allMetrics, type Linkable } from './metrics.ts';

let all: Promise<Linkable[]> | undefined;

/** Everything that somebody wrote, dates and answers for, of whatever kind: what has a page, archived or not. */
export function everything(): Promise<Linkable[]> {
  all ??= Promise.all([allEntries(), allMetrics()]).then((lists) => lists.flat());
  return all;
}

/** Whether it is valid today. Only entries can be archived. */
export const isCurrent = ({ data }: Linkable) => !('status' in data) || data.status === 'published';
