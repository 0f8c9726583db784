import type { CalculatorId } from '#schemas/calculators.ts';
import type { PageKind } from '#schemas/kinds.ts';
import { kindOfStep, type PathStep, type StepKind } from '#schemas/path-step.ts';
import { isOn } from '#schemas/switches.ts';
import type { Phase } from '#schemas/vocabularies/phases.ts';
import { stepLabels } from '#words';
import { addressOf } from './addresses.ts';
import { calculatorInOriginal, calculatorWith } from './calculators.ts';
import { type Entry, entryAt, pathOf } from './entries.ts';
import { labelOf } from './facts.ts';
import { fallbackOf } from './languages.ts';
import { markOf, markOfEntry } from './meaning.ts';
import { inOriginal } from './originals.ts';
import type { Path } from './paths.ts';
import { allQuizzes, quizMinutes } from './quizzes.ts';
import { readingMinutes } from './reading-time.ts';

/** A step as readers see it. */
export interface Step {
  /** Where the reader's tick lies: the page's `collection/id`, or `paths/<path>/<step>` when it has no page. */
  id: string;
  /** The end of its address on the page of the path. */
  anchor: string;
  kind: StepKind;
  /** What readers call that kind of step. */
  label: string;
  /** The collection whose colour it wears, if it leads to a page of one. */
  colour?: PageKind;
  title: string;
  /** The language of its title, where that is not the page's. */
  lang?: string | undefined;
  /** Its page, or its place on the page of its path. */
  href: string;
  /** What to do, to look out for, or why. */
  text: string;
  textLang?: string | undefined;
  minutes: number;
  phase: Phase;
  can?: string;
  /** Changes when it says something else in the language of the content. */
  mark: string;
}

/** The steps of a path in their order; entries and quizzes that are drafts have no page and are left out. */
export async function stepsIn(path: Path): Promise<Step[]> {
  const steps = await Promise.all(path.data.steps.map((step) => stepOf(path, step)));
  return steps.filter((step) => step !== undefined);
}

async function stepOf(path: Path, step: PathStep): Promise<Step | undefined> {
  const kind = kindOfStep(step);
  const what = await sayers[kind](path, step);
  const { look, phase, can } = step;
  return (
    what && {
      anchor: `step-${what.id.replaceAll('/', '-')}`,
      kind,
      phase,
      ...(can && { can }),
      ...what,
      ...(look ? { text: look, textLang: fallbackOf(path) } : { textLang: what.lang }),
    }
  );
}

type Said = Omit<Step, 'anchor' | 'kind' | 'phase' | 'can' | 'textLang'>;

/** What each kind of step says, and how long it takes. */
const sayers: Record<StepKind, (path: Path, step: PathStep) => Promise<Said | undefined>> = {
  async entry(_path, { entry: ref }) {
    const entry: Entry | undefined = ref && (await entryAt(ref));
    return (
      entry && {
        ...pageOf(entry),
        label: labelOf(entry),
        title: entry.data.title,
        lang: fallbackOf(entry),
        text: entry.data.summary,
        minutes: readingMinutes(entry),
        mark: markOfEntry(entry),
      }
    );
  },
  async quiz(_path, { quiz: ref }) {
    const quiz = (await allQuizzes()).find(({ id }) => id === ref?.id);
    return (
      quiz && {
        ...pageOf(quiz),
        label: stepLabels.quiz,
        title: quiz.data.title,
        lang: fallbackOf(quiz),
        text: quiz.data.summary,
        minutes: quizMinutes(quiz),
        mark: markOfEntry(quiz),
      }
    );
  },
  async calculator(_path, { calculator: id, minutes = 0 }) {
    if (!id || !isOn('calculators')) return undefined;
    const { title, question } = await calculatorWith(id);
    return {
      ...pageOf({ collection: 'calculators', id }),
      label: stepLabels.calculator,
      title,
      text: question,
      minutes,
      mark: await markOfCalculator(id),
    };
  },
  task: async (path, step) => ownStep(path, step, stepLabels.task),
  reflection: async (path, step) => ownStep(path, step, stepLabels.reflection),
};

function ownStep(path: Path, step: PathStep, label: string): Said {
  const { id: name = '', title = '', minutes = 0 } = step;
  const text = step.task ?? step.reflection ?? '';
  const id = `${pathOf(path)}/${name}`;
  const href = `${addressOf(path)}#step-${id.replaceAll('/', '-')}`;
  const lang = fallbackOf(path);
  return { id, label, title, lang, href, text, minutes, mark: markOfOwn(path, step) };
}

async function markOfCalculator(id: CalculatorId): Promise<string> {
  const { title, question, purpose } = await calculatorInOriginal(id);
  return markOf({ data: { title, question, purpose } });
}

/** Its meaning is that of the original in every language, as an entry's is. */
function markOfOwn(path: Path, step: PathStep): string {
  const { steps } = inOriginal(path).data;
  const { title = '', task, reflection } = steps.find(({ id }) => id === step.id) ?? step;
  return markOf({ data: { title, text: task ?? reflection ?? '' } });
}

const pageOf = <C extends PageKind>(page: { collection: C; id: string }) => ({
  id: pathOf(page),
  colour: page.collection,
  href: addressOf(page),
});
