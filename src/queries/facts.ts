import { furtherKindLabels, kindLabels } from '#schemas/kinds.ts';
import { outcomeKinds } from '#schemas/vocabularies/outcome-kinds.ts';
import type { Entry } from './entries.ts';
import type { Dated } from './everything.ts';
import { evidenceFor, graded } from './evidence.ts';
import { grades } from './grades.ts';

/** What a card says of an entry besides title and summary: two short facts. */
export async function cardFacts(entry: Entry): Promise<[string, string]> {
  switch (entry.collection) {
    case 'guidelines':
      return [`First step: ${duration(entry.data.effort)}`, await backing(entry)];
    case 'nudges':
      return [duration(entry.data.minutes), await backing(entry)];
    case 'stories':
      return [sentenceCase(entry.data.company), outcomeKinds[entry.data.outcome.kind].label];
    case 'studies':
      return [
        `${entry.data.publisher}, ${entry.data.year}`,
        `Evidence: ${grades[(await graded(entry)).grade].label.toLowerCase()}`,
      ];
    case 'journeys':
      return [
        `${entry.data.stages.length} stages`,
        entry.data.illustrative ? 'Illustrative' : 'From talks with customers',
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
    return `${one}: a warning`;
  if (entry.collection === 'journeys' && entry.data.illustrative) return `${one}: an illustration`;
  return entry.collection === 'nudges' ? `${one} ${entry.data.number}` : one;
}

/** Minutes as people say them: "20 minutes", "2 hours", "1½ days" of eight hours. */
export function duration(minutes: number): string {
  if (minutes < 90) return `${minutes} minutes`;
  if (minutes < 480) return `${halves(minutes / 60)} hours`;
  const days = halves(minutes / 480);
  return days === '1' ? '1 day' : `${days} days`;
}

const isFurther = (entry: Dated): entry is Exclude<Dated, Entry> =>
  Object.hasOwn(furtherKindLabels, entry.collection);

const halves = (n: number) =>
  String(Math.round(n * 2) / 2)
    .replace(/^0\.5$/, '½')
    .replace('.5', '½');

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

async function backing(entry: Parameters<typeof evidenceFor>[0]): Promise<string> {
  const [best] = (await evidenceFor(entry)).supporting;
  return best ? `Evidence: ${grades[best.grade].label.toLowerCase()}` : 'Evidence: opinion';
}
