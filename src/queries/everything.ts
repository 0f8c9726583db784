import { allEntries } from './entries.ts';
import { allMetrics, type Linkable } from './metrics.ts';
import { allPaths, type Path } from './paths.ts';
import { allPersonas, type Persona } from './personas.ts';
import { allQuizzes, type Quiz } from './quizzes.ts';
import { allSelections, type SelectionEntry } from './selections.ts';

/** What somebody wrote, dates and answers for: an entry, a metric, a persona, a path, a quiz or a selection. */
export type Dated = Linkable | Persona | Path | Quiz | SelectionEntry;

let all: Promise<Dated[]> | undefined;

/** Everything that somebody wrote, dates and answers for, of whatever kind: what has a page, archived or not. */
export function everything(): Promise<Dated[]> {
  const paths = allPaths().then((all) => all.map(({ path }) => path));
  all ??= Promise.all([
    ...[allEntries(), paths, allQuizzes(), allSelections(), allPersonas(), allMetrics()],
  ]).then((lists) => lists.flat());
  return all;
}

/** Whether it is valid today. Metrics cannot be archived. */
export const isCurrent = ({ data }: Dated) => !('status' in data) || data.status === 'published';
