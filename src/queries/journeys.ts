import type { JourneyStage } from '#schemas/journey-stage.ts';
import { channels } from '#schemas/vocabularies/channels.ts';
import { emotions } from '#schemas/vocabularies/emotions.ts';
import { participation } from '#schemas/vocabularies/participation.ts';
import { journeyLanes, journeyMap as words } from '#words';

/** A row of a journey's grid: for each stage what to say, as one text or several. */
export interface Lane {
  id: string;
  label: string;
  /** Whether the author wrote it, rather than the playbook. */
  isContent: boolean;
  cells: readonly (readonly string[])[];
}

/** The mark of the stages where pain times profit is highest. */
export const FIX_FIRST = words.fixFirst;

type Stages = readonly JourneyStage[];

/** Lanes in words of the playbook, or of both. */
const OURS = new Set(['emotion', 'channels', 'part', 'priority']);

const lanes: readonly {
  id: string;
  label: string;
  of: (stage: JourneyStage, all: Stages) => string[];
}[] = [
  { id: 'emotion', label: journeyLanes.emotion, of: (stage) => [feelingOf(stage)] },
  { id: 'who', label: journeyLanes.who, of: ({ who }) => [who] },
  { id: 'what', label: journeyLanes.what, of: ({ what }) => [what] },
  { id: 'when', label: journeyLanes.when, of: ({ when }) => [when] },
  { id: 'where', label: journeyLanes.where, of: ({ where }) => [where] },
  { id: 'why', label: journeyLanes.why, of: ({ why }) => [why] },
  {
    id: 'channels',
    label: journeyLanes.channels,
    of: (stage) => stage.channels.map((id) => channels[id].label),
  },
  { id: 'needs', label: journeyLanes.needs, of: ({ needs }) => needs },
  { id: 'activities', label: journeyLanes.activities, of: ({ activities }) => activities },
  { id: 'content', label: journeyLanes.content, of: ({ content }) => content },
  {
    id: 'part',
    label: journeyLanes.part,
    of: (stage) => [participation[stage.participation].label],
  },
  {
    id: 'tollgates',
    label: journeyLanes.tollgates,
    of: ({ tollgates }) => (tollgates.length > 0 ? tollgates : [words.noTollgate]),
  },
  { id: 'priority', label: journeyLanes.priority, of: priorityInWords },
];

/** What the lanes are called, for a grid that is still empty. */
export const laneLabels = lanes.map(({ id, label }) => ({ id, label }));

/** Everything a journey says of its stages, lane by lane. The drawing and the table are both made from this. */
export const lanesOf = (stages: Stages): Lane[] =>
  lanes.map(({ id, label, of }) => ({
    id,
    label,
    isContent: !OURS.has(id),
    cells: stages.map((stage) => of(stage, stages)),
  }));

/** Pain times profit: the larger, the sooner to be mended. */
export const priorityOf = ({ pain, profit }: Pick<JourneyStage, 'pain' | 'profit'>) =>
  pain * profit;

/** The stages to fix first: those with the highest product. None when nothing hurts or nothing hangs on it. */
export function fixFirst<S extends Pick<JourneyStage, 'pain' | 'profit'>>(
  stages: readonly S[],
): S[] {
  const highest = Math.max(...stages.map(priorityOf));
  return highest > 0 ? stages.filter((stage) => priorityOf(stage) === highest) : [];
}

/** An emotion in words, as the axis has it. */
export const emotionInWords = (emotion: number) =>
  emotions.find(({ value }) => value === emotion)?.label ?? String(emotion);

/** How a whole journey feels, in one sentence, for readers who cannot see the curve. */
export const curveInWords = (stages: Stages) =>
  words.curve(stages.map(({ name, emotion }) => ({ name, feeling: emotionInWords(emotion) })));

const feelingOf = ({ emotion, feeling }: JourneyStage) =>
  words.feeling(emotionInWords(emotion), feeling);

function priorityInWords(stage: JourneyStage, all: Stages): string[] {
  const product = `${stage.pain} × ${stage.profit} = ${priorityOf(stage)}`;
  return fixFirst(all).includes(stage) ? [product, FIX_FIRST] : [product];
}
