import { allEntries } from './entries.ts';
import { allMetrics, type Linkable } from './metrics.ts';
import { allPaths, type Path } from './paths.ts';
import { allPersonas, type Persona } from './personas.ts';
import { allQuizzes, type Quiz } from './quizzes.ts';

/** What somebody wrote, dates and answers for: an entry, a metric, a persona, a path or a quiz. */
export type Dated = Linkable | Persona | Path | Quiz;

let all: Promise<Dated[]> | undefined;

/** Everything that somebody wrote, dates and answers for, of whatever kind: what has a page, archived or not. */
export function everything(): Promise<Dated[]> {
  const paths = allPaths().then((all) => all.map(({ path }) => path));
  all ??= Promise.all([allEntries(), paths, allQuizzes(), allPersonas(), allMetrics()]).then(
    (lists) => lists.flat(),
  );
  return all;
}

/** Whether it is valid today. Metrics cannot be archived. */
export const isCurrent = ({ data }: Dated) => !('status' in data) || data.status === 'published';
