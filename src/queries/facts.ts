import { furtherKindLabels, kindLabels } from '#schemas/kinds.ts';
import { outcomeKinds } from '#schemas/vocabularies/outcome-kinds.ts';
import { durations, facts as words } from '#words';
import type { Entry } from './entries.ts';
import type { Dated } from './everything.ts';
import { evidenceFor, graded } from './evidence.ts';
import { grades } from './grades.ts';
import { reported } from './reported.ts';

/** What a card says of an entry besides title and summary: two short facts. */
export async function cardFacts(entry: Entry): Promise<[string, string]> {
  switch (entry.collection) {
    case 'guidelines':
      return [words.firstStep(duration(entry.data.effort)), await backing(entry)];
    case 'nudges':
      return [duration(entry.data.minutes), await backing(entry)];
    case 'stories':
      return [
        sentenceCase(reported(entry.data.company)),
        outcomeKinds[entry.data.outcome.kind].label,
      ];
    case 'studies': {
      const { publisher, year } = entry.data;
      return [
        sentenceCase([...new Set([publisher, year].map(reported))].join(', ')),
        words.evidence(grades[(await graded(entry)).grade].label),
      ];
    }
    case 'journeys':
      return [
        words.stages(entry.data.stages.length),
        entry.data.illustrative ? words.illustrative : words.fromTalks,
      ];
  }
}

/** The sentence set large at the top of an entry: its whole point. */
export function pointOf(entry: Entry): string {
  switch (entry.collection) {
    case 'guidelines':
      return entry.data.principle;
    case 'stories':
      return entry.data.lesson;
    case 'studies':
      return entry.data.implication;
    case 'nudges':
      return entry.data.action;
    case 'journeys':
      return entry.data.point;
  }
}

/** The label above a title, for example "Nudge 16". */
export function labelOf(entry: Dated): string {
  if (isFurther(entry)) return furtherKindLabels[entry.collection].one;
  const { one } = kindLabels[entry.collection];
  if (entry.collection === 'stories' && entry.data.outcome.kind === 'warning')
    return words.warning(one);
  if (entry.collection === 'journeys' && entry.data.illustrative) return words.illustration(one);
  return entry.collection === 'nudges' ? words.numbered(one, entry.data.number) : one;
}

/** Minutes as people say them: "20 minutes", "2 hours", "1½ days" of eight hours. */
export function duration(minutes: number): string {
  if (minutes < 90) return durations.minutes(minutes);
  if (minutes < 480) return durations.hours(toHalves(minutes / 60));
  return durations.days(toHalves(minutes / 480));
}

const isFurther = (entry: Dated): entry is Exclude<Dated, Entry> =>
  Object.hasOwn(furtherKindLabels, entry.collection);

const toHalves = (count: number) => Math.round(count * 2) / 2;

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

async function backing(entry: Parameters<typeof evidenceFor>[0]): Promise<string> {
  const [best] = (await evidenceFor(entry)).supporting;
  return best ? words.evidence(grades[best.grade].label) : words.evidenceOpinion;
}
