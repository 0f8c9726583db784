import type { z } from 'zod';
import type { collections } from '#schemas/collections.ts';
import { audiences } from '#schemas/vocabularies/audiences.ts';
import { industries } from '#schemas/vocabularies/industries.ts';
import { nudgeGroups } from '#schemas/vocabularies/nudge-groups.ts';
import { outcomeKinds } from '#schemas/vocabularies/outcome-kinds.ts';
import { owners } from '#schemas/vocabularies/owners.ts';
import { roles } from '#schemas/vocabularies/roles.ts';
import { sourceKinds } from '#schemas/vocabularies/source-kinds.ts';
import { studyMethods } from '#schemas/vocabularies/study-methods.ts';
import { topics } from '#schemas/vocabularies/topics.ts';
import type { Vocabulary as Choices } from '#schemas/vocabulary.ts';
import type { CorpusKind, Plan, Planned, PlannedName } from './plan.ts';
import { plain } from './prose.ts';
import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The fields of an entry, as an author would type them. */
export type Fields<C extends PlannedName> = z.input<ReturnType<(typeof collections)[C]['schema']>>;

export interface Writer {
  plan: Plan;
  vocabulary: Vocabulary;
  random: Random;
}

const idsOf = <V extends Choices>(choices: V) => Object.keys(choices) as (keyof V & string)[];

/** How the fields of each collection are made up. */
export const fieldsOf: { [C in PlannedName]: (entry: Planned<C>, writer: Writer) => Fields<C> } = {
  guidelines: (entry, writer) => ({
    ...shared(entry, writer),
    ...(entry.number <= 7 && { series: 'seven-guidelines' as const, number: entry.number }),
    principle: text(writer, 20, 180),
    do: texts(writer, 4, 10, 120),
    avoid: texts(writer, 3, 10, 120),
    firstStep: text(writer, 20, 280),
    effort: writer.random.between(1, 24) * 10,
    testQuestion: text(writer, 10, 100).replace(/\.$/, '?'),
    notWhen: text(writer, 20, 200),
    backedBy: paths(writer, ['stories', 'studies'], 2, entry),
  }),
  stories: (entry, writer) => ({
    ...shared(entry, writer),
    company: text(writer, 4, 24),
    industry: writer.random.of(idsOf(industries)),
    region: text(writer, 4, 20),
    period: 'By 2012',
    people: [{ name: text(writer, 6, 24), role: text(writer, 6, 60) }],
    lesson: text(writer, 20, 160),
    challenge: text(writer, 20, 180),
    action: text(writer, 20, 180),
    outcome: { kind: writer.random.of(idsOf(outcomeKinds)), text: text(writer, 20, 200) },
    unknown: text(writer, 20, 200),
    tryIt: text(writer, 20, 200),
    minutes: writer.random.between(1, 12) * 10,
    notWhen: text(writer, 20, 200),
    illustrates: writer.random.some(writer.plan.guidelines, 2).map(({ id }) => id),
  }),
  studies: (entry, writer) => {
    const common = shared(entry, writer);
    return {
      ...common,
      publisher: text(writer, 4, 30),
      year: writer.random.between(2005, 2025),
      method: writer.random.of(idsOf(studyMethods)),
      sample: writer.random.between(20, 4000),
      population: text(writer, 10, 80),
      region: text(writer, 4, 30),
      findings: common.sources.slice(0, 2).map((source) => ({
        statement: text(writer, 20, 180),
        value: writer.random.between(1, 99),
        unit: '% of customers',
        source,
      })),
      limits: texts(writer, 3, 20, 180),
      implication: text(writer, 20, 200),
      supports: paths(writer, ['guidelines', 'nudges'], 2, entry),
    };
  },
  nudges: (entry, writer) => ({
    ...shared(entry, writer),
    number: entry.number,
    group: writer.random.of(idsOf(nudgeGroups)),
    action: text(writer, 20, 280),
    who: text(writer, 10, 100),
    minutes: writer.random.between(1, 12) * 5,
    sign: text(writer, 10, 160),
    notWhen: text(writer, 10, 200),
    backedBy: paths(writer, ['stories', 'studies'], 2, entry),
  }),
  sources: ({ title }, writer) => ({
    title,
    author: text(writer, 8, 40),
    publisher: text(writer, 6, 40),
    date: String(writer.random.between(2001, 2025)),
    kind: writer.random.of(idsOf(sourceKinds)),
  }),
};

function shared(entry: Planned<CorpusKind>, writer: Writer) {
  const { plan, random } = writer;
  return {
    title: entry.title,
    summary: text(writer, 40, 150),
    aliases: Array.from({ length: 6 }, () => text(writer, 4, 40).replace(/\.$/, '')),
    topics: random.some(idsOf(topics), random.between(1, 3)),
    roles: random.some(idsOf(roles), random.between(1, 3)),
    audience: random.some(idsOf(audiences), random.between(1, 2)),
    sources: random.some(plan.sources, 3).map(({ id }) => id),
    related: paths(writer, ['guidelines', 'stories', 'studies', 'nudges'], 3, entry),
    publishedOn: '2026-01-15',
    reviewedOn: '2026-06-15',
    owner: random.of(idsOf(owners)),
  };
}

const text = ({ vocabulary }: Writer, least: number, most: number) =>
  plain(vocabulary, [least, most]);

const texts = (writer: Writer, count: number, least: number, most: number) =>
  Array.from({ length: count }, () => text(writer, least, most));

function paths(
  { plan, random }: Writer,
  kinds: readonly CorpusKind[],
  count: number,
  self: Planned,
): string[] {
  const targets = Array.from({ length: count }, () =>
    random.of<Planned<CorpusKind>>(plan[random.of(kinds.filter((kind) => plan[kind].length > 0))]),
  );
  const others = targets.filter(({ id }) => id !== self.id);
  return [...new Set(others.map(({ collection, id }) => `${collection}/${id}`))];
}
