import { allEntries } from './entries.ts';
import { allMetrics, type Linkable } from './metrics.ts';
import { allPersonas, type Persona } from './personas.ts';

/** What somebody wrote, dates and answers for: an entry, a metric or a persona. */
export type Dated = Linkable | Persona;

let all: Promise<Dated[]> | undefined;

/** Everything that somebody wrote, dates and answers for, of whatever kind: what has a page, archived or not. */
export function everything(): Promise<Dated[]> {
  all ??= Promise.all([allEntries(), allPersonas(), allMetrics()]).then((lists) => lists.flat());
  return all;
}

/** Whether it is valid today. Metrics cannot be archived. */
export const isCurrent = ({ data }: Dated) => !('status' in data) || data.status === 'published';
