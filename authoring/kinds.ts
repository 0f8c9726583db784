import type { Content } from '#checks/content.ts';
import { type CollectionName, idPattern } from '#schemas/reference.ts';
import { isKept } from '#schemas/switches.ts';
import { inputs, questions, sections, steps } from './beginnings.ts';
import { bodies } from './bodies.ts';
import { cited } from './cited.ts';
import type { Group } from './fields.ts';
import { identifier } from './identifier.ts';

/** How an entry of one kind begins. */
interface Kind {
  collection: CollectionName;
  /** The field that names it: asked first. */
  name: 'title' | 'name' | 'label';
  /** Fields whose words make the id. */
  idFrom: readonly string[];
  /** The hints below the fields; YAML files have none. */
  body?: string;
  /** Values that follow from the rest, where the author gives none. */
  derived?: (answers: Group, content: Content) => Group;
}

const entry = { name: 'title', idFrom: ['title'] } as const;

/** Everything an author can begin, by the word for one of it. */
export const kinds = {
  story: { ...entry, collection: 'stories', body: bodies.story },
  guideline: { ...entry, collection: 'guidelines', body: bodies.guideline },
  study: { ...entry, collection: 'studies', body: bodies.study },
  nudge: {
    ...entry,
    collection: 'nudges',
    body: bodies.nudge,
    derived: (_answers, content) => ({ number: nextNumber('nudges', content) }),
  },
  journey: { ...entry, collection: 'journeys', body: bodies.journey },
  persona: { collection: 'personas', name: 'name', idFrom: ['name'] },
  metric: {
    ...entry,
    collection: 'metrics',
    derived: ({ definition, sources }, content) =>
      definition
        ? {}
        : { definition: citingDefinition(sources ?? content.ids('sources').slice(0, 1)) },
  },
  path: {
    ...entry,
    collection: 'paths',
    body: bodies.path,
    derived: (_answers, content) => ({ number: nextNumber('paths', content), steps: steps() }),
  },
  quiz: {
    ...entry,
    collection: 'quizzes',
    derived: (answers, content) => ({ questions: questions(answers, content) }),
  },
  selection: {
    ...entry,
    collection: 'selections',
    derived: (answers, content) => ({
      number: nextNumber('selections', content),
      sections: sections(answers, content),
    }),
  },
  preset: {
    collection: 'presets',
    name: 'label',
    idFrom: ['label'],
    derived: (answers, content) => ({ inputs: inputs(answers, content) }),
  },
  source: { ...entry, collection: 'sources' },
  assumption: {
    collection: 'assumptions',
    name: 'label',
    idFrom: ['calculator', 'input'],
    derived: ({ source }): Group => (source ? {} : { illustrative: true }),
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** Those whose collection is there. */
export const kindNames = (Object.keys(kinds) as KindName[]).filter((name) =>
  isKept(kinds[name].collection),
);

export const kindOf = (name: KindName): Kind => kinds[name];

/**
 * The id of a new entry, made from what its author called it.
 *
 * @returns undefined when the words hold no letter that an address may have
 */
export function idOf(name: KindName, answers: Group): string | undefined {
  const words = kindOf(name).idFrom.map((field) => String(answers[field] ?? ''));
  const id = identifier(words.join(' '));
  return idPattern.test(id) ? id : undefined;
}

/** A metric has no text below its fields: its sources must be cited in them. */
const citingDefinition = (sources: unknown) =>
  `??? what exactly is counted, and over what?${cited(sources)}`;

/** One more than the highest number there: of nudges, the last turn as nudge of the week. */
function nextNumber(collection: 'nudges' | 'paths' | 'selections', content: Content): number {
  const numbers = content
    .ids(collection)
    .map((id) => Number(content.find(collection, id)?.fields.data.number))
    .filter(Number.isInteger);
  return Math.max(0, ...numbers) + 1;
}
