import { pathToFileURL } from 'node:url';
import type { Moved, Slip } from '#models/slip.ts';
import { readRedirects } from '#redirects/read-redirects.ts';
import { furtherKindLabels } from '#schemas/kinds.ts';
import { slipHeadings } from '#words';
import { allCalculators } from './calculators.ts';
import { allEntries, type Entry, pathOf } from './entries.ts';
import { duration, labelOf, pointOf } from './facts.ts';
import { fallbackOf } from './languages.ts';
import { allMetrics, fullName } from './metrics.ts';
import { allPaths } from './paths.ts';
import { allPersonas } from './personas.ts';
import { allQuizzes } from './quizzes.ts';

let slips: Promise<Map<string, Slip>> | undefined;

/** What a handout says of every page that a reader can put into a playbook of their own, by `collection/id`. */
export function allSlips(): Promise<Map<string, Slip>> {
  slips ??= Promise.all([slipsOfEntries(), slipsOfOthers(), slipsOfCalculators()]).then(
    (lists) => new Map(lists.flat()),
  );
  return slips;
}

/** The slip of a page. */
export const slipAt = async (page: string): Promise<Slip | undefined> =>
  (await allSlips()).get(page);

/** Where pages went that were renamed or merged, by the `collection/id` they had. */
export async function allMoved(): Promise<Map<string, Moved>> {
  const known = await allSlips();
  const redirects = Object.entries(readRedirects(pathToFileURL('redirects.yaml'), '/'));
  return new Map(
    redirects.flatMap(([from, to]) => {
      const [old, page] = [from, to].map((path) => path.slice(1, -1)) as [string, string];
      const slip = known.get(page);
      return slip && !known.has(old) ? [[old, { movedTo: { page, title: slip.title } }]] : [];
    }),
  );
}

type Named = [page: string, slip: Slip];

async function slipsOfEntries(): Promise<Named[]> {
  const entries = await allEntries();
  const titles = new Map(entries.map((entry) => [pathOf(entry), entry.data.title]));
  return entries.map((entry) => {
    const { archived } = entry.data;
    const successor = archived?.successor && pathOf(archived.successor);
    const title = successor && titles.get(successor);
    return [
      pathOf(entry),
      {
        title: entry.data.title,
        lang: fallbackOf(entry),
        label: labelOf(entry),
        point: pointOf(entry),
        ...actOf(entry),
        ...(archived && {
          archived: {
            reason: archived.reason,
            ...(title && { successor: { page: successor, title } }),
          },
        }),
      },
    ];
  });
}

/** What an entry asks its reader to do, where that is not its point already. */
function actOf(entry: Entry): Pick<Slip, 'act'> {
  switch (entry.collection) {
    case 'guidelines':
      return act(slipHeadings.firstStep, entry.data.firstStep, entry.data.effort);
    case 'stories':
    case 'journeys':
      return act(slipHeadings.tryIt, entry.data.tryIt, entry.data.minutes);
    default:
      return {};
  }
}

const act = (heading: string, text: string, minutes: number) => ({
  act: { heading, text, duration: duration(minutes) },
});

async function slipsOfOthers(): Promise<Named[]> {
  const metrics = (await allMetrics()).map(
    (metric): Named => [
      pathOf(metric),
      {
        title: fullName(metric),
        lang: fallbackOf(metric),
        label: labelOf(metric),
        point: metric.data.summary,
      },
    ],
  );
  const personas = (await allPersonas()).map(
    (persona): Named => [
      pathOf(persona),
      {
        title: persona.data.title,
        lang: fallbackOf(persona),
        label: labelOf(persona),
        point: persona.data.summary,
        ...retired(persona),
      },
    ],
  );
  const paths = (await allPaths()).map(
    ({ path }): Named => [
      pathOf(path),
      {
        title: path.data.title,
        lang: fallbackOf(path),
        label: labelOf(path),
        point: path.data.outcome,
        ...retired(path),
      },
    ],
  );
  const quizzes = (await allQuizzes()).map(
    (quiz): Named => [
      pathOf(quiz),
      {
        title: quiz.data.title,
        lang: fallbackOf(quiz),
        label: labelOf(quiz),
        point: quiz.data.summary,
        ...retired(quiz),
      },
    ],
  );
  return [metrics, personas, paths, quizzes].flat();
}

const retired = ({ data }: { data: { archived?: { reason: string } | undefined } }) =>
  data.archived && { archived: { reason: data.archived.reason } };

const slipsOfCalculators = async (): Promise<Named[]> =>
  (await allCalculators()).map(({ id, title, purpose }) => [
    `calculators/${id}`,
    { title, label: furtherKindLabels.calculators.one, point: purpose },
  ]);
